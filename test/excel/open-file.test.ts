import { readFileSync } from "node:fs";
import { excelHost } from "../../src/excel";
import { installExcelSim } from "../excel-sim/install";

const workbook = new Uint8Array(readFileSync("templates/district.xlsx"));
const nothing = { sheets: [{ name: "表", cells: [] }] };

describe("the workbook that is open in Excel, as a file", () => {
  it("comes piece by piece and whole, and is given back so that it can be had again", async () => {
    const { uninstall } = installExcelSim(nothing, undefined, undefined, () => workbook);
    const { openFile } = excelHost();
    for (const time of [1, 2]) expect(`${time} ${Buffer.from((await openFile?.()) ?? []).equals(Buffer.from(workbook))}`).toBe(`${time} true`);
    uninstall();
  });

  it("is not offered where Office cannot give it", () => {
    const { uninstall } = installExcelSim(nothing);
    expect(excelHost().openFile).toBeUndefined();
    uninstall();
  });

  it("that Office refuses is said in a sentence", async () => {
    const { uninstall } = installExcelSim(nothing, undefined, undefined, () => workbook);
    const { openFile } = excelHost();
    // The first is still being read: Office lends no second one.
    const first = openFile?.();
    await expect(openFile?.()).rejects.toMatchObject({ says: { key: "host.failed" } });
    await first;
    uninstall();
  });
});
