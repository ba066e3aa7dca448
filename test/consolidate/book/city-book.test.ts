import { unzipSync, strFromU8 } from "fflate";
import { written as digits } from "../../../src/measures/decimal";
import { unitNames } from "../../../src/measures/units";
import { cityBook } from "../../../src/consolidate/book/city-patches";
import { findingsOf } from "../../../src/consolidate/book/findings";
import { patchWorkbook, readWorkbook } from "../../../src/ooxml";
import { awardList, byDistrict, cityRoll, commendationList, dismissalList, dutyAndFunds, excellenceControl, findingList, lawDifferences, submissions, talkList, ungradedList } from "../../../src/sheets/summary";
import type { Message } from "../../../src/text";
import { message } from "../../../src/text";
import type { City, CityFile } from "../../../src/consolidate/city";
import type { Submission } from "../../../src/consolidate/submission";
import type { CellValue } from "../../../src/workbook/cell";
import { a1, placeAt, placeOf } from "../../../src/workbook/cell";
import type { CellPatch } from "../../../src/workbook/patch";
import type { Snapshot } from "../../../src/workbook/snapshot";
import { rowsHidden, showRows } from "../../../src/workbook/shown-rows";
import { contentAt, sheetNamed } from "../../../src/workbook/snapshot";
import { describeWithLibreOffice, throughLibreOffice } from "../../machine/libre-office";
import { person, submission } from "../made";
import { cellAt, template, today, valuesOf, written } from "./filled";
import { cityOf, found, smallCity } from "./made-city";

const lines = [...unitNames, "全市"];
const figuresOf = (city: City, unit: string) => (unit === "全市" ? city.whole : city.units.find((one) => one.unit === unit));

const pagesIn = (pdf: Uint8Array): number => [...Buffer.from(pdf).toString("latin1").matchAll(/\/Type\s*\/Page[^s]/g)].length;

/** What the workbook shows, whoever has calculated it, is what the city comes to. */
function expectFigures(snapshot: Snapshot, city: City): void {
  lines.forEach((unit, row) => {
    const figures = figuresOf(city, unit);
    const shown = (definition: typeof byDistrict | typeof excellenceControl, field: string) => cellAt(snapshot, definition, row, field).value;
    const counts = Object.fromEntries(["people", "assessed", "ungraded", "excellent", "competent", "basic", "incompetent", "award"].map((field) => [field, shown(byDistrict, field)]));
    expect([unit, counts]).toEqual([
      unit,
      { people: figures?.people ?? 0, assessed: figures?.assessed ?? 0, ungraded: figures?.ungraded ?? 0, excellent: figures?.grades.优秀 ?? 0, competent: figures?.grades.称职 ?? 0, basic: figures?.grades.基本称职 ?? 0, incompetent: figures?.grades.不称职 ?? 0, award: Number(digits(figures?.award ?? city.whole.award.times(0))) },
    ]);
    const cap = figures?.cap.value;
    expect([unit, ...["base", "quota", "excellent", "over"].map((field) => shown(excellenceControl, field))]).toEqual([unit, cap?.base ?? 0, cap?.quota ?? 0, cap?.excellent ?? 0, cap?.over ?? 0]);
  });
  city.people.forEach(({ composite, gradeByScore, standingGrade }, row) => {
    const shown = ["composite", "grade", "standing"].map((field) => cellAt(snapshot, cityRoll, row, field).value);
    expect([row, ...shown]).toEqual([row, composite ? Number(digits(composite)) : "", gradeByScore ?? "", standingGrade ?? ""]);
  });
}

/** More than the template has rows for; on the very edges of the bands and all over the range. */
const edges = [["90", "90"], ["75.6", "99.6"], ["89.99", "90"], ["80", "80"], ["79.9999", "80"], ["60", "60"], ["59.9", "60"], ["100", "0"]] as const;
const manyPeople = (unit: string, from: number, count: number) =>
  submission(unit, Array.from({ length: count }, (_, place) => {
    const [usual, annual] = edges[place % edges.length]!;
    return person(from + place, { usual, annual, ...(place % 9 === 0 && { filed: [{ year: 2023, grade: "称职" as const }] }) });
  }));
const largeCity = () => cityOf(unitNames.map((unit, place) => manyPeople(unit, place * 100, 47)), { extras: [] });

