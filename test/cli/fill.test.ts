import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { patchWorkbook, readWorkbook } from "../../src/ooxml";
import type { District } from "../../src/sheets/district";
import { readDistrict } from "../../src/sheets/district";
import { valueOf } from "../../src/sheets/values/read";
import type { CellValue } from "../../src/workbook/cell";
import type { Patch } from "../../src/workbook/patch";
import { contentOf, sheetNamed } from "../../src/workbook/snapshot";
import { emptyFolder, kaohe } from "./kaohe";

const folder = emptyFolder();
const inFolder = (name: string) => path.join(folder, name);
const clean = new Uint8Array(readFileSync(path.resolve("templates/samples/district-clean.xlsx")));
const districtIn = (bytes: Uint8Array): District => readDistrict(readWorkbook(bytes));
const read = (name: string): District => districtIn(new Uint8Array(readFileSync(inFolder(name))));
const names = ({ sheets }: District, key: "roster" | "scoring") => sheets[key]!.rows.map(({ values }) => valueOf(values.name));

/** The clean district with some cells of people otherwise. */
function withEntries(changes: readonly (readonly [key: "roster" | "scoring" | "leave", name: string, field: string, value: CellValue])[]): Uint8Array {
  const { sheets } = districtIn(clean);
  const patches = changes.map(([key, name, field, value]): Patch => {
    const rows: readonly { readonly values: { readonly name: Parameters<typeof valueOf>[0] }; readonly cell: (field: never) => { readonly sheet: string; readonly row: number; readonly column: number } | undefined }[] = sheets[key]!.rows;
    const at = rows.find(({ values }) => valueOf(values.name) === name)?.cell(field as never);
    if (!at) throw new Error(`no cell ${field} of ${name}`);
    return { kind: "cell", ...at, content: { value } };
  });
  return patchWorkbook(clean, patches);
}

interface Filled {
  readonly unit: string;
  readonly year: number;
  readonly filled: readonly { readonly sheet: string; readonly cell: string; readonly person: string | null; readonly title: string; readonly value: CellValue; readonly because: readonly string[] }[];
  readonly notes: readonly { readonly sheet: string | null; readonly cell: string | null; readonly person: string | null; readonly message: string }[];
}

describe("kaohe fill", () => {
  it("fills the blanks of a copy from the other sheets, keeps the original, and gives ids whole as data only", () => {
    const source = withEntries([
      ["scoring", "沈静怡", "area", null],
      ["scoring", "沈静怡", "lastGrade", null],
      ["leave", "白雪梅", "staffNumber", null],
    ]);
    writeFileSync(inFolder("缺.xlsx"), source);
    const { status, stdout } = kaohe("fill", inFolder("缺.xlsx"), "-o", inFolder("补.xlsx"), "--json");
    const answer = JSON.parse(stdout) as Filled;
    expect([status, answer.unit, answer.year]).toEqual([0, "安宁区", 2024]);
    expect(answer.filled.map(({ sheet, person, title, value }) => [sheet, person, title, value])).toEqual([
      ["评分表", "沈静怡", "单位片区", "培黎街道"],
      ["请假登记", "白雪梅", "人员编号", "AN004"],
      ["评分表", "沈静怡", "上年度等次", "优秀"],
    ]);
    expect(answer.notes.map(({ person }) => person)).toContain("袁浩");
    expect(Buffer.from(readFileSync(inFolder("缺.xlsx"))).equals(Buffer.from(source))).toBe(true);
    const kinds = answer.filled.map(({ sheet, cell }) => `${sheet} ${cell}`);
    expect(kinds.every((place) => place.length > 4)).toBe(true);
  });

  it("puts a person into the scoring sheet whom it lacks, formulas ready, and shows people no id", () => {
    const { sheets, snapshot } = districtIn(clean);
    const row = sheets.scoring!.rows.at(-1)!;
    const blanks = [...sheets.scoring!.columnOf.values()].flatMap((column): readonly Patch[] => {
      const cell = { sheet: "评分表", row: row.at, column };
      return contentOf(snapshot, cell)?.formula === undefined ? [{ kind: "cell", ...cell, content: { value: null } }] : [];
    });
    writeFileSync(inFolder("少一人.xlsx"), patchWorkbook(clean, blanks));
    const { status, stdout } = kaohe("fill", inFolder("少一人.xlsx"), "-o", inFolder("齐.xlsx"));
    expect(status).toBe(0);
    expect(stdout).toContain("评分表 第 15 行 苏婉：序号 11，姓名 苏婉，公民身份号码 99*************689，单位片区 银滩路街道");
    expect(stdout).not.toMatch(/\d{17}[\dX]/);
    const after = read("齐.xlsx");
    expect(names(after, "scoring").at(-1)).toBe("苏婉");
    // 苏婉 came in July: no grade, and no result that is not calculated.
    expect(valueOf(after.sheets.scoring!.rows.at(-1)!.values.noGradeReason)).toBe("工作未满1年");
    expect(contentOf(after.snapshot, { sheet: "评分表", row: 14, column: 11 })).toMatchObject({ value: "" });
    const results = sheetNamed(after.snapshot, "评分表")!.values.slice(4, 15).map((values) => values[13]);
    expect(results.every((rank) => rank !== null)).toBe(true);
  });

  it("says that there is nothing to fill, and why someone is left out", () => {
    writeFileSync(inFolder("齐全.xlsx"), clean);
    const { status, stdout } = kaohe("fill", inFolder("齐全.xlsx"), "-o", inFolder("齐全2.xlsx"));
    expect(status).toBe(0);
    expect(stdout).toContain("没有可填的空白格");
    expect(stdout).toContain("袁浩：没有填入评分表：辞职，2024-05-31 离岗");
    expect(Buffer.from(readFileSync(inFolder("齐全2.xlsx"))).equals(Buffer.from(clean))).toBe(true);
  });
});

