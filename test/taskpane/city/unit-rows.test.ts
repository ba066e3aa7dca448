import { noChoices } from "../../../src/consolidate/choices";
import { consolidate } from "../../../src/consolidate/consolidate";
import { intake } from "../../../src/consolidate/intake";
import { date } from "../../../src/measures/dates";
import { allFindings, matchingFindings } from "../../../src/taskpane/city/all-findings";
import { decided } from "../../../src/taskpane/city/deciding";
import { replySchema } from "../../../src/taskpane/city/reading/messages";
import { filesOfNoUnit, unitRows } from "../../../src/taskpane/city/unit-rows";
import { city as cityCase } from "../../consolidate/city/city";
import { bytesOf } from "../../consolidate/city/files";
import { expectedCity } from "../../consolidate/expected";

const whole = cityCase();
const intakes = whole.files.map((file) => intake(file.name, bytesOf(whole, file), { today: date("2025-01-10") }));
const rowOf = (rows: ReturnType<typeof unitRows>, unit: string) => rows.find((row) => row.unit === unit);

describe("the table of units", () => {
  const city = consolidate(intakes);
  const due = expectedCity(whole);
  const rows = unitRows(city);

  it("has every expected unit in the city's order: in, to be chosen, missing", () => {
    expect(rows.map(({ unit }) => unit)).toEqual(whole.units);
    const stateOf = (unit: string) => (due.missing.includes(unit) ? "missing" : due.toChoose.includes(unit) ? "open" : "received");
    expect(rows.map(({ unit, state }) => [unit, state])).toEqual(whole.units.map((unit) => [unit, stateOf(unit)]));
    expect(new Set(rows.map(({ state }) => state)).size).toBe(3);
  });

  it("counts the people of the file that counts, and has all files of a unit", () => {
    expect(rows.map(({ unit, people }) => [unit, people])).toEqual(whole.units.map((unit) => [unit, due.units.find((figures) => figures.unit === unit)?.people ?? 0]));
    expect(rowOf(rows, "榆中县")?.files.map(({ file, status }) => [file, status])).toEqual([
      ["榆中县 重报.xlsx", "accepted"],
      ["榆中县.xlsx", "replaced"],
    ]);
  });

  it("shows the receipt of the file that counts, with the rows that were altered", () => {
    expect(rowOf(rows, "西固区")?.receipt).toMatchObject({ state: "altered" });
    expect(rowOf(rows, "西固区")?.receipt?.altered).toHaveLength(2);
    expect([rowOf(rows, "七里河区")?.receipt?.state, rowOf(rows, "城关区")?.receipt?.state]).toEqual(["intact", "none"]);
  });

  it("counts of each unit what a click on the count lists, across files too", () => {
    const listed = (unit: string, severity: "error" | "warning") => matchingFindings(allFindings(city), { unit, severity }).length;
    expect(rows.map(({ unit, errors, warnings }) => [unit, errors, warnings])).toEqual(whole.units.map((unit) => [unit, listed(unit, "error"), listed(unit, "warning")]));
    expect(rowOf(rows, "安宁区")?.errors).toBeGreaterThan(0);
  });

  it("keeps what belongs to no unit apart", () => {
    expect(filesOfNoUnit(city).map(({ file }) => file).sort()).toEqual(["办公用品采购.xlsx", "来件1.xlsx", "来件2.xlsx", "来件3.xlsx"].sort());
  });

  it("has a unit in once the clerk has chosen, and to be chosen again once that is withdrawn", () => {
    const chosen = decided(noChoices, { kind: "chosen", unit: "皋兰县", file: "皋兰县.xlsx" });
    expect(rowOf(unitRows(consolidate(intakes, { choices: chosen })), "皋兰县")).toMatchObject({ state: "received" });
    expect(rowOf(unitRows(consolidate(intakes, { choices: noChoices })), "皋兰县")).toMatchObject({ state: "open" });
  });
});

describe("findings on the desk", () => {
  const findings = allFindings(consolidate(intakes));

  it("come errors first, those across files among them", () => {
    const severities = findings.map(({ severity }) => severity);
    expect(severities).toEqual([...severities].sort((one, other) => ["error", "warning", "info"].indexOf(one) - ["error", "warning", "info"].indexOf(other)));
    expect(findings.filter(({ rule }) => rule === "person-in-two-units").map(({ severity, places }) => [severity, places.map(({ unit }) => unit).sort()])).toEqual([["error", ["城关区", "安宁区"]]]);
  });

  it("of a unit are those of its file and those across files that touch it", () => {
    const ofUnit = matchingFindings(findings, { unit: "安宁区", severity: "error" });
    expect(ofUnit.map(({ rule }) => rule)).toContain("person-in-two-units");
    expect(ofUnit.every((finding) => finding.unit === "安宁区" || finding.places.some(({ unit }) => unit === "安宁区"))).toBe(true);
    expect(matchingFindings(findings, { unit: "永登县", severity: "error" }).map(({ rule }) => rule)).toEqual(expect.arrayContaining(["score-text", "id-number"]));
  });
});

it("whatever is taken in passes from the worker to the page unchanged", () => {
  for (const each of intakes) expect(replySchema.parse(structuredClone({ kind: "submission", intake: each }))).toEqual({ kind: "submission", intake: each });
});
