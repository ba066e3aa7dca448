import { strFromU8, unzipSync } from "fflate";
import { standing } from "../../src/measures/parameters";
import { patchWorkbook, readWorkbook } from "../../src/ooxml";
import type { Column } from "../../src/sheets/column";
import { readDistrict } from "../../src/sheets/district";
import * as summarySheets from "../../src/sheets/summary";
import { byDistrict, cityRoll, dutyAndFunds, excellenceControl } from "../../src/sheets/summary";
import type { CellValue } from "../../src/workbook/cell";
import { columnLetters, keyOf } from "../../src/workbook/cell";
import type { Snapshot } from "../../src/workbook/snapshot";
import { sheetNamed } from "../../src/workbook/snapshot";
import { describeWithLibreOffice, throughLibreOffice } from "../machine/libre-office";
import { colorsOf, open, styleAt } from "./built";
import { lineOf, moneyTogether, patches, people, shortOf, staleIn, units } from "./city-year";
import { throughGrid } from "./recalculate-in-grid";

const built = open("summary.xlsx");
const { snapshot, sheet, tables, workbook } = built;

const lists = ["奖励资金", "解除报批名单", "约谈名单", "表彰名单", "不定等次名单"];
const dataSheets = ["全市总表", "分区县统计", "优秀控制", ...lists, "履职与经费情况", "报送情况", "问题清单", "参数差异"];
const perUnit = ["分区县统计", "优秀控制", "履职与经费情况"];
const definitions = Object.values(summarySheets).flatMap((one) => (typeof one === "object" && "columns" in one && one !== summarySheets.keptNotes ? [one] : []));
const columnsOf = (name: string): readonly (readonly [string, Column<unknown>])[] => Object.entries<Column<unknown>>(definitions.find((one) => one.name === name)!.columns);
const preparedIn = (name: string): number => (perUnit.includes(name) ? units.length + 1 : 1);
const valuesOf = (from: Snapshot, name: string) => sheetNamed(from, name)?.values ?? [];
const texts = (from: Snapshot, name: string, row: number) => (valuesOf(from, name)[row] ?? []).filter((value) => value !== null && value !== "");
const table = (name: string) => tables.find((one) => one.includes(` name="${name}数据"`)) ?? "";

