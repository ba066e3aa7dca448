import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { standing } from "../../src/measures/parameters";
import { patchWorkbook, readWorkbook } from "../../src/ooxml";
import { readDistrict } from "../../src/sheets/district";
import { lawCells } from "../../src/sheets/law-lines";
import { valueOf } from "../../src/sheets/values/read";
import type { CellContent, CellRef } from "../../src/workbook/cell";
import type { CellPatch } from "../../src/workbook/patch";
import { sheetNamed } from "../../src/workbook/snapshot";
import { describeWithLibreOffice, throughLibreOffice } from "../machine/libre-office";
import { describeWithOpenpyxl, throughOpenpyxl } from "../machine/openpyxl";

const folder = mkdtempSync(path.join(tmpdir(), "kaohe-seal-"));
const inFolder = (name: string) => path.join(folder, name);
const sample = (name: string) => path.resolve("templates/samples", name);
const kaohe = (...args: readonly string[]) => spawnSync(process.execPath, [path.resolve("dist/cli.js"), ...args], { encoding: "utf8" });

interface Verified {
  readonly state: string;
  readonly code: string;
  readonly changed: readonly { readonly sheet: string; readonly row: number; readonly about: string }[];
}
const verified = (file: string) => {
  const { status, stdout } = kaohe("verify", file, "--json");
  return { status, ...(JSON.parse(stdout) as Verified) };
};

/** The same with one value of the law replaced; with details of the district's own behind it. */
function withOwnLaw(bytes: Uint8Array, smallestBase: number): Uint8Array {
  const { settings, sheets } = readDistrict(readWorkbook(bytes));
  const put = (at: CellRef | undefined, value: CellContent["value"]): CellPatch => ({ kind: "cell", ...at!, content: { value } });
  return patchWorkbook(bytes, [put(settings.ownRules.cell, "西组发〔2024〕3号"), put(settings.ownRulesFrom.cell, 45352), put(lawCells(sheets.parameters!).get("smallestBase")?.[0], smallestBase)]);
}

/** The clean sample of twelve people under its own law, sealed once for all. */
const sealed = inFolder("封存.xlsx");
let code = "";
beforeAll(() => {
  const own = inFolder("细则.xlsx");
  writeFileSync(own, withOwnLaw(new Uint8Array(readFileSync(sample("district-clean.xlsx"))), 4));
  const { status, stdout, stderr } = kaohe("seal", own, "-o", sealed, "--json");
  if (status !== 0) throw new Error(stdout + stderr);
  ({ code } = JSON.parse(stdout) as { readonly code: string });
});

const withScore = (bytes: Uint8Array, score: number): { readonly bytes: Uint8Array; readonly row: number; readonly name: string } => {
  const { scoring } = readDistrict(readWorkbook(bytes)).sheets;
  const row = scoring!.rows[2]!;
  return { bytes: patchWorkbook(bytes, [{ kind: "cell", ...row.cell("usual")!, content: { value: score } }]), row: row.at + 1, name: valueOf(row.values.name)! };
};

