import fc from "fast-check";
import { date, daysCounted } from "../../src/measures/dates";
import type { Explained, NoAnswer } from "../../src/measures/explained";
import { isNoAnswer } from "../../src/measures/explained";
import { joinedSpells, leaveDue, leaveLevelNamed, leaveLevels, leaveTier } from "../../src/measures/leave";
import { leaveApproval, leaveTimes, splitLeaves } from "../../src/measures/leave-approval";
import { isLeaveKind, leaveKinds, longLeave } from "../../src/measures/long-leave";
import { override } from "../../src/measures/override";
import { say } from "../../src/text";

const whole = <T>(result: Explained<T> | NoAnswer): Explained<T> => {
  if (isNoAnswer(result)) throw new Error(`no answer: ${result.field} ${result.reason}`);
  return result;
};
const span = (from: string, to: string) => ({ from: date(from), to: date(to) });
const levelOf = (from: string, to: string) => whole(leaveDue(span(from, to))).value.level;
const readingsOf = (from: string, to: string) => Object.fromEntries(whole(leaveDue(span(from, to))).value.readings.map(({ counting, month, level }) => [`${counting} ${month}`, level]));

describe("who approves a leave", () => {
  it("is named by the law", () => {
    const law = override([{ key: "districtOrgan", value: "区委社会工作部" }], { reference: "试", date: "2024-01-01" });
    expect(leaveLevels.map((level) => leaveTier(level, law))).toEqual(["包片工作组组长", "非公企业党委/社会组织党委", "区委社会工作部", "市委组织部"]);
    expect(leaveLevelNamed("区委社会工作部", law)).toBe("district");
  });

  it.each([
    ["包片工作组组长", "leader"],
    ["非公企业党委", "committee"],
    ["社会组织党委", "committee"],
    ["非公企业党委/社会组织党委", "committee"],
    ["区县委组织部", "district"],
    ["市委组织部", "city"],
    ["组织部", undefined],
    ["", undefined],
  ])("%p is read as %p", (text, level) => expect(leaveLevelNamed(text)).toBe(level));

  it("says in words what was counted, and what is not certain", () => {
    const due = whole(leaveDue(span("2038-03-05", "2038-03-08")));
    expect(due.steps.map((step) => say(step))).toEqual([
      "2038-03-05 至 2038-03-08 共 4 天（其中工作日 2 天），由非公企业党委/社会组织党委批准",
      "如按工作日 2 天理解，由包片工作组组长批准",
      "2038 年没有放假安排数据，工作日按每周 5 天计算",
    ]);
    expect(due.questions.map((question) => say(question))).toEqual(["请示市委组织部：2038-03-05 至 2038-03-08 请假，按日历天 4 天还是工作日 2 天确定批准层级？"]);
    expect(due.value.plainWeekYears).toEqual([2038]);
  });

  it("names years in a row by the first and the last: a year mistyped by centuries makes no sentence of thousands", () => {
    const steps = whole(leaveDue(span("2038-03-05", "9999-03-08"))).steps.map((step) => say(step));
    expect(steps.at(-1)).toBe("2038—9999 年没有放假安排数据，工作日按每周 5 天计算");
  });
});

