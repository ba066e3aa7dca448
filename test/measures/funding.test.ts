import fc from "fast-check";
import { date } from "../../src/measures/dates";
import { decimal, written } from "../../src/measures/decimal";
import type { Explained, NoAnswer } from "../../src/measures/explained";
import { isNoAnswer } from "../../src/measures/explained";
import { awardsAgainstBalance, funding, headsOf } from "../../src/measures/funding";
import { override } from "../../src/measures/override";
import { allowance, monthsUnpaid, payAfterDismissal, payment } from "../../src/measures/pay";
import { readPeriod, writePeriod } from "../../src/measures/periods";
import type { Period } from "../../src/measures/periods";
import { projectFlow, projectSteps, projectType } from "../../src/measures/project-flow";
import { say } from "../../src/text";

const whole = <T>(result: Explained<T> | NoAnswer): Explained<T> => {
  if (isNoAnswer(result)) throw new Error(`no answer: ${result.field} ${result.reason}`);
  return result;
};
const period = (text: string): Period => {
  const read = readPeriod(text);
  if (!read) throw new Error(text);
  return read;
};

describe("the least budget", () => {
  it.each([
    ["379999.99", "0.01"],
    ["380000", "0"],
    ["380000.01", "0"],
  ])("for 19 people and a budget of %s yuan is short by %s", (budget, short) => expect(written(whole(funding({ heads: 19, budget: decimal(budget) })).value.short)).toBe(short));

  it("stands beside the one on the monthly average, rounded once and half up", () => {
    const { value, questions, steps } = whole(funding({ heads: 1, budget: decimal(25000), monthly: [1, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1] }));
    expect([value.least, value.short, value.onAverage!.heads, value.onAverage!.least, value.onAverage!.short].map(written)).toEqual(["20000", "0", "0.58", "11666.67", "0"]);
    expect(questions).toEqual([]);
    expect(say(steps[1]!)).toBe("如按月平均 0.58 人，应为 11,666.67 元，缺 0 元");
  });

  it("asks the city when the average gives the other verdict", () => {
    const grown = whole(funding({ heads: 1, budget: decimal(20000), monthly: [1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2] }));
    expect([written(grown.value.short), written(grown.value.onAverage!.short)]).toEqual(["0", "10000"]);
    expect(grown.questions.map((question) => say(question))).toEqual(["请示市委组织部：经费下限按年初在册 1 人还是月平均 1.5 人计算？"]);
  });

  it("moves with the law", () => {
    const law = override([{ key: "fundingPerHead", value: decimal(25000) }], { reference: "试", date: "2024-01-01" });
    expect(written(whole(funding({ heads: 2, budget: decimal(0) }, law)).value.least)).toBe("50000");
  });
});

describe("heads on the books", () => {
  const atStart = (from: string, to?: string) => whole(headsOf({ people: [{ from: date(from), to: to === undefined ? undefined : date(to) }], year: 2024 })).value.atStart;

  it.each([
    ["2024-01-01", undefined, 1],
    ["2024-01-02", undefined, 0],
    ["2023-06-01", "2024-01-01", 1],
    ["2023-06-01", "2023-12-31", 0],
  ])("at the start of the year: in service from %s to %s counts %p", (from, to, heads) => expect(atStart(from, to)).toBe(heads));

  it("are counted each month too", () => expect(whole(headsOf({ people: [{ from: date("2024-02-01") }, { from: date("2024-02-02"), to: date("2024-11-30") }], year: 2024 })).value.monthly).toEqual([0, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1]));
});

describe("awards against the balance", () => {
  it.each([
    ["11999.99", "0.01"],
    ["12000", "0"],
  ])("12000 yuan of awards and %s in the account: over by %s", (balance, over) => expect(written(whole(awardsAgainstBalance({ awards: [decimal(7200), decimal(4800)], balance: decimal(balance) })).value.over)).toBe(over));

  it("no awards need nothing", () => expect(written(whole(awardsAgainstBalance({ awards: [], balance: decimal(0) })).value.total)).toBe("0"));
});