describe("templates/summary.xlsx", () => {
  it("has the city's sheets in order, the charts behind what they show, then 参数 and 填表说明", () => {
    expect(snapshot.sheets.map(({ name }) => name)).toEqual(["全市总表", "分区县统计", "图表", ...dataSheets.slice(2), "参数", "填表说明"]);
    expect(definitions.map(({ name }) => name).sort()).toEqual([...dataSheets].sort());
  });

  it("is small enough for a mail box and a slow stick", () => expect(built.bytes.length).toBeLessThan(150_000));

  it("protects 参数 and 填表说明 alone, without a password: a table that is protected does not grow", () => {
    expect(snapshot.sheets.filter(({ protected: locked }) => locked).map(({ name }) => name)).toEqual(["参数", "填表说明"]);
    for (const { name } of snapshot.sheets) expect(sheet(name)).not.toMatch(/<sheetProtection[^>]*(password|hashValue)/);
  });

  it("asks the city for the year and its own people on 参数, not for one district, and brings the law as it stands", () => {
    const { settings, law, ownLaw } = readDistrict(snapshot);
    const there = Object.entries(settings).flatMap(([key, { cell }]) => (cell ? [key] : []));
    expect(there).toEqual(["year", "cycle", "baseDate", "reviewer", "filler", "phone", "filledOn", "ownRules", "ownRulesFrom"]);
    expect(ownLaw).toMatchObject({ changes: [], refused: [], missing: [], unknown: [] });
    expect(law).toEqual(standing);
  });

  it.each(dataSheets)("%s has title, 统计年度, a count and the columns of its definition", (name) => {
    const columns = columnsOf(name);
    const values = valuesOf(snapshot, name);
    expect(texts(snapshot, name, 0)).toContain(definitions.find((one) => one.name === name)?.title);
    expect(values[1]?.[0]).toBe("汇总单位：市委组织部");
    expect(texts(snapshot, name, 1).at(-1)).toBe("统计年度：　填报日期：");
    expect(values[2]?.[0]).toMatch(/^(共 0 [人条]|共 0 人|(汇总|不足) 0 个单位|超名额单位 0 个)$/);
    expect(values[3]?.slice(0, columns.length)).toEqual(columns.map(([, { title }]) => title));
    expect(values.slice(4 + preparedIn(name))).toEqual([]);
  });

  it.each(dataSheets)("%s is a table that tells Excel which columns are calculated, with a formula in every row", (name) => {
    const columns = columnsOf(name).map(([, column], place) => ({ column, place }));
    expect(table(name)).toContain(`ref="A4:${columnLetters(columns.length - 1)}${4 + preparedIn(name)}"`);
    const formulas = sheetNamed(snapshot, name)?.formulas;
    const computed = columns.filter(({ column }) => column.formula);
    const told = [...table(name).matchAll(/<tableColumn [^>]*name="([^"]*)"[^>]*><calculatedColumnFormula>(.*?)<\/calculatedColumnFormula>/g)].map(([, title = "", formula = ""]) => [title, formula.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&")]);
    expect(told).toEqual(computed.map(({ column, place }) => [column.title, formulas?.get(keyOf({ row: 4, column: place }))?.slice(1)]));
    for (const { place } of computed) for (let row = 0; row < preparedIn(name); row += 1) expect(formulas?.has(keyOf({ row: 4 + row, column: place }))).toBe(true);
  });

  it.each(dataSheets)("%s keeps its headers in view and prints on A4 landscape with headers and signatures on each page", (name) => {
    expect(sheet(name)).toMatch(/<pane [^>]*state="frozen"[^>]*ySplit="4"/);
    expect(sheet(name)).toMatch(/<pageSetup[^>]* paperSize="9"[^>]* orientation="landscape"|<pageSetup[^>]* orientation="landscape"[^>]* paperSize="9"/);
    for (const words of ["审核人：", "第 &amp;P 页，共 &amp;N 页"]) expect(sheet(name)).toContain(words);
    expect(workbook).toContain(`name="_xlnm.Print_Area">'${name}'!$A:$${columnLetters(columnsOf(name).length - 1)}<`);
    expect(workbook).toMatch(new RegExp(`name="_xlnm.Print_Titles">('${name}'!\\$A:\\$[A-C],)?'${name}'!\\$1:\\$4<`));
  });

  it.each(dataSheets)("%s has colours for rows that there are", (name) => {
    const ranges = colorsOf(sheet(name)).flatMap(({ range }) => range.split(" "));
    expect(ranges.length).toBeGreaterThan(0);
    const rows = ranges.map((range) => /^[A-Z]+(\d+):[A-Z]+(\d+)$/.exec(range)?.slice(1).map(Number) ?? []);
    expect(rows.filter(([top = 1, bottom = 0]) => top > bottom)).toEqual([]);
  });

  it.each(perUnit)("%s has a line for each reporting unit, and 全市 as the last", (name) => {
    expect(valuesOf(snapshot, name).slice(4).map(([unit]) => unit)).toEqual([...units, "全市"]);
  });

  it("shows shares as per cent, and ids as text before anyone types", () => {
    const at = (name: string, field: string) => `${columnLetters(columnsOf(name).findIndex(([key]) => key === field))}5`;
    expect([styleAt(built, "分区县统计", at("分区县统计", "share")), styleAt(built, "优秀控制", at("优秀控制", "share"))].map((style) => style?.format)).toEqual(["0.00%", "0.00%"]);
    for (const name of ["全市总表", ...lists]) expect(styleAt(built, name, at(name, "id"))?.format).toBe("@");
  });

  it("paints red what is over the quota, who has not reported, and money that lacks, before anything else", () => {
    const first = (name: string, range: string) => colorsOf(sheet(name)).filter((one) => one.range.split(" ").includes(range)).sort((one, other) => one.priority - other.priority)[0]?.formula;
    expect(first("优秀控制", `H5:H${units.length + 5}`)).toBe("AND(ISNUMBER($H5),$H5>0)");
    expect(first("报送情况", "I5:I70004")).toBe('OR($I5="缺报",$I5="采用，缺评分表",$I5="来件待选",$I5="来件未计入")');
    expect(first("分区县统计", `A5:A${units.length + 5}`)).toBe(`AND($B5=0,SUM($B$5:$B$${units.length + 5})>0)`);
    expect(first("履职与经费情况", `K5:K${units.length + 5}`)).toBe("AND(ISNUMBER($K5),$K5>0)");
  });

  it("explains every sheet on 填表说明", () => {
    const words = valuesOf(snapshot, "填表说明").flat().filter((value) => typeof value === "string").join("\n");
    for (const name of ["图表", ...dataSheets]) expect(words).toContain(name);
  });
});

