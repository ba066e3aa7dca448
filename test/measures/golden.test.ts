import { z } from "zod";
import { awards } from "../../src/measures/awards";
import { composite } from "../../src/measures/composite";
import { date } from "../../src/measures/dates";
import { decimal, written } from "../../src/measures/decimal";
import type { Explained, NoAnswer } from "../../src/measures/explained";
import { isNoAnswer } from "../../src/measures/explained";
import { excellence } from "../../src/measures/excellence";
import { funding } from "../../src/measures/funding";
import type { Grade } from "../../src/measures/grade";
import { grade, isGrade } from "../../src/measures/grade";
import { joinedSpells, leaveDue } from "../../src/measures/leave";
import { probationEnd, probationVote } from "../../src/measures/probation";
import { fullYear } from "../../src/measures/service";
import { say } from "../../src/text";
import rawCases from "../golden/cases.json";
import scores from "../golden/scores.json";

const whole = <T>(result: Explained<T> | NoAnswer): T => {
  if (isNoAnswer(result)) throw new Error(`no answer: ${result.field} ${result.reason}`);
  return result.value;
};

const gradeOf = (name: string): Grade | undefined => (isGrade(name) ? name : undefined);

/** So many people, the first of them with the scores given, the others at 70. */
const crowd = (count: number, best: readonly string[]) =>
  Array.from({ length: count }, (_, key) => {
    const points = decimal(best[key] ?? "70");
    return { key, composite: points, grade: grade(points).value };
  });

const yearly = (names: readonly string[], first = 2022) => names.map((name, place) => ({ year: first + place, grade: gradeOf(name) }));
const amounts = (names: readonly string[]) => awards(yearly(names)).map(({ value }) => Number(written(value.amount)));

const day = z.string();
const goldenCase = z.discriminatedUnion("type", [
  z.object({ type: z.literal("cap"), id: z.string(), n: z.number(), ge90: z.number().optional(), scores: z.array(z.string()).optional(), quota: z.number(), ratio: z.string().optional(), result: z.string() }),
  z.object({ type: z.literal("cap_city"), id: z.string(), districts: z.array(z.number()), quota_each: z.number(), sum: z.number(), city_pool: z.number() }),
  z.object({ type: z.literal("reward"), id: z.string(), hist: z.array(z.string()), amount: z.number().optional(), amounts_by_year: z.array(z.number()).optional(), flag: z.string().optional() }),
  z.object({ type: z.literal("reward_assessed"), id: z.string(), history: z.array(z.string()), grade_by_score: z.string(), assessed: z.string(), amount: z.number() }),
  z.object({ type: z.literal("reward_years"), id: z.string(), hist: z.record(z.string(), z.string()), amount_2024: z.number() }),
  z.object({ type: z.literal("funding"), id: z.string(), n: z.number(), min_yuan: z.number(), budget_yuan: z.number(), short: z.number() }),
  z.object({ type: z.literal("leave"), id: z.string(), from: day, to: day, days: z.number(), workdays: z.number().optional(), level: z.string() }),
  z.object({ type: z.literal("leave_split"), id: z.string(), parts: z.array(z.tuple([day, day])), merged_days: z.number(), level: z.string() }),
  z.object({ type: z.literal("vote"), id: z.string(), valid: z.number(), 优: z.number().optional(), 良: z.number().optional(), 优良: z.number().optional(), rate: z.string(), result: z.string() }),
  z.object({ type: z.literal("probation"), id: z.string(), start: day, end: day }),
  z.object({ type: z.literal("id"), id: z.string(), value: z.string(), sex: z.string(), birth: z.string().optional() }),
  z.object({ type: z.literal("service"), id: z.string(), start: day, on: day, full_year: z.boolean() }),
]);
type Golden = z.output<typeof goldenCase>;
const cases = z.array(goldenCase).parse(rawCases);
const each = <Type extends Golden["type"]>(type: Type) => cases.filter((golden): golden is Extract<Golden, { type: Type }> => golden.type === type).map((golden) => [golden.id, golden] as const);

describe("the golden scores", () => {
  it.each(scores.map((golden) => [golden.id, golden] as const))("%s has its exact composite and grade", (_, golden) => {
    const due = whole(composite({ usual: decimal(golden.usual), annual: decimal(golden.annual) }));
    expect(written(due)).toBe(golden.composite);
    expect(grade(due).value).toBe(golden.band);
  });
});