describe("the edges of the tiers", () => {
  it.each([
    ["2024-05-06", "2024-05-06", "leader"],
    ["2024-05-06", "2024-05-08", "leader"],
    ["2024-05-06", "2024-05-09", "committee"],
    ["2024-05-06", "2024-05-15", "committee"],
    ["2024-05-06", "2024-05-16", "district"],
    ["2024-05-06", "2024-06-05", "district"],
    ["2024-05-06", "2024-06-06", "city"],
  ])("%s to %s goes to %s: 3 and 10 days and a month belong below", (from, to, level) => expect(levelOf(from, to)).toBe(level));

  it.each([
    ["the 31st of January, leap year", "2024-01-31", "2024-02-29", "2024-03-01"],
    ["the 31st of January, common year", "2023-01-31", "2023-02-28", "2023-03-01"],
    ["the 30th of January, leap year", "2024-01-30", "2024-02-29", "2024-03-01"],
    ["the 29th of January, leap year", "2024-01-29", "2024-02-28", "2024-02-29"],
    ["the 29th of January, common year", "2023-01-29", "2023-02-28", "2023-03-01"],
    ["the first of February", "2024-02-01", "2024-02-29", "2024-03-01"],
    ["the end of a month of 31 days", "2024-03-31", "2024-04-30", "2024-05-01"],
    ["the end of a month of 30 days", "2024-04-30", "2024-05-29", "2024-05-30"],
    ["the end of a year", "2024-12-31", "2025-01-30", "2025-01-31"],
  ])("a month from %s ends where the calendar ends it", (_, from, last, over) => expect([levelOf(from, last), levelOf(from, over)]).toEqual(["district", "city"]));

  it("of a month of 30 days is another", () => {
    expect(readingsOf("2024-04-01", "2024-04-30")).toMatchObject({ "calendarDays calendarMonth": "district", "calendarDays fixedDays": "district" });
    expect(readingsOf("2024-01-01", "2024-01-31")).toMatchObject({ "calendarDays calendarMonth": "district", "calendarDays fixedDays": "city" });
    expect(readingsOf("2024-02-01", "2024-03-01")).toMatchObject({ "calendarDays calendarMonth": "city", "calendarDays fixedDays": "district" });
    expect(whole(leaveDue(span("2024-01-01", "2024-01-31"))).questions.map(({ key }) => key)).toEqual(["ask.leaveMonth"]);
  });

  it("of working days are others: 3 and 4, 10 and 11", () => {
    expect(readingsOf("2024-03-01", "2024-03-05")).toMatchObject({ "calendarDays calendarMonth": "committee", "workdays calendarMonth": "leader" });
    expect(readingsOf("2024-03-01", "2024-03-06")).toMatchObject({ "workdays calendarMonth": "committee" });
    expect(readingsOf("2024-03-04", "2024-03-17")).toMatchObject({ "calendarDays calendarMonth": "district", "workdays calendarMonth": "committee" });
    expect(readingsOf("2024-03-04", "2024-03-18")).toMatchObject({ "workdays calendarMonth": "district", "workdays fixedDays": "district" });
  });

  it("move with the law", () => {
    const law = override([{ key: "leaveByLeader", value: 4 }], { reference: "试", date: "2024-01-01" });
    expect(whole(leaveDue(span("2024-05-06", "2024-05-09"), undefined, law)).value.level).toBe("leader");
  });
});

describe("an approval given", () => {
  it.each([
    ["high enough on every reading", "2024-05-06", "2024-05-08", "leader", "enough"],
    ["higher than it need be", "2024-05-06", "2024-05-06", "city", "enough"],
    ["too low by calendar days only", "2024-03-01", "2024-03-04", "leader", "tooLowOnSome"],
    ["too low whatever a day is", "2024-05-06", "2024-05-09", "leader", "tooLowOnEvery"],
    ["too low by a month of 30 days only", "2024-01-01", "2024-01-31", "district", "tooLowOnSome"],
    ["too low whatever a month is", "2024-01-01", "2024-03-31", "district", "tooLowOnEvery"],
  ] as const)("%s", (_, from, to, given, verdict) => expect(whole(leaveApproval({ spell: span(from, to), given })).value.verdict).toBe(verdict));

  it("too low for the spells joined, not for each alone, is too low on some readings", () => {
    const spells = [span("2024-04-08", "2024-04-10"), span("2024-04-11", "2024-04-13")];
    const approvals = spells.map((spell) => whole(leaveApproval({ spell, given: "leader", others: spells })));
    expect(approvals.map(({ value }) => value.verdict)).toEqual(["tooLowOnSome", "tooLowOnSome"]);
    expect(approvals[0]!.value.tooLowOn.every(({ spell }) => spell === "joined")).toBe(true);
    expect(approvals[0]!.questions.map((question) => say(question))).toContain("请示市委组织部：2024-04-08 至 2024-04-13 的 2 段假是否合并计算？");
  });

  it("leaves nothing to ask when it is enough on every reading", () => expect(whole(leaveApproval({ spell: span("2024-03-01", "2024-03-04"), given: "committee" })).questions).toEqual([]));

  it("is not held against spells that a working day parts", () => {
    const spells = [span("2024-04-08", "2024-04-10"), span("2024-04-12", "2024-04-13")];
    expect(whole(leaveApproval({ spell: spells[0]!, given: "leader", others: spells })).value.verdict).toBe("enough");
  });
});

