import { appraiseCity } from "../../src/consolidate/appraise";
import { regradedBetween } from "../../src/consolidate/appraise/law-effects";
import { lawAtCity } from "../../src/consolidate/appraise/law-at-city";
import type { CityChoices } from "../../src/consolidate/choices";
import { noChoices } from "../../src/consolidate/choices";
import type { LastYear } from "../../src/consolidate/city";
import { consolidate } from "../../src/consolidate/consolidate";
import { written } from "../../src/measures/decimal";
import { standing } from "../../src/measures/parameters";
import { say } from "../../src/text";
import { counted, idOf, lastYear, leaver, person, submission, yuan } from "./made";

const appraised = (files: Parameters<typeof appraiseCity>[0], { choices = noChoices, last }: { readonly choices?: CityChoices; readonly last?: LastYear } = {}) => appraiseCity(files, { choices, last, law: standing });
const names = (people: readonly { readonly submitted: { readonly name?: string | undefined }; readonly unit: string }[]) => people.map(({ submitted, unit }) => `${unit} ${submitted.name ?? ""}`);

describe("a unit as the city appraises it", () => {
  it("computes composites exactly, from the two scores alone", () => {
    const [one] = appraised([counted("西固区", [person(1, { usual: "75.6", annual: "99.6" })])]).people;
    expect(one?.composite && written(one.composite)).toBe("90");
    expect(one?.gradeByScore).toBe("优秀");
  });

  it("has no grade for who lacks a score, even where one is typed, nor for who takes no part", () => {
    const { people, units } = appraised([counted("西固区", [person(1, { annual: undefined, assessed: "优秀" }), person(2, { takesPart: false, assessed: "称职" }), person(3)])]);
    expect(people.map(({ standingGrade }) => standingGrade)).toEqual([undefined, undefined, "称职"]);
    expect(units[0]).toMatchObject({ people: 3, assessed: 2, ungraded: 1 });
    expect(units[0]?.cap.value.base).toBe(1);
  });

  it("counts the grade that people decided, and holds awards of 优秀 back while the unit is over its cap without approval", () => {
    const five = [1, 2, 3, 4, 5].map((number) => person(number, { usual: "95", annual: "95", assessed: number <= 2 ? "优秀" : "称职", filed: [{ year: 2023, grade: "优秀" }] }));
    const open = appraised([counted("西固区", five)]);
    expect(open.units[0]?.cap.value).toMatchObject({ base: 5, quota: 1, excellent: 2, over: 1 });
    expect(open.people.map(({ award }) => award.state)).toEqual(["pending", "pending", "ask", "ask", "ask"]);
    const approved = appraised([counted("西固区", five, { cover: { approval: "市组发〔2025〕1号", overCapReason: "示范片区" } })]);
    expect(approved.people.slice(0, 2).map(({ award }) => award.state)).toEqual(["due", "due"]);
    expect(written(approved.units[0]?.award ?? yuan(0))).toBe("14400");
  });

  it("lets a quota count only beside its 批准文号", () => {
    const five = [1, 2, 3, 4, 5].map((number) => person(number, { usual: "95", annual: "95" }));
    expect(appraised([counted("西固区", five, { cover: { approvedQuota: 4 } })]).units[0]?.cap.value.quota).toBe(1);
    expect(appraised([counted("西固区", five, { cover: { approvedQuota: 4, approval: "市组发〔2025〕1号" } })]).units[0]?.cap.value.quota).toBe(4);
  });

  it("pools the city beside its units: four and four have no place each and one together", () => {
    const four = (first: number) => [0, 1, 2, 3].map((more) => person(first + more));
    const { units, whole } = appraised([counted("西固区", four(1)), counted("城关区", four(11))]);
    expect(units.map(({ unit, cap }) => [unit, cap.value.quota])).toEqual([["城关区", 0], ["西固区", 0]]);
    expect(whole.cap.value).toMatchObject({ base: 8, quota: 1 });
  });
});

describe("a file that does not say its year", () => {
  it("is of the city's year: what is on file counts, and who has not served it is asked about", () => {
    const filed = [{ year: 2023, grade: "称职" as const }];
    const files = [submission("西固区", [person(1, { filed }), person(2, { filed, arrived: "2024-06-01" })], { year: undefined }), submission("城关区", [person(3)])];
    const { people } = consolidate(files.map((one) => ({ kind: "submission", submission: one })));
    expect(people.filter(({ unit }) => unit === "西固区").map(({ award: { state, award } }) => [state, award?.value.years])).toEqual([["due", [2023, 2024]], ["ask", [2023, 2024]]]);
  });
});