/** Of one unit only a ledger came, of one a file that does not count, of one two between which nobody has chosen, and of one nothing. */
function waitingCity(): City {
  const left = (given: Submission, choosable: boolean): CityFile => ({ file: given.file, unit: given.unit, status: "rejected", reason: undefined, submission: given, choosable });
  const files = [left(submission("安宁区", [person(31)]), false), left(submission("皋兰县", [person(32)], { file: "皋一.xlsx" }), true), left(submission("皋兰县", [person(33)], { file: "皋二.xlsx" }), true)];
  return cityOf([submission("城关区", [person(1)]), submission("永登县", [])], { files, missing: ["经济区"], uncounted: ["安宁区", "皋兰县", "永登县"] });
}

describe("the city's workbook", () => {
  const city = smallCity();
  const { snapshot, bytes } = written(city);
  const texts = (definition: Parameters<typeof valuesOf>[1], field: string, rows: number) => valuesOf(snapshot, definition, field, rows);

  it("holds everyone with file, sheet and row, and stored results beside live formulas that follow each unit's own law", () => {
    expectFigures(snapshot, city);
    expect(cellAt(snapshot, cityRoll, 0, "composite").formula).toContain("I5*40%+J5*60%");
    expect(cellAt(snapshot, cityRoll, 9, "sourceRow").value).toBe(17);
    expect(texts(cityRoll, "sourceFile", 11)).toEqual([...Array<string>(7).fill("城关区.xlsx"), ...Array<string>(3).fill("西固区.xlsx"), null]);
    expect(texts(cityRoll, "id", 10).filter((id) => typeof id === "string" && /^\d{17}[\dX]$/.test(id))).toHaveLength(9);
  });

  it("lists awards with ground, years, amount and state, and nobody twice", () => {
    expect([0, 1].map((row) => ["name", "ground", "years", "amount", "state", "source"].map((field) => cellAt(snapshot, awardList, row, field).value))).toEqual([
      ["甲1", "连续两年优秀", "2023、2024", 7200, "待批", "城关区.xlsx 评分表 第5行"],
      ["甲3", "连续两年称职", "2023、2024", 4800, "应发", "城关区.xlsx 评分表 第7行"],
    ]);
    expect(cellAt(snapshot, awardList, 2, "name").value).toBeNull();
  });

  it("says what is to be confirmed or asked of an award, beside its state", () => {
    const filed = [{ year: 2021, grade: "称职" as const }, { year: 2022, grade: "称职" as const, paid: "4800", paidForYears: [2021, 2022] }, { year: 2023, grade: "称职" as const }];
    const second = person(1, { usual: "85", annual: "85", assessed: "称职", filed });
    const mixed = person(2, { usual: "85", annual: "85", assessed: "称职", filed: [{ year: 2023, grade: "优秀" }] });
    const { snapshot: after } = written(cityOf([submission("城关区", [second, mixed])]));
    expect([0, 1].map((row) => ["name", "state", "note"].map((field) => cellAt(after, awardList, row, field).value))).toEqual([
      ["甲1", "待确认", "确认后发 4800 元；请示市委组织部：此前已奖励一次，2024 年是否再次奖励？"],
      ["甲2", "请示", "请示市委组织部：2023 年优秀、2024 年称职，是否奖励、按多少奖励？"],
    ]);
  });

  it("lists who is to be dismissed, talked with, commended, and who has no grade and why", () => {
    expect(["name", "composite", "proposal"].map((field) => cellAt(snapshot, dismissalList, 0, field).value)).toEqual(["甲5", 46.07404, "不称职，拟解除，报市委组织部审批"]);
    expect(["name", "talkedOn", "talkedBy"].map((field) => cellAt(snapshot, talkList, 0, field).value)).toEqual(["甲4", 45665, "乙部长"]);
    expect(["name", "years"].map((field) => cellAt(snapshot, commendationList, 0, field).value)).toEqual(["甲1", "2023、2024"]);
    expect(["name", "arrived", "noGradeReason"].map((field) => cellAt(snapshot, ungradedList, 0, field).value)).toEqual(["甲6", 45444, "工作未满1年"]);
  });

  it("has quota, approval and verdict of each district from its cover", () => {
    const [ours, approved] = [unitNames.indexOf("城关区"), unitNames.indexOf("西固区")];
    expect(cellAt(snapshot, excellenceControl, ours, "verdict").value).toBe("超出 1 人，缺超比例说明或批准文号，优秀奖励待批");
    expect(["approvedQuota", "approval", "quota", "verdict", "basis", "stale"].map((field) => cellAt(snapshot, excellenceControl, approved, field).value)).toEqual([1, "市组发〔2024〕7号", 1, "未超出", "1；市组发〔2024〕7号", ""]);
  });

  it("has ledgers, budget and what it lacks, and the sums of the city as formulas", () => {
    expect(["entries", "dutiesMissing", "heads", "least", "budget", "short", "spent", "balance"].map((field) => cellAt(snapshot, dutyAndFunds, 0, field).value)).toEqual([210, 2, 7, 140_000, 150_000, 0, 120_000.5, 9000]);
    expect(cellAt(snapshot, dutyAndFunds, 11, "budget").formula).toBe("=SUM(J5:J15)");
  });

  it("counts a file of which nobody knows the unit among those that came", () => {
    const nameless: CityFile = { file: "来件1.xlsx", unit: undefined, status: "rejected", reason: undefined, submission: undefined, choosable: false };
    const { snapshot: after } = written(cityOf([submission("城关区", [person(1)])], { files: [nameless], missing: [] }));
    expect(sheetNamed(after, submissions.name)!.values[2]![0]).toBe("共 2 条");
  });

  it("names every file, every missing unit, every finding and what was answered, without ids", () => {
    expect([0, 1, 2].map((row) => ["unit", "receipt", "code", "people", "errors", "warnings", "state"].map((field) => cellAt(snapshot, submissions, row, field).value))).toEqual([
      ["城关区", "无回执", null, 7, 1, 0, "采用"],
      ["西固区", "完好", "00AB", 3, 0, 1, "采用"],
      ["经济区", null, null, null, null, null, "缺报"],
    ]);
    expect([0, 1].map((row) => ["unit", "cell", "severity", "answer"].map((field) => cellAt(snapshot, findingList, row, field).value))).toEqual([["城关区", "L5", "错误", null], ["西固区", "L6", "提醒", "已复核"]]);
    expect(JSON.stringify(sheetNamed(snapshot, findingList.name)?.values)).not.toMatch(/\d{17}/);
  });

  it("has no unit of which something came among the missing: what became of it stands in the row of its file, and is counted", () => {
    const { snapshot: after } = written(waitingCity());
    const rows = [0, 1, 2, 3, 4, 5].map((row) => ["unit", "state"].map((field) => cellAt(after, submissions, row, field).value));
    expect(rows).toEqual([["城关区", "采用"], ["安宁区", "来件未计入"], ["永登县", "采用，缺评分表"], ["皋兰县", "来件待选"], ["皋兰县", "来件待选"], ["经济区", "缺报"]]);
    expect(sheetNamed(after, submissions.name)!.values[2]!.filter((value) => value !== null)).toEqual(["共 6 条", "应报 11 个单位，缺报 1 个，来件还没有计入 3 个"]);
  });

  it("says of a file that says the same again that it counts once", () => {
    const again = submission("城关区", [person(1)], { file: "副本.xlsx" });
    const copy: CityFile = { file: again.file, unit: again.unit, status: "rejected", reason: message("city.sameBytes", { other: "城关区.xlsx" }), submission: again, choosable: false };
    const { snapshot: after } = written(cityOf([submission("城关区", [person(1)])], { files: [copy] }));
    expect([0, 1].map((row) => cellAt(after, submissions, row, "state").value)).toEqual(["采用", "重复，只计一份"]);
  });

  it("lists the faults of files that somebody has to work off, and of no copy, no other year's file and none of nobody", () => {
    const faulty = (file: string, said: Partial<Submission> = {}) => submission("城关区", [person(1)], { file, findings: [found()], ...said });
    const rejected = (one: Submission, reason: Message): CityFile => ({ file: one.file, unit: one.unit, status: "rejected", reason, submission: one, choosable: false });
    const files = [
      rejected(faulty("副本.xlsx"), message("city.sameBytes", { other: "城关区.xlsx" })),
      rejected(faulty("去年.xlsx", { year: 2023 }), message("city.otherYear", { year: 2023, of: 2024 })),
      rejected(faulty("草稿.xlsx"), message("city.unsealedBeside", { unit: "西固区", by: "西固区.xlsx" })),
      rejected(faulty("不知谁的.xlsx", { unit: undefined }), message("city.noUnit")),
      rejected(faulty("待选.xlsx"), message("city.unclearVersions", { unit: "城关区", count: 2 })),
    ];
    expect([...new Set(findingsOf(cityOf([faulty("城关区.xlsx")], { files })).map(({ file }) => file))]).toEqual(["城关区.xlsx", "待选.xlsx"]);
  });

  it("says whose parameters differ, and that a stated one does not count", () => {
    expect(["unit", "standing", "own", "basis"].map((field) => cellAt(snapshot, lawDifferences, 0, field).value)).toEqual(["西固区", "40%", "50%", "明文"]);
    expect(cellAt(snapshot, lawDifferences, 0, "effect").value).toMatch(/^市级按默认值计算/);
  });

  it("has year, base date and day on its cover, and refuses the year before's workbook", () => {
    const cover = Object.fromEntries(sheetNamed(snapshot, "参数")!.values.map(([name, value]) => [typeof name === "string" ? name : "", value]));
    expect([cover["考核年度"], cover["考核基准日"], cover["填报日期"]]).toEqual([2024, 45657, 45689]);
    expect(() => written({ ...city, year: 2025 }, bytes)).toThrow("这是 2024 年度的汇总工作簿");
  });

  it("has 公示表 with names and units and nothing else", () => {
    const rows = sheetNamed(snapshot, "公示表")!.values;
    expect(rows.slice(3)).toEqual([[1, "甲1", "城关区"], [2, "甲2", "城关区"]]);
    expect(rows[0]).toEqual(["2024年度党建专干考核拟评定优秀等次人员公示"]);
  });

  it("changes nothing when it is written again", () => expect(written(city, bytes).patches).toEqual([]));

  it("refuses a workbook that lacks one of the sheets, and says which", () => {
    const whole = readWorkbook(template);
    const lacking = { ...whole, sheets: whole.sheets.filter(({ name }) => name !== "表彰名单") };
    expect(() => cityBook(city, lacking, { today })).toThrow("缺工作表：表彰名单");
  });
});