describe("kaohe seal and verify", () => {
  it("seal a workbook that has no fault, and find it intact", () => {
    expect(verified(sealed)).toMatchObject({ status: 0, state: "intact", code, changed: [] });
    expect(kaohe("verify", sealed).stdout).toContain(code);
  });

  it("say which code is replaced where the file had a receipt", () => {
    const again = inFolder("再封存.xlsx");
    const { status, stdout } = kaohe("seal", sealed, "-o", again);
    expect([status, stdout]).toEqual([0, expect.stringContaining(`原文件里已有回执，短码 ${code}；新文件以`)]);
    expect(kaohe("seal", sample("district-clean.xlsx"), "-o", inFolder("首次.xlsx")).stdout).not.toContain("原文件里已有回执");
  });

  it("refuse while an error stands: what is missing is said, and nothing is written", () => {
    const out = inFolder("不该有.xlsx");
    const { status, stdout } = kaohe("seal", sample("district-faults.xlsx"), "-o", out);
    expect(status).toBe(1);
    expect(stdout).toMatch(/还有 \d+ 处错误，改正后才能报送/);
    expect(stdout).toContain("kaohe check");
    expect(existsSync(out)).toBe(false);
  });

  it("name the one row whose score was changed after sealing", () => {
    const { bytes, row, name } = withScore(new Uint8Array(readFileSync(sealed)), 61.5);
    const file = inFolder("改过.xlsx");
    writeFileSync(file, bytes);
    expect(verified(file)).toMatchObject({ status: 1, state: "altered", changed: [{ sheet: "评分表", row, about: name }] });
    expect(kaohe("verify", file).stdout).toContain(`改动 评分表 第 ${row} 行 ${name}`);
  });

  it("name the value of the district's own law that was changed after sealing", () => {
    const file = inFolder("改过参数.xlsx");
    writeFileSync(file, withOwnLaw(new Uint8Array(readFileSync(sealed)), 3));
    expect(verified(file)).toMatchObject({ status: 1, state: "altered", changed: [{ sheet: "参数", row: null, about: standing.smallestBase.title }] });
    expect(kaohe("verify", file).stdout).toContain(`改动 参数 ${standing.smallestBase.title}`);
  });

  it("say that there is no receipt where there is none", () => {
    expect(kaohe("verify", sample("district-clean.xlsx")).stdout).toContain("没有报送回执");
    expect(kaohe("verify", sample("district-clean.xlsx")).status).toBe(1);
  });

  it("take an explanation for the warnings of a rule, and keep it in 校验说明", () => {
    const bytes = new Uint8Array(readFileSync(sample("district-clean.xlsx")));
    const { scoring } = readDistrict(readWorkbook(bytes)).sheets;
    const row = scoring!.rows.find(({ values }) => valueOf(values.assessedThisYear) === "是")!;
    const warned = inFolder("有提醒.xlsx");
    writeFileSync(warned, patchWorkbook(bytes, [{ kind: "cell", ...row.cell("debriefed")!, content: { value: null } }]));
    const out = inFolder("说明过.xlsx");
    expect(kaohe("seal", warned, "-o", out).stdout).toContain("还有 1 条提醒没有说明");
    expect(existsSync(out)).toBe(false);
    expect(kaohe("seal", warned, "-o", out, "--explain", "debrief-missing=因病推迟，1月补述").status).toBe(0);
    expect(kaohe("check", out).stdout).toMatch(/提醒 \d+ 处（已说明 1 处）[\s\S]*；已说明）/);
    expect(sheetNamed(readWorkbook(new Uint8Array(readFileSync(out))), "校验说明")?.values.flat()).toContain("因病推迟，1月补述");
    expect(verified(out)).toMatchObject({ state: "intact" });
    // Also by the name that the pane shows.
    expect(kaohe("seal", warned, "-o", inFolder("按名称.xlsx"), "--explain", "述职日期=因病推迟").status).toBe(0);
  });

  it.each([
    ["an explanation without a reason", ["--explain", "debrief-missing"], "规则=说明"],
    ["a rule that there is not", ["--explain", "nobody=x"], "没有“nobody”这条规则"],
  ])("refuse %s", (_, options, says) => {
    const { status, stderr } = kaohe("seal", sample("district-clean.xlsx"), "-o", inFolder("x.xlsx"), ...options);
    expect(status).toBe(2);
    expect(stderr).toContain(says);
  });
});

describeWithLibreOffice("a sealed workbook that LibreOffice has saved", () => {
  it("is intact; and a score that was changed in it is named", async () => {
    const [copy] = await throughLibreOffice([new Uint8Array(readFileSync(sealed))], "xlsx");
    const file = inFolder("LibreOffice.xlsx");
    writeFileSync(file, copy!);
    expect(verified(file)).toMatchObject({ status: 0, state: "intact", code });
    const { bytes, row } = withScore(copy!, 61.5);
    writeFileSync(file, bytes);
    expect(verified(file)).toMatchObject({ state: "altered", changed: [{ sheet: "评分表", row }] });
  }, 180_000);
});

describeWithOpenpyxl("a sealed workbook that openpyxl has saved", () => {
  it("is intact, although every stored result is gone", () => {
    const file = inFolder("openpyxl.xlsx");
    writeFileSync(file, throughOpenpyxl(new Uint8Array(readFileSync(sealed))));
    expect(verified(file)).toMatchObject({ status: 0, state: "intact", code });
  });
});