describe("split leave", () => {
  const joinedDays = (...spells: (readonly [string, string])[]) => joinedSpells(spells.map(([from, to]) => span(from, to))).map(({ from, to }) => daysCounted(from, to));

  it.each([
    ["over a weekend", [["2024-03-08", "2024-03-08"], ["2024-03-11", "2024-03-11"]], [4]],
    ["over a holiday", [["2024-04-30", "2024-04-30"], ["2024-05-06", "2024-05-06"]], [7]],
    ["day by day", [["2024-03-04", "2024-03-05"], ["2024-03-06", "2024-03-06"], ["2024-03-07", "2024-03-08"]], [5]],
    ["one within the other", [["2024-03-04", "2024-03-08"], ["2024-03-05", "2024-03-06"]], [5]],
    ["in any order of rows", [["2024-03-11", "2024-03-12"], ["2024-03-08", "2024-03-08"]], [5]],
  ] as const)("is added up %s", (_, spells, days) => expect(joinedDays(...spells)).toEqual(days));

  it.each([
    ["a Saturday on which people work", [["2024-05-10", "2024-05-10"], ["2024-05-13", "2024-05-13"]]],
    ["one working day", [["2024-03-04", "2024-03-05"], ["2024-03-07", "2024-03-07"]]],
  ] as const)("is parted by %s", (_, spells) => {
    expect(joinedDays(...spells)).toHaveLength(2);
    expect(whole(splitLeaves(spells.map(([from, to]) => span(from, to)))).value).toEqual([]);
  });

  it("is always said, with the tier of the joined spell", () => {
    const split = whole(splitLeaves([span("2024-03-11", "2024-03-13"), span("2024-03-07", "2024-03-08"), span("2024-07-01", "2024-07-01")]));
    expect(split.value.map(({ parts, days, level }) => [parts.length, days, level])).toEqual([[2, 7, "committee"]]);
    expect(split.steps.map((step) => say(step))).toEqual(["疑似拆分请假：2 段假之间没有工作日，合并为 2024-03-07 至 2024-03-13 共 7 天，由非公企业党委/社会组织党委批准"]);
  });
});

describe("approval and 销假 in time", () => {
  const times = (approvedOn: string | undefined, closedOn: string | undefined, on = "2024-12-31") =>
    whole(leaveTimes({ ...span("2024-04-29", "2024-04-30"), approvedOn: approvedOn ? date(approvedOn) : undefined, closedOn: closedOn ? date(closedOn) : undefined, on: date(on) })).value;

  it.each([
    ["2024-04-28", "inTime"],
    ["2024-04-29", "inTime"],
    ["2024-04-30", "late"],
    [undefined, "missing"],
  ])("approved on %p is %s", (approvedOn, approval) => expect(times(approvedOn, undefined).approval).toBe(approval));

  it.each([
    ["2024-04-29", "closed"],
    ["2024-05-06", "closed"],
    ["2024-05-07", "closedLate"],
  ])("closed on %s, with the holiday of May between, is %s", (closedOn, closing) => expect(times("2024-04-28", closedOn).closing).toBe(closing));

  it.each([
    ["2024-05-06", "open"],
    ["2024-05-07", "overdue"],
  ])("not closed on %s is %s", (on, closing) => expect(times("2024-04-28", undefined, on)).toMatchObject({ closing, closeBy: date("2024-05-06") }));
});

describe("long leave", () => {
  const leap = span("2024-01-01", "2024-12-31");
  const common = span("2023-01-01", "2023-12-31");

  it.each([
    ["182 days of a leap year are six months", "2024-06-30", leap, false],
    ["183 days are more", "2024-07-01", leap, true],
    ["181 days of a common year are six months", "2023-06-30", common, false],
    ["182 days are more", "2023-07-01", common, true],
  ])("%s", (_, to, year, proposed) => {
    const due = whole(longLeave({ leaves: [{ kind: "病假", from: date("2022-12-01"), to: date(to) }], year }));
    expect(due.value.proposed).toBe(proposed);
    expect(due.questions).toHaveLength(proposed ? 1 : 0);
  });

  it("adds sick and personal leave up, each day once", () => {
    const leaves = [
      { kind: "病假", ...span("2024-03-01", "2024-03-10") },
      { kind: "事假", ...span("2024-03-06", "2024-03-15") },
      { kind: "事假", ...span("2024-03-07", "2024-03-08") },
      { kind: "病假", ...span("2024-12-30", "2025-02-01") },
      { kind: "病假", ...span("2025-03-01", "2025-03-02") },
    ] as const;
    expect(whole(longLeave({ leaves, year: leap })).value.days).toBe(17);
  });

  it("never counts leave that the state grants", () => {
    const kinds = Object.keys(leaveKinds).filter(isLeaveKind).filter((kind) => kind !== "病假" && kind !== "事假");
    expect(kinds).toContain("产假");
    expect(kinds).toContain("婚假");
    expect(whole(longLeave({ leaves: kinds.map((kind) => ({ kind, ...leap })), year: leap })).value).toEqual({ days: 0, limit: 182, proposed: false });
  });

  it("knows its kinds and no others", () => expect([isLeaveKind("事假"), isLeaveKind("toString"), isLeaveKind("")]).toEqual([true, false, false]));
});