interface Next {
  readonly unit: string;
  readonly year: number;
  readonly carried: number;
  readonly moved: readonly { readonly name: string; readonly id: string; readonly row: number; readonly reason: string }[];
}

describe("kaohe next-year", () => {
  it("makes next year's workbook from a copy: people in are people out", () => {
    writeFileSync(inFolder("二四.xlsx"), withEntries([["roster", "顾明轩", "status", "辞职"], ["roster", "顾明轩", "leftOn", 45657]]));
    const { status, stdout } = kaohe("next-year", inFolder("二四.xlsx"), "-o", inFolder("二五.xlsx"), "--json");
    const answer = JSON.parse(stdout) as Next;
    expect([status, answer.unit, answer.year, answer.carried]).toEqual([0, "安宁区", 2025, 10]);
    expect(answer.moved.map(({ name, row, reason }) => [name, row, reason])).toEqual([["顾明轩", 7, "2024-12-31 离岗（辞职）"], ["袁浩", 16, "2024-05-31 离岗（辞职）"]]);
    const before = read("二四.xlsx");
    const after = read("二五.xlsx");
    expect([...names(after, "roster"), ...answer.moved.map(({ name }) => name)].sort()).toEqual([...names(before, "roster")].sort());
    expect(names(after, "scoring")).toEqual(names(before, "scoring").filter((name) => name !== "顾明轩"));
    expect(after.year).toBe(2025);
    expect(sheetNamed(after.snapshot, "离岗人员")?.values.slice(2).map((row) => row[4])).toEqual(["顾明轩", "袁浩"]);
    // Phone and 试用期满日 went up with their person.
    const [old, now] = [before, after].map(({ sheets }) => sheets.roster!.rows.find(({ values }) => valueOf(values.name) === "苏婉")!);
    expect([valueOf(now!.values.phone), valueOf(now!.values.probationEnds)?.toString()]).toEqual([valueOf(old!.values.phone), "2024-09-01"]);
    expect(["duties", "leave", "attendance", "funds", "meetings"].map((key) => after.sheets[key as "leave"]!.rows.length)).toEqual([0, 0, 0, 0, 0]);
    expect(after.sheets.history!.rows.length).toBe(before.sheets.history!.rows.length + 11);
  });

  it("leaves nothing to fill and, but for the scores to come, nothing to correct", () => {
    writeFileSync(inFolder("再来.xlsx"), clean);
    kaohe("next-year", inFolder("再来.xlsx"), "-o", inFolder("新年.xlsx"));
    expect(kaohe("fill", inFolder("新年.xlsx"), "-o", inFolder("新年2.xlsx")).stdout).toContain("没有可填的空白格");
    const { files } = JSON.parse(kaohe("check", inFolder("新年.xlsx"), "--json").stdout) as { readonly files: readonly { readonly findings: readonly { readonly rule: string; readonly severity: string }[] }[] };
    expect([...new Set(files[0]!.findings.filter(({ severity }) => severity === "error").map(({ rule }) => rule))]).toEqual(["required"]);
  });

  it.each([
    ["未评.xlsx", withEntries([["scoring", "陆远", "assessed", null]]), "还有 1 人的等次不能归档（陆远）"],
    ["文字.csv", Buffer.from("姓名,平时成绩\n甲,80"), "CSV 只有一张表"],
  ])("%s: one clear line, exit 2, no output", (name, bytes, sentence) => {
    writeFileSync(inFolder(name), bytes);
    const { status, stdout, stderr } = kaohe("next-year", inFolder(name), "-o", inFolder(`出-${name}.xlsx`));
    expect([status, stdout, stderr.trim().split("\n").length]).toEqual([2, "", 1]);
    expect(stderr).toContain(sentence);
    expect(existsSync(inFolder(`出-${name}.xlsx`))).toBe(false);
  });

  it("never writes over the file that it reads", () => {
    writeFileSync(inFolder("自己.xlsx"), clean);
    expect(kaohe("next-year", inFolder("自己.xlsx"), "-o", inFolder("自己.xlsx")).status).toBe(2);
    expect(Buffer.from(readFileSync(inFolder("自己.xlsx"))).equals(Buffer.from(clean))).toBe(true);
  });
});
