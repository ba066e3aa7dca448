import { cityPatches } from "../../src/consolidate/book/city-patches";
import { noChoices } from "../../src/consolidate/choices";
import type { City, CityRule } from "../../src/consolidate/city";
import { consolidate } from "../../src/consolidate/consolidate";
import { intake } from "../../src/consolidate/intake";
import { lastYearIn } from "../../src/consolidate/last-year";
import { date } from "../../src/measures/dates";
import { written } from "../../src/measures/decimal";
import { patchWorkbook, readWorkbook } from "../../src/ooxml";
import { scoring } from "../../src/sheets/scoring";
import { awardList, commendationList, dismissalList, talkList, ungradedList } from "../../src/sheets/summary";
import { sheetNamed } from "../../src/workbook/snapshot";
import { city } from "./city/city";
import { bytesOf } from "./city/files";
import { template } from "./book/filled";
import { lastYearBytes } from "./city/last-year";
import { expectedCity } from "./expected";
import type { ExpectedCity } from "./expected";

const chosen = { 皋兰县: "皋兰县.xlsx" };

/** The whole made-up city, taken in once. */
function madeCity(seed: number) {
  const whole = city(seed);
  const intakes = whole.files.map((file) => intake(file.name, bytesOf(whole, file), { today: date("2025-01-10") }));
  return { whole, intakes, last: lastYearIn("上年汇总.xlsx", readWorkbook(lastYearBytes(whole.lastYear))) };
}
const cities = [2024, 7].map((seed) => ({ seed, ...madeCity(seed) }));

const statusOf = { counts: "accepted", replaced: "replaced", choose: "rejected", sameBytes: "rejected", unreadable: "rejected", encrypted: "rejected", empty: "rejected", foreign: "rejected" } as const;
const sorted = <T>(list: readonly T[]): readonly T[] => [...list].sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));

/** A city in the words in which both calculations can say it. */
const inBrief = ({ files, missing, uncounted, people, units, whole, balance }: City) => ({
  files: files.map(({ file, unit, status }) => [file, unit, status]),
  missing,
  uncounted,
  people: people.map(({ unit, file, submitted, composite, gradeByScore, standingGrade, award: { award, state } }) => [
    unit, file, submitted.row, submitted.name, submitted.id ?? submitted.idTyped, composite && written(composite), gradeByScore, submitted.assessed, standingGrade, `${state} ${award ? written(award.value.amount) : "0"} ${award?.value.years.join("、") ?? ""}`,
  ]),
  units: units.map((unit) => [unit.unit, ...figures(unit), unit.capPending]),
  whole: figures(whole),
  balance: [balance.files.map(({ file, received, counted, leftOut }) => [file, received, counted, leftOut]), balance.received, balance.counted, balance.closes],
});

const figures = ({ people, assessed, ungraded, grades, cap: { value }, award, toConfirm }: City["whole"]) => [people, assessed, ungraded, grades, value.base, value.quota, value.excellent, value.over, written(award), written(toConfirm)];

const dueInBrief = ({ files, missing, toChoose, people, units, pooled, balance }: ExpectedCity, { units: order }: { readonly units: readonly string[] }) => {
  const counting = new Set(files.flatMap(({ file, use }) => (use === "counts" ? [file] : [])));
  const inOrder = <T extends { readonly unit: string }>(list: readonly T[]): readonly T[] => [...list].sort((one, other) => order.indexOf(one.unit) - order.indexOf(other.unit));
  const lines = balance.files.filter(({ file }) => counting.has(file)).map(({ file, read, inRoll, leftOut }) => ({ unit: files.find((one) => one.file === file)?.unit ?? "", line: [file, read, inRoll, leftOut] }));
  const received = people.length;
  return {
    files: files.map(({ file, unit, use }) => [file, unit, statusOf[use]]),
    missing,
    uncounted: toChoose,
    people: inOrder(people).map(({ unit, file, row, name, id, composite, gradeByScore, assessed, standing, award }) => [unit, file, row, name, id, composite, gradeByScore, assessed, standing, `${award.status} ${award.amount} ${award.years.join("、")}`]),
    units: inOrder(units).map((unit) => [unit.unit, ...dueFigures(unit), unit.capOpen]),
    whole: dueFigures(pooled),
    balance: [inOrder(lines).map(({ line }) => line), received, received, true],
  };
};

