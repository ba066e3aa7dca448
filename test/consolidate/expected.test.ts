import { z } from "zod";
import rawCases from "../golden/cases.json";
import scores from "../golden/scores.json";
import type { FiledGrade, FiledYear } from "./city/case";
import { awardNow, awardsOf } from "./expected/awards";
import { capOf, quotaOf } from "./expected/cap";
import { below, decimalText, fraction, fractionOf, shareText } from "./expected/fraction";
import { compositeOf, gradeOf } from "./expected/grade";
import { isNear, isValidId } from "./expected/ids";
import { measures } from "./expected/law";

/** Those of the golden cases that a consolidation can be wrong about. */
const grade = z.enum(["优秀", "称职", "基本称职", "不称职", "不定等次"]);
const cap = z.object({ id: z.string(), type: z.literal("cap"), n: z.number(), quota: z.number(), ge90: z.number().optional(), ratio: z.string().optional(), scores: z.array(z.string()).optional(), result: z.string() });
const capCity = z.object({ id: z.string(), type: z.literal("cap_city"), districts: z.array(z.number()), quota_each: z.number(), sum: z.number(), city_pool: z.number() });
const reward = z.object({ id: z.string(), type: z.literal("reward"), hist: z.array(grade), amount: z.number().optional(), amounts_by_year: z.array(z.number()).optional() });
const id = z.object({ id: z.string(), type: z.literal("id"), value: z.string() });
const golden = <T>(schema: z.ZodType<T>, type: string): readonly T[] => rawCases.filter((one) => one.type === type).map((one) => schema.parse(one));

const composite = (usual: string, annual: string) => {
  const due = compositeOf(usual, annual, measures);
  if (!due) throw new Error(`${usual} and ${annual} have no composite`);
  return due;
};
const history = (grades: readonly FiledGrade[]): readonly FiledYear[] => grades.map((one, place) => ({ year: 2021 + place, grade: one }));
const statuses = (...lines: readonly FiledYear[]) => awardsOf(lines, measures).map(({ status, amount }) => `${status} ${amount}`);

describe("the independent calculation, against the golden cases", () => {
  it.each(scores)("gives $id its composite and its grade", ({ usual, annual, composite: due, band }) => {
    const exact = composite(usual, annual);
    expect([decimalText(exact), gradeOf(exact, measures)]).toEqual([due, band]);
  });

  it.each(golden(cap, "cap"))("gives $id its quota, share and excess", ({ n, quota, ge90, ratio, scores: tops, result }) => {
    expect(quotaOf(n, measures)).toBe(quota);
    const excellent = (tops ?? Array.from({ length: ge90 ?? 0 }, (_, place) => String(95 + place / 10))).flatMap((text, key) => {
      const value = fractionOf(text);
      return value && value.over >= 90n * value.under ? [{ key, composite: value }] : [];
    });
    const due = capOf(n, excellent, undefined, measures);
    if (ratio !== undefined) expect(due.share).toBe(ratio);
    if (result.includes("超1人")) expect(due.over).toBe(1);
    if (result === "未超") expect(due.over).toBe(0);
    if (result.includes("不足5人")) expect(due.tooFew).toBe(true);
    if (tops) expect([due.secure, due.tied, due.beyond]).toEqual([[0], [1, 2], []]);
    expect.hasAssertions();
  });

  it.each(golden(capCity, "cap_city"))("pools the districts of $id", ({ districts, quota_each: each, sum, city_pool: pool }) => {
    const quotas = districts.map((size) => quotaOf(size, measures));
    expect(quotas).toEqual(districts.map(() => each));
    expect(quotas.reduce((one, other) => one + other, 0)).toBe(sum);
    expect(quotaOf(districts.reduce((one, other) => one + other, 0), measures)).toBe(pool);
  });

  it.each(golden(reward, "reward"))("pays $id what each year pays", ({ hist, amount, amounts_by_year: byYear }) => {
    const due = awardsOf(history(hist), measures).map((one) => one.amount);
    expect(byYear === undefined ? due.at(-1) : due).toEqual(byYear ?? amount);
  });

  it("pays R8 by the assessed grade and R9 nothing over a gap", () => {
    const years = z.object({ hist: z.record(z.string(), grade), amount_2024: z.number() }).parse(rawCases.find(({ type }) => type === "reward_years"));
    const byAssessed = z.object({ history: z.array(grade), assessed: z.enum(["优秀", "称职"]), amount: z.number() }).parse(rawCases.find(({ type }) => type === "reward_assessed"));
    expect(awardsOf(Object.entries(years.hist).map(([year, one]) => ({ year: Number(year), grade: one })), measures).at(-1)?.amount).toBe(years.amount_2024);
    expect(awardNow(history(byAssessed.history), 2022, byAssessed.assessed, false, measures).amount).toBe(byAssessed.amount);
  });

  it("knows the ids of the golden cases as whole ones, and no slip of theirs", () => {
    const ids = golden(id, "id").map(({ value }) => value);
    expect(ids.length).toBeGreaterThan(2);
    for (const one of ids) expect([one, isValidId(one), isValidId(`${one.slice(0, -1)}${one.endsWith("5") ? "6" : "5"}`)]).toEqual([one, true, false]);
  });

  it("has cases of each kind to be held against", () => {
    expect([scores.length >= 8, golden(cap, "cap").length, golden(capCity, "cap_city").length, golden(reward, "reward").length]).toEqual([true, 4, 1, 5]);
  });
});