describe("bad input", () => {
  const turned = span("2024-03-05", "2024-03-04");
  const fine = span("2024-03-04", "2024-03-05");
  const on = date("2024-04-01");

  it.each([
    ["a leave that ends before it begins", leaveDue(turned), { field: "to", reason: "outOfOrder" }],
    ["its approval", leaveApproval({ spell: turned, given: "city" }), { field: "to", reason: "outOfOrder" }],
    ["another such spell", leaveApproval({ spell: fine, given: "city", others: [turned] }), { field: "others", reason: "outOfOrder" }],
    ["a split with such a spell", splitLeaves([fine, turned]), { field: "to", reason: "outOfOrder" }],
    ["its times", leaveTimes({ ...turned, approvedOn: undefined, closedOn: undefined, on }), { field: "to", reason: "outOfOrder" }],
    ["a leave closed before it began", leaveTimes({ ...fine, approvedOn: undefined, closedOn: date("2024-03-03"), on }), { field: "closedOn", reason: "outOfOrder" }],
    ["a year that ends before it begins", longLeave({ leaves: [], year: turned }), { field: "year", reason: "outOfOrder" }],
    ["a long leave that does", longLeave({ leaves: [{ kind: "事假", ...turned }], year: span("2024-01-01", "2024-12-31") }), { field: "to", reason: "outOfOrder" }],
  ])("%s has no answer, and the field is named", (_, result, expected) => expect(result).toEqual(expected));
});

describe("for all leaves", () => {
  const start = fc.integer({ min: 0, max: 1400 }).map((days) => date("2022-12-01").add({ days }));

  it("a longer leave never needs a lower tier, on any reading", () => {
    fc.assert(
      fc.property(start, fc.integer({ min: 0, max: 70 }), fc.integer({ min: 0, max: 20 }), (from, length, more) => {
        const [short, long] = [length, length + more].map((days) => whole(leaveDue({ from, to: from.add({ days }) })).value.readings.map(({ level }) => leaveLevels.indexOf(level)));
        for (const [place, level] of short!.entries()) expect(long![place]!).toBeGreaterThanOrEqual(level);
      }),
    );
  });

  it("a higher approval is never worse", () => {
    const order = ["tooLowOnEvery", "tooLowOnSome", "enough"];
    fc.assert(
      fc.property(start, fc.integer({ min: 0, max: 45 }), (from, days) => {
        const verdicts = leaveLevels.map((given) => order.indexOf(whole(leaveApproval({ spell: { from, to: from.add({ days }) }, given })).value.verdict));
        expect(verdicts).toEqual([...verdicts].sort((one, other) => one - other));
        expect(verdicts.at(-1)).toBe(2);
      }),
    );
  });

  it("joined spells never have fewer days than their parts, and no spell is lost", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(start, fc.integer({ min: 0, max: 6 })), { maxLength: 12 }), (drawn) => {
        const spells = drawn.map(([from, days]) => ({ from, to: from.add({ days }) }));
        const joined = joinedSpells(spells);
        expect(joined.flatMap(({ parts }) => parts)).toHaveLength(spells.length);
        for (const { from, to, parts } of joined) {
          const days = new Set(parts.flatMap((part) => Array.from({ length: daysCounted(part.from, part.to) }, (_, place) => part.from.add({ days: place }).toString())));
          expect(daysCounted(from, to)).toBeGreaterThanOrEqual(days.size);
        }
      }),
    );
  });
});