describe("a project's money", () => {
  const days = { planned: date("2024-03-01"), reviewed: date("2024-03-01"), approved: date("2024-03-04"), agreed: date("2024-03-05"), spent: date("2024-03-08"), accounted: date("2024-03-11") };
  const signed = { handler: true, leader: true, committee: true };
  const flow = (changes: Partial<Record<keyof typeof days, string | undefined>>, signatures = signed) =>
    whole(projectFlow({ type: projectType, days: { ...days, ...Object.fromEntries(Object.entries(changes).map(([step, day]) => [step, day === undefined ? undefined : date(day)])) }, signed: signatures }));

  it("is in order when every step follows the one before, on the same day too", () => {
    const { value, steps } = flow({});
    expect(value).toEqual({ applies: true, absent: [], outOfOrder: [], unsigned: [] });
    expect(steps.map((step) => say(step))).toEqual(["各环节齐全，日期先后正确，3 人均已签字"]);
  });

  it.each([
    ["reviewed", "2024-02-29", "planned"],
    ["approved", "2024-02-29", "reviewed"],
    ["agreed", "2024-03-03", "approved"],
    ["spent", "2024-03-04", "agreed"],
    ["accounted", "2024-03-07", "spent"],
  ] as const)("%s on %s is out of order after %s", (step, day, after) => expect(flow({ [step]: day }).value.outOfOrder).toEqual([{ step, after }]));

  it.each(projectSteps)("%s may be absent, and the others are still in order", (step) => expect(flow({ [step]: undefined }).value).toMatchObject({ absent: [step], outOfOrder: [] }));

  it("holds a step against the latest before it, over one that is absent", () => expect(flow({ approved: undefined, agreed: "2024-02-28", spent: "2024-02-28" }).value).toMatchObject({ absent: ["approved"], outOfOrder: [{ step: "agreed", after: "reviewed" }, { step: "spent", after: "reviewed" }] }));

  it("says each fault in words", () =>
    expect(flow({ planned: undefined, spent: "2024-03-04" }, { ...signed, leader: false }).steps.map((step) => say(step))).toEqual(["没有填写工作方案日期", "经费列支日期 2024-03-04 早于区县同意日期 2024-03-05", "组长没有签字，发票应有 3 人签字"]));

  it("is asked of its own type only", () => {
    const nothing = { planned: undefined, reviewed: undefined, approved: undefined, agreed: undefined, spent: undefined, accounted: undefined };
    expect(whole(projectFlow({ type: "培训经费", days: nothing, signed: { handler: false, leader: false, committee: false } })).value).toEqual({ applies: false, absent: [], outOfOrder: [], unsigned: [] });
  });

  it("has no answer under a law with another number of signatures than are named", () => {
    const law = override([{ key: "fundingSignatures", value: 4 }], { reference: "试", date: "2024-01-01" });
    expect(projectFlow({ type: projectType, days, signed }, law)).toEqual({ field: "signed", reason: "doesNotAddUp" });
  });
});

describe("pay in full", () => {
  it.each([
    ["3500", "3500.00", "full", "0"],
    ["3500", "3499.99", "short", "-0.01"],
    ["3500", "3500.01", "over", "0.01"],
    ["0.3", "0.3", "full", "0"],
    ["0", "0", "full", "0"],
  ])("due %s, paid %s is %s", (due, paid, state, difference) => {
    const { value } = whole(payment({ due: decimal(due), paid: decimal(paid) }));
    expect([value.state, written(value.difference)]).toEqual([state, difference]);
  });
});