describe("who stands in two files", () => {
  const twice = (leavers: readonly ReturnType<typeof leaver>[] = []) => [counted("西固区", [person(1), person(2)], { leavers: [...leavers] }), counted("榆中县", [person(1)])];

  it("stays in both until somebody says where they belong", () => {
    const { people, leftOut, balance } = appraised(twice());
    expect(names(people)).toEqual(["西固区 甲1", "西固区 甲2", "榆中县 甲1"]);
    expect(leftOut).toEqual([]);
    expect(balance).toMatchObject({ received: 3, counted: 3, leftOut: 0, closes: true });
  });

  it("counts where they moved to, when 花名册 has them 调出 before the base date", () => {
    const { people, leftOut, balance } = appraised(twice([leaver(1, "2024-06-30")]));
    expect(names(people)).toEqual(["西固区 甲2", "榆中县 甲1"]);
    expect(names(leftOut)).toEqual(["西固区 甲1"]);
    expect(say(leftOut[0]!.reason)).toContain("榆中县");
    expect(balance).toMatchObject({ received: 3, counted: 2, leftOut: 1, closes: true });
    expect(balance.files.find(({ unit }) => unit === "西固区")).toMatchObject({ received: 2, counted: 1, leftOut: 1, closes: true });
  });

  it("counts where they came from, when they moved on the base date or later", () => {
    for (const day of ["2024-12-31", "2025-01-06"]) expect(names(appraised(twice([leaver(1, day)])).people)).toEqual(["西固区 甲1", "西固区 甲2"]);
    expect(names(appraised(twice([leaver(1, "2024-12-30")])).people)).toEqual(["西固区 甲2", "榆中县 甲1"]);
  });

  it("is not taken out for having left otherwise than by 调出", () => {
    expect(appraised(twice([leaver(1, "2024-06-30", "辞职")])).leftOut).toEqual([]);
  });

  it("counts where the city clerk says, whatever 花名册 says", () => {
    const choices = { ...noChoices, keptIn: new Map([[idOf(1), "西固区"]]) };
    const { people, leftOut } = appraised(twice([leaver(1, "2024-06-30")]), { choices });
    expect(names(people)).toEqual(["西固区 甲1", "西固区 甲2"]);
    expect(say(leftOut[0]!.reason)).toContain("西固区");
  });

  it("stays where the city clerk said when that unit sends another file", () => {
    const choices = { ...noChoices, keptIn: new Map([[idOf(1), "西固区"]]) };
    const { people } = appraised([counted("西固区", [person(1)], { file: "西固区 重报.xlsx" }), counted("榆中县", [person(1), person(3)])], { choices });
    expect(names(people)).toEqual(["西固区 甲1", "榆中县 甲3"]);
  });

  it("stays in both when both districts say 调出: nobody would count them", () => {
    const files = [counted("西固区", [person(1)], { leavers: [leaver(1, "2024-06-30")] }), counted("榆中县", [person(1)], { leavers: [leaver(1, "2024-07-31")] })];
    expect(appraised(files).leftOut).toEqual([]);
  });

  it("is nobody's double where an id cannot be counted on", () => {
    const unknown = { id: undefined, idTyped: "9999991990" };
    expect(appraised([counted("西固区", [person(1, unknown)]), counted("榆中县", [person(1, unknown)])]).people).toHaveLength(2);
  });
});