const dueFigures = ({ people, participants, ungraded, grades, base, quota, excellent, over, awards }: ExpectedCity["pooled"] | ExpectedCity["units"][number]) => [people, participants, ungraded, grades, base, quota, excellent, over, String(awards.due + awards.pending), String(awards.confirm)];

const found = ({ findings }: City, rule: CityRule) => findings.filter((finding) => finding.rule === rule);
const unitsIn = (places: readonly { readonly unit: string | undefined }[]) => [...new Set(places.map(({ unit }) => unit))].sort();

describe.each(cities)("a whole city from the bytes of its files, beside the independent calculation (seed $seed)", ({ whole, intakes, last }) => {
  const withLast = consolidate(intakes, { last });
  const due = expectedCity(whole, { law: "city", lastYear: true });

  it("comes to the same for every file, person, unit and for all, by the districts' word alone", () => {
    expect(inBrief(consolidate(intakes))).toEqual(dueInBrief(expectedCity(whole, { law: "city" }), whole));
  });

  it("and by what the city filed last year", () => {
    expect(inBrief(withLast)).toEqual(dueInBrief(due, whole));
  });

  it("and once the clerk has chosen between two files that nobody sealed", () => {
    const choices = { ...noChoices, chosen: new Map(Object.entries(chosen)) };
    expect(inBrief(consolidate(intakes, { choices, last }))).toEqual(dueInBrief(expectedCity(whole, { law: "city", lastYear: true, chosen }), whole));
  });

  it("lists the same people to be dismissed, talked with, commended, without a grade, and to be paid", () => {
    const { lists } = due;
    const book = readWorkbook(patchWorkbook(template, cityPatches(withLast, readWorkbook(template), { today: date("2025-02-01") })));
    const listed = (definition: { readonly name: string; readonly columns: object }, ...fields: readonly string[]) => {
      const columns = [...["unit", "name", "id"], ...fields].map((field) => Object.keys(definition.columns).indexOf(field));
      return sorted((sheetNamed(book, definition.name)?.values ?? []).slice(4).map((row) => columns.map((column) => row[column] ?? null)));
    };
    const who = ({ unit, name, id }: ExpectedCity["people"][number]) => [unit, name, id];
    const points = ({ composite }: ExpectedCity["people"][number]) => (composite === undefined ? null : Number(composite));
    expect(listed(dismissalList, "composite")).toEqual(sorted(lists.dismissal.map((one) => [...who(one), points(one)])));
    expect(listed(talkList, "composite")).toEqual(sorted(lists.talk.map((one) => [...who(one), points(one)])));
    expect(listed(commendationList, "years")).toEqual(sorted(lists.commendation.map((one) => [...who(one), one.award.years.join("、")])));
    expect(listed(ungradedList)).toEqual(sorted(lists.ungraded.map(who)));
    const words = { due: "应发", pending: "待批", confirm: "待确认", ask: "请示", none: "", used: "" } as const;
    const paid = ({ status, amount }: ExpectedCity["people"][number]["award"]) => (status === "due" || status === "pending" ? amount : 0);
    expect(listed(awardList, "years", "amount", "state").map((row) => [...row.slice(0, 5), (row[5] as string).replace(/[（(].*/, "")])).toEqual(sorted(lists.awards.map((one) => [...who(one), one.award.years.join("、"), paid(one.award), words[one.award.status]])));
  });

  it("names the same people who stand in two files, and nobody who has moved", () => {
    expect(found(withLast, "person-in-two-units").map(({ person, places }) => [person, unitsIn(places)])).toEqual(due.across.duplicates.map((pair) => [pair[0]?.name, unitsIn(pair)]));
    expect([found(withLast, "transferred"), found(withLast, "transfer-not-received")]).toEqual([[], []]);
  });

  it("names the same people whose name stands for two ids: one a slip of the hand, or nobody knows", () => {
    const seen = [...found(withLast, "ids-alike"), ...found(withLast, "one-name-two-ids")].map(({ person, places }) => [person, unitsIn(places)]);
    expect(sorted(seen)).toEqual(sorted([...due.across.nearIds, ...due.across.sameNames].map((pair) => [pair[0].name, unitsIn(pair)])));
  });

  it("says the same of last year: claimed, filed, gone, new, paid", () => {
    const titles = (rule: CityRule) => found(withLast, rule).filter(({ severity }) => severity === "error").map(({ unit, person, actual, expected }) => [unit, person, actual, expected]);
    expect(sorted(titles("last-grade-claimed"))).toEqual(sorted(due.lastYear.claimedOtherwise.map(({ unit, name, claimed, filed }) => [unit, name, claimed, filed])));
    expect(sorted(found(withLast, "last-grade-filed").map(({ unit, actual, expected }) => [unit, actual, expected]))).toEqual(sorted(due.lastYear.filedOtherwise.map(({ unit, own, filed }) => [unit, own, filed])));
    expect(sorted(found(withLast, "gone-since-last-year").filter(({ severity }) => severity === "warning").map(({ unit, person }) => [unit, person]))).toEqual(sorted(due.lastYear.gone.map(({ unit, name }) => [unit, name])));
    expect([...last.people.values()].flatMap(({ id, paid, paidForYears }) => (paid ? [[id, written(paid), paidForYears]] : []))).toEqual(due.lastYear.paid.map(({ id, amount, years }) => [id, String(amount), years]));
  });

  it("says the same of what the second version changed", () => {
    const changes = withLast.versions.map(({ unit, from, to, people }) => ({
      unit, from, to,
      changed: people.filter(({ kind }) => kind === "changed").map(({ id, fields }) => [id, fields.map(({ title, before, after }) => [title, before, after])]),
      added: people.filter(({ kind }) => kind === "added").map(({ id }) => id),
      gone: people.filter(({ kind }) => kind === "removed").map(({ id }) => id),
    }));
    const titleOf = (field: string) => Object.entries(scoring.columns).find(([key]) => key === (field === "takesPart" ? "assessedThisYear" : field))?.[1].title;
    expect(changes).toEqual(due.versions.map(({ unit, before, after, changed, added, gone }) => ({ unit, from: before, to: after, changed: changed.map(({ id, fields }) => [id, fields.map(({ field, from, to }) => [titleOf(field), from, to])]), added, gone })));
  });

  it("keeps the same figures of the ledgers, added columns and parameters", () => {
    const counted = withLast.files.filter(({ status, submission }) => status === "accepted" && submission?.work.entries !== undefined);
    const work = counted.map(({ unit, submission }) => {
      const { entries, dutiesMissing, leaves, leaveFaults, meetings, reports, heads, spent } = submission!.work;
      return { unit, entries, dutiesMissing, leaves, leaveFaults, meetings, reports, heads, spent: Number(spent), budget: Number(submission!.cover.budget), balance: Number(submission!.cover.balance) };
    });
    expect(work).toEqual(due.work.map(({ unit, entries, dutiesMissing, leaves, leaveFaults, meetings, reports, heads, spent, budget, balance }) => ({ unit, entries, dutiesMissing, leaves, leaveFaults, meetings, reports, heads, spent, budget, balance })));
    expect(found(withLast, "columns-added").map(({ unit, actual }) => [unit, actual])).toEqual(due.addedColumns.map(({ unit, titles }) => [unit, titles.join("、")]));
    expect(withLast.lawEffects.map(({ unit, changes }) => [unit, changes.map(({ key, counts }) => [key, counts])])).toEqual(due.ownLaws.map(({ unit, values, ownRules }) => [unit, sorted(values.map(({ key, basis }) => [key, basis === "推定" && ownRules !== undefined]))]));
  });

  it("is the same in whatever order the files came", () => {
    const order = (files: typeof intakes) => {
      const { files: states, findings, people, ...others } = consolidate(files, { last });
      return { states: sorted(states.map(({ file, status }) => [file, status])), findings: sorted(findings.map(({ rule, severity, person, unit }) => [rule, severity, person ?? "", unit ?? ""])), people: inBrief({ ...withLast, people }).people, whole: others.whole, versions: others.versions, balance: sorted(others.balance.files) };
    };
    const turned = [...intakes.slice(5), ...intakes.slice(0, 5)];
    expect(order([...intakes].reverse())).toEqual(order(intakes));
    expect(order(turned)).toEqual(order(intakes));
  });
});