describe("more people than rows are prepared", () => {
  const city = largeCity();
  const { snapshot, bytes } = written(city);

  it("let the table grow, and new rows are written like the prepared ones", () => {
    expect(city.people).toHaveLength(517);
    expectFigures(snapshot, city);
    const sheet = sheetNamed(snapshot, cityRoll.name)!;
    expect(sheet.tables === "unknown" ? undefined : sheet.tables[0]?.range).toEqual({ top: 3, left: 0, bottom: 520, right: Object.keys(cityRoll.columns).length - 1 });
    for (const field of ["id", "arrived", "usual", "award"]) expect([field, cellAt(snapshot, cityRoll, 516, field).format]).toEqual([field, cellAt(snapshot, cityRoll, 0, field).format]);
    const xml = strFromU8(unzipSync(bytes)["xl/worksheets/sheet2.xml"]!);
    const styles = (row: number) => [...(new RegExp(`<row r="${row}"[^>]*>(.*?)</row>`).exec(xml)?.[1] ?? "").matchAll(/<c r="[A-Z]+\d+"(?: s="(\d+)")?/g)].map(([, style]) => style);
    expect(styles(521)).toHaveLength(Object.keys(cityRoll.columns).length);
    expect(styles(521)).toEqual(styles(5));
  });

  it("leave nothing behind when fewer come the next time", () => {
    const fewer = written(smallCity(), bytes).snapshot;
    const sheet = sheetNamed(fewer, cityRoll.name)!;
    const there = sheet.values.slice(14).flatMap((row, at) => row.flatMap((value, column) => (value === null || value === "" ? [] : [[at + 15, column, value]])));
    expect(there).toEqual([]);
    expect(sheet.formulas.get((4 + 449) * 16_384 + 10)).toBe(sheetNamed(readWorkbook(template), cityRoll.name)!.formulas.get(4 * 16_384 + 10)?.replace(/([IJG])5/g, "$1454"));
    expectFigures(fewer, smallCity());
  });

  describe("when fewer come the next time, the rows that nobody stands in any more", () => {
    const hiddenIn = (snapshot: Snapshot, name: string) => [...(sheetNamed(snapshot, name)!.hiddenRows as ReadonlySet<number>)].sort((one, other) => one - other);
    const [first, last] = [4 + smallCity().people.length, 4 + largeCity().people.length - 1];
    const fewer = written(smallCity(), bytes);

    it("are hidden, and no row of people is", () => {
      expect(hiddenIn(readWorkbook(bytes), cityRoll.name)).toEqual([]);
      expect(hiddenIn(fewer.snapshot, cityRoll.name)).toEqual(Array.from({ length: last - first + 1 }, (_, place) => first + place));
      expect(rowsHidden(fewer.patches, cityRoll.name)).toBe(last - first + 1);
    });
    it("leave one row in view of a list in which nobody is left", () => {
      const lists = written(smallCity()).bytes;
      expect(hiddenIn(written(cityOf([submission("城关区", [person(1)])]), lists).snapshot, awardList.name)).toEqual([5]);
    });
    it("are there again once people stand in them, and stay as they are where nothing changes", () => {
      expect(written(smallCity(), fewer.bytes).patches).toEqual([]);
      const again = written(largeCity(), fewer.bytes);
      expect(hiddenIn(again.snapshot, cityRoll.name)).toEqual([]);
      expectFigures(again.snapshot, largeCity());
    });
    it("stay in view where a clerk has written something beside them", () => {
      const beside = patchWorkbook(bytes, [{ kind: "cell", sheet: cityRoll.name, row: first + 2, column: 40, content: { value: "我的草稿" } }]);
      expect(hiddenIn(written(smallCity(), beside).snapshot, cityRoll.name)).not.toContain(first + 2);
    });
    it("hide nothing that a clerk has hidden among the people, nor show it", () => {
      const own = patchWorkbook(bytes, showRows(cityRoll.name, [6], false));
      expect(hiddenIn(written(smallCity(), own).snapshot, cityRoll.name)).toContain(6);
    });
  });

  it("does not write over what a clerk put under the list", () => {
    const column = 1;
    const under = { kind: "cell" as const, sheet: cityRoll.name, row: 470, column: 20, content: { value: "这里是我的草稿" } };
    const drafted = patchWorkbook(template, [under]);
    expect(() => written(city, drafted)).toThrow("第 471 行写有别的内容");
    expect(contentAt(sheetNamed(readWorkbook(drafted), cityRoll.name)!, { row: 470, column }).value).toBeNull();
  });
});