describe("the independent calculation, where the golden cases are silent (domain.md 2)", () => {
  const paid = { paid: 4800, paidForYears: [2022, 2023] };

  it("lets a graded year serve one award only: three alike are one award, and four are a second that waits for a word", () => {
    expect(statuses(...history(["称职", "称职", "称职", "称职"]))).toEqual(["none 0", "due 4800", "used 0", "confirm 4800"]);
  });

  it("takes a payment as having used its years, those filed with it, or the pair, or a lone year", () => {
    expect(statuses({ year: 2022, grade: "称职" }, { year: 2023, grade: "称职", ...paid }, { year: 2024, grade: "称职" }).at(-1)).toBe("used 0");
    expect(statuses({ year: 2023, grade: "称职", paid: 4800 }, { year: 2024, grade: "称职" }).at(-1)).toBe("used 0");
    expect(statuses({ year: 2022, grade: "基本称职" }, { year: 2023, grade: "称职" }, { year: 2024, grade: "称职" }).at(-1)).toBe("due 4800");
  });

  it("breaks the run where a year is missing or not graded", () => {
    expect(statuses({ year: 2022, grade: "优秀" }, { year: 2024, grade: "优秀" })).toEqual(["none 0", "none 0"]);
  });

  it("asks about 优秀 and 称职 until a district has set an amount", () => {
    const mixed = history(["优秀", "称职"]);
    expect(awardsOf(mixed, measures).at(-1)).toMatchObject({ status: "ask", amount: 0 });
    expect(awardsOf(mixed, { ...measures, mixedAward: 4800 }).at(-1)).toMatchObject({ status: "due", amount: 4800, years: [2021, 2022] });
  });

  it("leaves 优秀 pending while the cap is open, with its amount, and 称职 due", () => {
    expect(awardNow(history(["优秀"]), 2022, "优秀", true, measures)).toMatchObject({ status: "pending", amount: 7200 });
    expect(awardNow(history(["称职"]), 2022, "称职", true, measures)).toMatchObject({ status: "due", amount: 4800 });
  });

  it("has no composite while a score is missing or is no number (decision 18)", () => {
    expect([compositeOf(undefined, "90", measures), compositeOf("84分", "90", measures)]).toEqual([undefined, undefined]);
  });

  it("takes an approved quota in place of the share, also below five", () => {
    const three = [0, 1, 2].map((key) => ({ key, composite: fraction(92n) }));
    expect(capOf(12, three, 3, measures)).toMatchObject({ quota: 3, quotaByShare: 2, over: 0, secure: [0, 1, 2] });
    expect(capOf(4, three, 3, measures)).toMatchObject({ quota: 3, quotaByShare: 0, over: 0 });
  });

  it("has the tied compete for the places that better ones leave, and nobody for none", () => {
    const five = ["96.92", "92.4", "92.4", "92.4", "90.7"].map((text, key) => ({ key, composite: fractionOf(text)! }));
    expect(capOf(19, five, undefined, measures)).toMatchObject({ quota: 3, over: 2, secure: [0], tied: [1, 2, 3], beyond: [4] });
    expect(capOf(5, five, undefined, measures)).toMatchObject({ quota: 1, secure: [0], tied: [], beyond: [1, 2, 3, 4] });
  });

  it("finds ids that a slip of the hand sets apart, and no others", () => {
    expect(isNear("999999199001010104", "999999199001010105")).toBe(true);
    expect(isNear("999999199001010104", "999999199001010112")).toBe(true);
    expect(isNear("999999199001010104", "999999199002020112")).toBe(false);
    expect(isNear("999999199001010104", "999999199001010104")).toBe(false);
  });

  it("is exact: shares half up, whole parts down, decimals to their last place", () => {
    expect([shareText(1, 8), shareText(2, 3), shareText(0, 0)]).toEqual(["12.50%", "66.67%", undefined]);
    expect([below(fraction(19n, 5n)), decimalText(fraction(4499998n, 50000n)), decimalText(fraction(7n))]).toEqual([3n, "89.99996", "7"]);
  });
});