describe("the history behind an award", () => {
  const excellent = { usual: "95", annual: "95", assessed: "优秀" as const };
  const stateOf = (said: Parameters<typeof person>[1], last?: LastYear) => {
    const others = [2, 3, 4, 5, 6, 7, 8, 9, 10].map((number) => person(number));
    const award = appraised([counted("西固区", [person(1, { ...excellent, ...said }), ...others])], { ...(last && { last }) }).people[0]!.award;
    return { state: award.state, amount: award.award && written(award.award.value.amount), claimed: award.claimed };
  };

  it("is the claim only while nothing is on file, and is marked then", () => {
    expect(stateOf({ lastGrade: "优秀" })).toEqual({ state: "due", amount: "7200", claimed: true });
    expect(stateOf({ lastGrade: "优秀", filed: [{ year: 2023, grade: "称职" }] })).toEqual({ state: "ask", amount: "0", claimed: false });
  });

  it("is what the city filed last year, whatever the district's own list and the claim say", () => {
    expect(stateOf({ lastGrade: "优秀", filed: [{ year: 2023, grade: "优秀" }] }, lastYear([{ number: 1, grade: "基本称职" }]))).toMatchObject({ state: "none", claimed: false });
    expect(stateOf({ lastGrade: "称职", filed: [{ year: 2023, grade: "称职" }] }, lastYear([{ number: 1, grade: "优秀" }]))).toMatchObject({ state: "due", amount: "7200" });
  });

  it("has no last year for someone whom the city's file does not have", () => {
    expect(stateOf({ lastGrade: "优秀", filed: [{ year: 2023, grade: "优秀" }] }, lastYear([]))).toMatchObject({ state: "none", claimed: false });
  });

  it("does not pay for a year that has served an award before", () => {
    const paid = lastYear([{ number: 1, grade: "优秀", paid: yuan(7200), paidForYears: [2022, 2023] }]);
    expect(stateOf({ filed: [{ year: 2022, grade: "优秀" }] }, paid)).toMatchObject({ state: "used", amount: "0" });
  });

  it("has no question about 优秀 and 称职 where the year before has served: no answer would pay it", () => {
    const filed = { year: 2023, grade: "称职" as const };
    expect(stateOf({ filed: [{ ...filed, paid: "4800", paidForYears: [2022, 2023] }] })).toMatchObject({ state: "used", amount: "0" });
    expect(stateOf({ filed: [filed] })).toMatchObject({ state: "ask", amount: "0" });
  });

  it("asks where the district's list has a year twice, and no longer once the city's file has it", () => {
    const disputed = { filed: [{ year: 2023 }], disputed: [2023] };
    expect(stateOf(disputed)).toMatchObject({ state: "ask" });
    expect(stateOf(disputed, lastYear([{ number: 1, grade: "优秀" }]))).toMatchObject({ state: "due" });
  });

  it("pays nobody without asking who has not served the year, by the cover's base date and cycle", () => {
    const came = { filed: [{ year: 2023, grade: "优秀" as const }], arrived: "2024-01-02" };
    expect(stateOf(came)).toMatchObject({ state: "ask", amount: "0" });
    expect(stateOf({ ...came, arrived: "2024-01-01" })).toMatchObject({ state: "due" });
  });
});

describe("the law at city level", () => {
  const ownRules = { cover: { ownRules: "西组发〔2024〕3号" } };
  const change = (key: string, value: string) => ({ key, value, reference: "西组发〔2024〕3号", date: undefined });
  const lawOf = (law: readonly ReturnType<typeof change>[], said: Parameters<typeof submission>[2] = ownRules) => lawAtCity(submission("西固区", [], { ...said, law: [...law] }), standing);

  it("takes over what a district decided where the measures are silent, by its 文号", () => {
    expect(lawOf([change("serviceToGrade", "6 个月")]).serviceToGrade.value).toBe(6);
    expect(lawOf([change("serviceToGrade", "6 个月")], {}).serviceToGrade.value).toBe(12);
  });

  it("never takes over what the measures state", () => {
    const law = lawOf([change("usualWeight", "50%"), change("annualWeight", "50%"), change("excellentCap", "25%")]);
    expect(law).toEqual(standing);
  });

  it("shows what the district's own values would have changed", () => {
    const people = [1, 2, 3, 4, 5].map((number) => person(number, { usual: "100", annual: "80" }));
    const { lawEffects, units } = appraised([counted("西固区", people, { law: [change("usualWeight", "60%"), change("annualWeight", "40%"), change("excellentCap", "40%")] })]);
    expect(units[0]?.grades["优秀"]).toBe(0);
    expect(lawEffects).toHaveLength(1);
    const [effect] = lawEffects;
    expect(effect && [effect.unit, regradedBetween(effect.counted, effect.own), effect.standing.quota, effect.counted.quota, effect.own.quota]).toEqual(["西固区", 5, 1, 1, 2]);
    expect(lawEffects[0]?.changes.map(({ key, standing: usual, own, counts }) => [key, usual, own, counts])).toEqual([["usualWeight", "40%", "60%", false], ["annualWeight", "60%", "40%", false], ["excellentCap", "20%", "40%", false]]);
  });

  it("says nothing of a district that kept to the measures", () => {
    expect(appraised([counted("西固区", [person(1)])]).lawEffects).toEqual([]);
  });
});