/** Every formula with its result, by sheet and cell. */
const resultsIn = ({ sheets }: Snapshot): readonly (readonly [string, CellValue])[] =>
  sheets.flatMap((sheet) => [...sheet.formulas.keys()].map((key) => [`${sheet.name}!${a1(placeOf(key))}`, contentAt(sheet, placeOf(key)).value] as const));

describeWithLibreOffice("the city's workbook, calculated by LibreOffice", () => {
  const cities = [smallCity(), largeCity()];
  const books = [...cities.map((city) => written(city)), written(smallCity(), written(largeCity()).bytes), written(waitingCity())];
  let calculated: readonly Snapshot[] = [];
  beforeAll(async () => {
    calculated = (await throughLibreOffice(books.map(({ bytes }) => bytes), "xlsx")).map((bytes) => readWorkbook(bytes));
  }, 240_000);

  it("comes to what the city comes to, in every row and every line", () => {
    cities.forEach((city, place) => expectFigures(calculated[place]!, city));
  });

  it.each([["a few people", 0], ["many", 1], ["a few where many were", 2], ["units that are not counted yet", 3]])("has beside each formula what it comes to, with %s", (_, place) => {
    const results = new Map(resultsIn(calculated[place]!));
    const stored = resultsIn(books[place]!.snapshot);
    expect(stored.length).toBeGreaterThan(250);
    expect(stored.filter(([cell, value]) => value !== (results.get(cell) ?? ""))).toEqual([]);
  });
});

