import { readFileSync } from "node:fs";
import { check } from "../../../src/check/check";
import { pointsIn, statesOf } from "../../../src/check/returned";
import { returnedFile, returnedOpinions } from "../../../src/consolidate/book/returned";
import { publishedFile } from "../../../src/consolidate/book/published";
import type { SubmittedFinding } from "../../../src/consolidate/submission";
import { date } from "../../../src/measures/dates";
import { patchWorkbook, readWorkbook } from "../../../src/ooxml";
import { readDistrict } from "../../../src/sheets/district";
import { message } from "../../../src/text";
import { a1 } from "../../../src/workbook/cell";
import { isCellPatch } from "../../../src/workbook/patch";
import { sheetNamed } from "../../../src/workbook/snapshot";
import { describeWithLibreOffice, throughLibreOffice } from "../../machine/libre-office";
import { idOf, person, submission } from "../made";
import { typed, written } from "./filled";
import { cityOf, found, smallCity } from "./made-city";
import { findingList } from "../../../src/sheets/summary";
import { valueOf } from "../../../src/sheets/values/read";

const faulty = new Uint8Array(readFileSync("templates/samples/district-faults.xlsx"));
const today = date("2025-02-01");
const checked = (bytes: Uint8Array) => {
  const district = readDistrict(readWorkbook(bytes));
  return { district, report: check(district, { today }) };
};

/** What the city keeps of the findings of a real workbook. */
function ofSample() {
  const { district, report } = checked(faulty);
  const findings = report.findings.map(({ rule, severity, article, at, person: who, says, actual, expected }): SubmittedFinding => ({ rule, severity, article, sheet: at.sheet, cell: a1(at), person: who, says, actual, expected }));
  return { district, report, city: cityOf([submission(district.unit ?? "西固区", [person(1)], { findings })], {
    findings: [{ rule: "ids-alike", severity: "warning", article: "第二条", says: message("city.title"), person: `甲1 ${idOf(1)}`, unit: undefined, expected: "", actual: "", places: [{ file: "西固区.xlsx", unit: district.unit, sheet: "评分表", row: 5 }] }],
  }) };
}

describe("退回意见 of a district", () => {
  const { district, report, city } = ofSample();
  const [opinion] = returnedOpinions(city);
  const points = pointsIn(readWorkbook(returnedFile(opinion!)))!;
  const open = report.findings.filter(({ severity }) => severity !== "info");

  it("is a file named by unit and year, with every error and every open warning, and no id in it", () => {
    expect(opinion?.fileName).toBe(`退回意见-${district.unit}-2024.xlsx`);
    expect(open.length).toBeGreaterThan(10);
    expect(points).toHaveLength(open.length + 1);
    expect(JSON.stringify(readWorkbook(returnedFile(opinion!)).sheets.map(({ values }) => values))).not.toMatch(/\d{17}/);
  });

  it("opens beside the workbook with every point still open, and what only the city sees never ticked", () => {
    const states = statesOf(points, district, report).map(({ state }) => state);
    expect(states.slice(0, -1)).toEqual(Array(open.length).fill("open"));
    expect(states.at(-1)).toBe("elsewhere");
  });

  it("leads to the row of the person of whom only the city sees something, and nowhere where nobody of that name stands", () => {
    const row = district.sheets.scoring!.rows[2]!;
    const about = (person: string) => ({ number: 1, rule: "比上年多的人", sheet: district.sheets.scoring!.sheet.name, person, finding: "", remark: "" });
    expect(statesOf([about(valueOf(row.values.name)!), about("无此人"), about("")], district, report).map(({ state, at }) => [state, at])).toEqual([["elsewhere", row.cell("name")], ["elsewhere", undefined], ["elsewhere", undefined]]);
  });

  it("ticks a point once it is put right", () => {
    const fixable = report.findings.find(({ fix }) => (fix ?? []).length > 0)!;
    const fix = fixable.fix ?? [];
    const after = checked(patchWorkbook(faulty, fix));
    const states = statesOf(points, after.district, after.report);
    const ticked = states.filter(({ state }) => state === "gone").map(({ point }) => point.finding);
    expect(ticked.length).toBeGreaterThan(0);
    expect(ticked.length).toBeLessThan(points.length);
    expect(fix.some(isCellPatch)).toBe(true);
  });

  it("leaves out what the district has answered, and goes to units with faults only", () => {
    expect(returnedOpinions(smallCity()).map(({ unit, points: due }) => [unit, due.length])).toEqual([["城关区", 1]]);
  });

  it("takes along what the city wrote beside the finding in its workbook", () => {
    const summary = readWorkbook(patchWorkbook(written(smallCity()).bytes, [typed(findingList, 0, "cityRemark", "请附评分原表")]));
    expect(pointsIn(readWorkbook(returnedFile(returnedOpinions(smallCity(), summary)[0]!)))?.map(({ remark }) => remark)).toEqual(["请附评分原表"]);
  });

  it("is a sheet of the city's workbook where wanted, and says so when nothing is left to return", () => {
    const { bytes, snapshot } = written(smallCity(), undefined, { returnedAsSheets: true });
    expect(sheetNamed(snapshot, "退回-城关区")?.values.slice(3)).toHaveLength(1);
    const clean = cityOf([submission("城关区", [person(1)])]);
    const later = sheetNamed(written(clean, bytes, { returnedAsSheets: true }).snapshot, "退回-城关区")!.values;
    expect(later.flat().filter((value) => value !== null)).toEqual(["党建专干考核材料退回意见", "城关区  2024年度  没有需要退回的问题。"]);
    expect(found().rule).toBe("composite-differs");
  });
});

describeWithLibreOffice("files that the program makes from nothing", () => {
  it("open elsewhere and say the same", async () => {
    const made = [returnedFile(returnedOpinions(ofSample().city)[0]!), publishedFile(smallCity())];
    const opened = (await throughLibreOffice(made, "xlsx")).map((bytes) => readWorkbook(bytes));
    made.map((bytes) => readWorkbook(bytes)).forEach((own, place) => {
      expect(opened[place]?.sheets.map(({ name }) => name)).toEqual(own.sheets.map(({ name }) => name));
      expect(opened[place]?.sheets[0]?.values.map((row) => row.filter((value) => value !== null))).toEqual(own.sheets[0]?.values.map((row) => row.filter((value) => value !== null)));
    });
  }, 60_000);
});