describe("pay by the month", () => {
  const unpaid = (from: string, to: string | undefined, paidFor: readonly string[], on: string) =>
    whole(monthsUnpaid({ year: 2024, service: { from: date(from), to: to === undefined ? undefined : date(to) }, paidFor: paidFor.map(period), on: date(on) })).value.map(writePeriod);

  it.each([
    ["the last day of the month of arrival", "2024-01-31", undefined, [], "2024-02-01", ["2024-01"]],
    ["arrival on the first of the next", "2024-02-01", undefined, [], "2024-02-29", []],
    ["a month that is not over", "2024-01-01", undefined, ["2024-01"], "2024-02-29", []],
    ["a month that is over since yesterday", "2024-01-01", undefined, ["2024-01"], "2024-03-01", ["2024-02"]],
    ["the month of leaving", "2024-01-01", "2024-03-01", ["2024-01", "2024-02"], "2024-12-31", ["2024-03"]],
    ["leaving on the last of the month before", "2024-01-01", "2024-02-29", ["2024-01", "2024-02"], "2024-12-31", []],
    ["pay by the quarter", "2024-01-01", "2024-03-31", ["2024Q1"], "2024-12-31", ["2024-01", "2024-02", "2024-03"]],
    ["pay of another year", "2024-01-01", "2024-01-31", ["2023-01"], "2024-12-31", ["2024-01"]],
    ["a dismissal on the day of arrival", "2024-05-10", "2024-05-09", [], "2024-12-31", []],
    ["a whole year paid", "2023-01-01", undefined, ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"].map((month) => `2024-${month}`), "2025-02-01", []],
  ] as const)("%s", (_, from, to, paidFor, on, missing) => expect(unpaid(from, to, paidFor, on)).toEqual(missing));

  it("is asked as often as the law says", () => {
    const law = override([{ key: "payments", value: 2 }], { reference: "试", date: "2024-01-01" });
    expect(whole(monthsUnpaid({ year: 2024, service: { from: date("2024-01-01") }, paidFor: [period("2024-01")], on: date("2024-02-01") }, law)).value).toHaveLength(1);
  });
});

describe("pay after a dismissal", () => {
  it.each([
    ["2024-06", "2024-06-10", "2024-06-01", "notDue"],
    ["2024-07", undefined, "2024-06-02", "notDue"],
    ["2024-06", "2024-06-10", "2024-06-02", "settled"],
    ["2024-05", "2024-06-01", "2024-06-01", "settled"],
    ["2024-05", "2024-05-31", "2024-06-01", "beforeDismissal"],
    ["2024-05", undefined, "2024-06-01", "beforeDismissal"],
    ["2024Q2", "2024-06-10", "2024-04-01", "notDue"],
  ])("for %s, paid on %p after a dismissal on %s, is %s", (of, paidOn, dismissedOn, expected) =>
    expect(payAfterDismissal({ period: period(of), paidOn: paidOn === undefined ? undefined : date(paidOn), dismissedOn: date(dismissedOn) }).value).toBe(expected),
  );
});

describe("allowances", () => {
  it.each([
    ["交通补贴", "transport"],
    ["通讯费", "phone"],
    ["误餐补贴", "meals"],
    ["党建活动用品", "otherWork"],
    ["食宿补贴", "boardAndLodging"],
    ["住宿费", "boardAndLodging"],
    ["误餐及住宿补贴", "boardAndLodging"],
    ["节日慰问", "unknown"],
  ])("%s is %s", (use, kind) => {
    const found = whole(allowance(use));
    expect(found.value).toBe(kind);
    expect(found.questions).toHaveLength(kind === "unknown" ? 1 : 0);
    expect(found.articles.includes("第十条")).toBe(kind === "boardAndLodging");
  });
});

describe("bad input", () => {
  const one = decimal(1);
  const below = decimal(-1);

  it.each([
    ["half a head", funding({ heads: 1.5, budget: one }), { field: "heads", reason: "notWhole" }],
    ["no number of heads", funding({ heads: NaN, budget: one }), { field: "heads", reason: "notWhole" }],
    ["fewer heads than none", funding({ heads: -1, budget: one }), { field: "heads", reason: "negative" }],
    ["half a head in a month", funding({ heads: 1, budget: one, monthly: [1, 0.5] }), { field: "monthly", reason: "notWhole" }],
    ["a negative budget", funding({ heads: 1, budget: below }), { field: "budget", reason: "negative" }],
    ["heads of no year", headsOf({ people: [], year: 24 }), { field: "year", reason: "notADate" }],
    ["a service that ends before it begins", headsOf({ people: [{ from: date("2024-03-03"), to: date("2024-03-01") }], year: 2024 }), { field: "to", reason: "outOfOrder" }],
    ["no balance", awardsAgainstBalance({ awards: [one], balance: undefined }), { field: "balance", reason: "absent" }],
    ["a negative balance", awardsAgainstBalance({ awards: [one], balance: below }), { field: "balance", reason: "negative" }],
    ["a negative award", awardsAgainstBalance({ awards: [one, below], balance: one }), { field: "awards", reason: "negative" }],
    ["nothing due", payment({ due: undefined, paid: one }), { field: "due", reason: "absent" }],
    ["nothing paid", payment({ due: one, paid: undefined }), { field: "paid", reason: "absent" }],
    ["a negative amount due", payment({ due: below, paid: one }), { field: "due", reason: "negative" }],
    ["a negative amount paid", payment({ due: one, paid: below }), { field: "paid", reason: "negative" }],
    ["months of no year", monthsUnpaid({ year: NaN, service: { from: date("2024-01-01") }, paidFor: [], on: date("2024-12-31") }), { field: "year", reason: "notADate" }],
    ["an allowance for nothing", allowance(" "), { field: "use", reason: "absent" }],
    ["spending of no type", projectFlow({ type: "", days: { planned: undefined, reviewed: undefined, approved: undefined, agreed: undefined, spent: undefined, accounted: undefined }, signed: { handler: false, leader: false, committee: false } }), { field: "type", reason: "absent" }],
  ])("%s has no answer, and the field is named", (_, result, expected) => expect(result).toEqual(expected));
});

describe("for all budgets", () => {
  it("the gap and the budget make the least, in whole fen", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 2_000_000_000 }), (heads, fen) => {
        const { least, short } = whole(funding({ heads, budget: decimal(fen).times("0.01") })).value;
        const wanted = 2_000_000n * BigInt(heads);
        expect(BigInt(least.times(100).toFixed())).toBe(wanted);
        expect(BigInt(short.times(100).toFixed())).toBe(wanted > BigInt(fen) ? wanted - BigInt(fen) : 0n);
      }),
    );
  });
});