describeWithLibreOffice("the city's workbook, printed by LibreOffice", () => {
  it("has as many pages where fewer came than the last time as one that is new", async () => {
    // Nobody over the cap: a line that once held a long remark on it keeps its height, and would take more of a page.
    const larger = cityOf(unitNames.map((unit, place) => submission(unit, Array.from({ length: 47 }, (_, at) => person(place * 100 + at, { filed: [{ year: 2023, grade: "称职" }] })))));
    const [fresh, fewer, many] = await throughLibreOffice([written(smallCity()), written(smallCity(), written(larger).bytes), written(larger)].map((book) => book.bytes), "pdf");
    expect(pagesIn(fewer!)).toBe(pagesIn(fresh!));
    expect(pagesIn(many!)).toBeGreaterThan(pagesIn(fresh!));
  }, 240_000);
});

describe("the lines above the lists", () => {
  const lineAt = (snapshot: Snapshot, sheet: string, cell: string) => contentAt(sheetNamed(snapshot, sheet)!, placeAt(cell)!).value;

  it("say at once what the lists come to", () => {
    const { snapshot } = written(smallCity());
    expect(["A3", "D3", "A2"].map((cell) => lineAt(snapshot, cityRoll.name, cell))).toEqual(["共 10 人", "参加考核 9 人，不定等次 1 人；采用等次：优秀 3，称职 2，基本称职 2，不称职 1；拟奖励合计 12,000.00 元", expect.stringContaining("汇总单位：")]);
    expect(lineAt(snapshot, awardList.name, "A3")).toBe("共 2 人");
    expect(snapshot.sheets.flatMap(({ values }) => values[1] ?? []).filter((text) => typeof text === "string" && text.startsWith("统计年度")).every((text) => text === "统计年度：2024　填报日期：2025-02-01")).toBe(true);
  });

  it("are left to be calculated where a clerk has changed them", () => {
    const own: CellPatch = { kind: "cell", sheet: cityRoll.name, row: 2, column: 0, content: { value: "今年 0 人", formula: '="今年 "&COUNTA(C5:C70004)&" 人"' } };
    const { snapshot } = written(smallCity(), patchWorkbook(template, [own]));
    expect(lineAt(snapshot, cityRoll.name, "A3")).toBeNull();
  });
});