describe("the golden cap", () => {
  it.each(each("cap"))("%s has its quota, share and verdict", (_, { n, ge90 = 0, scores: best, quota, ratio, result }) => {
    const { value } = excellence(crowd(n, best ?? Array.from({ length: ge90 }, (_, place) => String(90 + place))));
    expect(value.quota).toBe(quota);
    if (ratio) expect(value.share).toBe(ratio);
    const over = /超(\d+)人/.exec(result)?.[1];
    if (over) expect(value.over).toBe(Number(over));
    if (result === "未超") expect(value.over).toBe(0);
    expect(value.tooFew).toBe(result.includes("不足5人"));
  });

  it("C3 names the two who are tied and chooses neither", () => {
    const { value } = excellence(crowd(10, ["93.2", "91.5", "91.5", "88"]));
    expect(value).toMatchObject({ secure: [0], undecided: [1, 2], proposed: [] });
  });

  it.each(each("cap_city"))("%s pools what the districts cannot use", (_, { districts, quota_each, sum, city_pool }) => {
    const quotas = districts.map((n) => excellence(crowd(n, [])).value.quota);
    expect(quotas).toEqual(districts.map(() => quota_each));
    expect(quotas.reduce((one, other) => one + other, 0)).toBe(sum);
    const people = districts.reduce((one, other) => one + other, 0);
    expect(excellence(crowd(people, [])).value.quota).toBe(city_pool);
  });
});

describe("the golden awards", () => {
  it.each(each("reward"))("%s pays what each year is due", (_, { hist, amount, amounts_by_year, flag }) => {
    if (amounts_by_year) expect(amounts(hist)).toEqual(amounts_by_year);
    if (amount !== undefined) expect(amounts(hist).at(-1)).toBe(amount);
    expect(awards(yearly(hist)).at(-1)?.value.status === "ask").toBe(flag !== undefined);
  });

  it.each(each("reward_assessed"))("%s pays by the assessed grade, not by the score", (_, { history, assessed, amount }) => {
    expect(amounts([...history, assessed]).at(-1)).toBe(amount);
  });

  it.each(each("reward_years"))("%s pays nothing over a gap", (_, { hist, amount_2024 }) => {
    const onFile = Object.entries(hist).map(([year, name]) => ({ year: Number(year), grade: gradeOf(name) }));
    const last = awards(onFile).find(({ value }) => value.year === 2024);
    expect(Number(written(last!.value.amount))).toBe(amount_2024);
  });
});

describe("the other golden cases", () => {
  it.each(each("funding"))("%s: the least budget and the gap", (_, { n, budget_yuan, min_yuan, short }) => {
    const { least, short: gap } = whole(funding({ heads: n, budget: decimal(budget_yuan) }));
    expect([written(least), written(gap)]).toEqual([String(min_yuan), String(short)]);
  });

  it.each(each("leave"))("%s: days and tier", (_, { from, to, days, workdays, level }) => {
    const due = whole(leaveDue({ from: date(from), to: date(to) }));
    expect(due).toMatchObject({ days, tier: level, ...(workdays === undefined ? {} : { workdays }) });
  });

  it.each(each("leave_split"))("%s: spells that only rest days part are one", (_, { parts, merged_days, level }) => {
    const joined = joinedSpells(parts.map(([from, to]) => ({ from: date(from), to: date(to) })));
    expect(joined).toHaveLength(1);
    expect(whole(leaveDue(joined[0]!))).toMatchObject({ days: merged_days, tier: level });
  });

  it.each(each("vote"))("%s: the rate and whether it passes", (_, golden) => {
    const favourable = golden.优良 ?? (golden.优 ?? 0) + (golden.良 ?? 0);
    const { passed, rate } = whole(probationVote({ excellent: favourable, good: 0, valid: golden.valid }));
    expect({ passed, rate }).toEqual({ passed: golden.result === "通过", rate: golden.rate });
  });

  it.each(each("probation"))("%s: the day on which probation ends", (_, { start, end }) => {
    expect(probationEnd(date(start)).value.toString()).toBe(end);
  });

  it.each(each("service"))("%s: whether a full year is served", (_, { start, on, full_year }) => {
    expect(fullYear({ arrived: date(start), baseDate: date(on) }).value).toBe(full_year);
  });
});

describe("every result says why", () => {
  it("writes the composite as a clerk would work it out", () => {
    const due = composite({ usual: decimal("87"), annual: decimal("92") });
    if (isNoAnswer(due)) throw new Error("no answer");
    expect(due.steps.map((step) => say(step))).toEqual(["87 × 40% + 92 × 60% = 34.8 + 55.2 = 90"]);
    expect(due.articles).toEqual(["第二十一条"]);
  });

  it("writes a band open above, and the best one closed", () => {
    expect(grade(decimal("89.996")).steps.map((step) => say(step))).toEqual(["89.996 在 [80, 90) 之内 → 称职"]);
    expect(grade(decimal("100")).steps.map((step) => say(step))).toEqual(["100 在 [90, 100] 之内 → 优秀"]);
  });
});