describe("图表", () => {
  const parts = unzipSync(built.bytes);
  const charts = Object.keys(parts).filter((part) => /^xl\/charts\/chart\d+\.xml$/.test(part)).sort().map((part) => strFromU8(parts[part]!));
  const valuesIn = (chart: string) => [...chart.matchAll(/<(?:c:)?val>.*?<(?:c:)?f>(.*?)<\/(?:c:)?f>/gs)].map(([, range = ""]) => range.replace(/&#39;|&apos;/g, "'"));

  it("has three native charts of the units, which follow the cells of 分区县统计", () => {
    const range = (letters: string) => `'分区县统计'!$${letters}$5:$${letters}$${units.length + 4}`;
    expect(charts.map(valuesIn)).toEqual([["E", "F", "G", "H"].map(range), ["I", "J"].map(range), ["K"].map(range)]);
    // The names stand beside the charts, each in the row of its unit; one without people says so.
    for (const chart of charts) expect(chart).toContain(`图表'!$J$5:$J$${units.length + 4}`.replace("'", chart.includes("&#39;") ? "&#39;" : "'"));
    expect(units.map((_, place) => sheetNamed(snapshot, "图表")?.formulas.get(keyOf({ row: 4 + place, column: 9 })))).toEqual(units.map((_, place) => `=分区县统计!$A${place + 5}&IF(分区县统计!$B${place + 5}=0,CHAR(10)&"暂无人员","")`));
    expect(columnsOf("分区县统计").map(([field]) => field).slice(4, 11)).toEqual(["excellent", "competent", "basic", "incompetent", "share", "cap", "award"]);
  });

  it("stacks the grades, and draws the cap of the law as a line", () => {
    expect(charts[0]).toMatch(/grouping val="stacked"/);
    expect(charts[1]).toMatch(/<(c:)?barChart>.*<(c:)?lineChart>/s);
    expect(sheetNamed(snapshot, "分区县统计")?.formulas.get(keyOf({ row: 4, column: 9 }))).toBe(`=${standing.excellentCap.value.toFixed()}%`);
  });

  it("prints on one upright page", () => {
    expect(sheet("图表")).toMatch(/orientation="portrait"/);
    expect(workbook).toContain(`name="_xlnm.Print_Area">'图表'!$A$1:$H$`);
  });
});

function expectLines(calculated: Snapshot): void {
  const shown = (definition: { readonly name: string; readonly columns: object }, field: string): Readonly<Record<string, CellValue>> => {
    const column = Object.keys(definition.columns).indexOf(field);
    return Object.fromEntries(valuesOf(calculated, definition.name).slice(4, 4 + preparedIn(definition.name)).map((row): [string, CellValue] => [typeof row[0] === "string" ? row[0] : "", row[column] ?? ""]));
  };
  const due = (field: keyof ReturnType<typeof lineOf>) => Object.fromEntries([...units, "全市"].map((unit) => [unit, lineOf(unit)[field]]));
  for (const field of ["people", "assessed", "ungraded", "excellent", "competent", "basic", "incompetent", "share", "award"] as const) expect([field, shown(byDistrict, field)]).toEqual([field, due(field)]);
  for (const field of ["base", "quota", "excellent", "share", "over"] as const) expect([field, shown(excellenceControl, field)]).toEqual([field, due(field)]);
  expect(shown(excellenceControl, "stale")).toEqual(Object.fromEntries([...units, "全市"].map((unit) => [unit, staleIn.includes(unit) ? "名额已改，说明和奖励待更新" : ""])));
  expect(valuesOf(calculated, "图表").slice(4, 4 + units.length).map((row) => row[9])).toEqual(units.map((unit) => (lineOf(unit).people === 0 ? `${unit}\n暂无人员` : unit)));
  expect(new Set(Object.values(shown(byDistrict, "cap")))).toEqual(new Set([standing.excellentCap.value.div(100).toNumber()]));
  expect(shown(dutyAndFunds, "short")).toMatchObject(shortOf);
  expect({ least: shown(dutyAndFunds, "least")["全市"], budget: shown(dutyAndFunds, "budget")["全市"] }).toEqual(moneyTogether);
}

function expectHeadings(calculated: Snapshot): void {
  const city = lineOf("全市");
  const each = units.map(lineOf);
  const total = (field: "quota" | "over") => each.reduce((sum, line) => sum + line[field], 0);
  expect(texts(calculated, "全市总表", 2)).toEqual([
    `共 ${people.length} 人`,
    `参加考核 ${city.assessed} 人，不定等次 ${city.ungraded} 人；采用等次：优秀 ${city.excellent}，称职 ${city.competent}，基本称职 ${city.basic}，不称职 ${city.incompetent}；拟奖励合计 24,000.50 元`,
  ]);
  expect(texts(calculated, "分区县统计", 2)).toEqual(["汇总 5 个单位", `还没有人员的单位 ${units.length - 5} 个；各行 ${people.length - 2} 人 + 其他单位 2 人 = 全市 ${people.length} 人`]);
  expect(texts(calculated, "优秀控制", 2)).toEqual([`超名额单位 ${each.filter(({ over }) => over > 0).length} 个`, `各单位分别算：名额共 ${total("quota")} 人，超出共 ${total("over")} 人，以此为准；全市一行合并算，只作参考`]);
  expect(texts(calculated, "履职与经费情况", 2)[0]).toBe("不足 2 个单位");
  for (const name of dataSheets) expect(texts(calculated, name, 1)).toEqual(expect.arrayContaining(["统计年度：2024　填报日期："]));
}

const yearRow = valuesOf(snapshot, "参数").findIndex(([title]) => title === "考核年度");
const filled = patchWorkbook(built.bytes, [...patches, { kind: "cell", sheet: "参数", row: yearRow, column: 1, content: { value: 2024 } }]);

describe("the people that are tried", () => {
  it("bring every grade, nobody's grade, an excess, too few for a quota, and somebody without a file", () => {
    const city = lineOf("全市");
    expect(people.length).toBe(44);
    for (const count of [city.excellent, city.competent, city.basic, city.incompetent, city.ungraded, lineOf("城关区").over]) expect(count).toBeGreaterThan(0);
    expect(city.base).toBeLessThan(city.assessed);
    expect([lineOf("西固区").base < 5, lineOf("西固区").quota, lineOf("榆中县").quota]).toEqual([true, 0, 5]);
    expect(Object.keys(cityRoll.columns)).toContain("sourceRow");
  });
});

describeWithLibreOffice("templates/summary.xlsx, filled in and calculated by LibreOffice", () => {
  let calculated: Snapshot;
  beforeAll(async () => {
    calculated = readWorkbook((await throughLibreOffice([filled], "xlsx"))[0]!);
  }, 120_000);

  it("counts grades, shares, quotas and awards of each unit and of the city right", () => expectLines(calculated));
  it("says so above the tables", () => expectHeadings(calculated));
});

describe("templates/summary.xlsx, filled in and calculated by the workbench's grid", () => {
  it("counts the same", async () => {
    const calculated = await throughGrid(filled);
    expectLines(calculated);
    expectHeadings(calculated);
  }, 120_000);
});
