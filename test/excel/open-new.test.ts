import { readFileSync } from "node:fs";
import { Refusal } from "../../src/workbook/refusal";
import { openSim } from "./open-sim";

const template = new Uint8Array(readFileSync("templates/summary.xlsx"));

describe("a new workbook in Excel", () => {
  it("gets exactly the bytes that were made, and the open one is left alone", async () => {
    const opened = await openSim({ sheets: [{ name: "表", cells: [["甲"]] }] });
    const before = opened.sim.everything();
    await opened.host.openNew?.("全市汇总.xlsx", template);
    expect(opened.sim.created.map((base64) => Buffer.from(base64, "base64").equals(Buffer.from(template)))).toEqual([true]);
    expect(opened.sim.everything()).toEqual(before);
    await opened.dispose();
  });

  it("that is too large for Excel on the web is refused in a sentence", async () => {
    const opened = await openSim({ sheets: [{ name: "表", cells: [] }] });
    const refused = await opened.host.openNew?.("大.xlsx", new Uint8Array(4 * 1024 ** 2)).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(refused).toBeInstanceOf(Refusal);
    expect(refused).toMatchObject({ says: { key: "host.tooLarge" } });
    await opened.dispose();
  });
});