describe("columns that districts added", () => {
  const withExtras = () =>
    cityOf([submission("城关区", [person(1, { extras: ["汉族", "=1+1"] })], { extras: ["民族", "备用"] }), submission("西固区", [person(2, { extras: ["", "本科"] })], { extras: ["民族", "学历层次"] })], { extras: ["民族", "学历层次", "备用"] });
  const rowsRight = (snapshot: Snapshot) => sheetNamed(snapshot, cityRoll.name)!.values.slice(3, 6).map((row) => row.slice(Object.keys(cityRoll.columns).length));

  it("stand beside the table with the name once more, each under its own header", () => {
    expect(rowsRight(written(withExtras()).snapshot)).toEqual([
      [null, "区县加列：人员", "区县加列：民族", "区县加列：学历层次", "区县加列：备用"],
      [null, "甲1", "汉族", null, "=1+1"],
      [null, "甲2", null, "本科"],
    ]);
  });

  it("go when no district has them any more, or the clerk leaves them out", () => {
    const { bytes } = written(withExtras());
    expect(rowsRight(written({ ...withExtras(), extras: ["学历层次"] }, bytes).snapshot)).toEqual([[null, "区县加列：人员", null, "区县加列：学历层次"], [null, "甲1"], [null, "甲2", null, "本科"]]);
  });
});

describe("what a finding across files says", () => {
  it("stands once for each unit that it concerns", () => {
    const city = cityOf([submission("城关区", [person(1)]), submission("西固区", [person(1)])], {
      findings: [{ rule: "ids-alike", severity: "warning", article: "第二条", says: message("city.title"), person: "甲1", unit: undefined, expected: "", actual: "", places: [{ file: "城关区.xlsx", unit: "城关区", sheet: "评分表", row: 5 }, { file: "西固区.xlsx", unit: "西固区", sheet: "评分表", row: 6 }] }],
    });
    const { snapshot } = written(city);
    expect([0, 1, 2].map((row) => ["unit", "cell"].map((field) => cellAt(snapshot, findingList, row, field).value))).toEqual([["城关区", "第5行"], ["西固区", "第6行"], [null, null]]);
  });
});
