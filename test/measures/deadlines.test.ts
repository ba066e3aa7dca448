import fc from "fast-check";
import { date } from "../../src/measures/dates";
import type { DistrictFacts, PersonFacts } from "../../src/measures/deadlines";
import { deadlines } from "../../src/measures/deadlines";
import { isNoAnswer } from "../../src/measures/explained";
import { override } from "../../src/measures/override";
import { standing } from "../../src/measures/parameters";
import { say } from "../../src/text";

const newcomer: PersonFacts = { who: "A01", service: { from: date("2024-03-15") }, recorded: [], made: { work: undefined, integrity: undefined }, examined: false, voted: false, concluded: false };
const settled: PersonFacts = { ...newcomer, who: "A02", service: { from: date("2023-01-01") }, made: { work: date("2023-02-01"), integrity: date("2023-02-01") }, examined: true, voted: true, concluded: true };
const district: DistrictFacts = { year: 2024, people: [], recorded: [], fundsReported: false };

const answer = (facts: Partial<DistrictFacts>, on: string, law = standing) => {
  const result = deadlines({ ...district, ...facts }, date(on), law);
  if (isNoAnswer(result)) throw new Error(`no answer: ${result.field} ${result.reason}`);
  return result;
};
const listOf = (...given: Parameters<typeof answer>) => answer(...given).value;
const found = (what: string, facts: Partial<DistrictFacts>, on: string, law = standing) => listOf(facts, on, law).filter((one) => one.what === what);
const stateOf = (what: string, facts: Partial<DistrictFacts>, on: string, law = standing) => found(what, facts, on, law).map(({ state, dueOn }) => `${state} ${dueOn.toString()}`);

describe("what a district owes on a day", () => {
  it("is its reports, meetings and conferences and the report on funds, in order of their days", () => {
    expect(listOf({}, "2024-02-10").map(({ what, period, dueOn, state }) => [what, period, dueOn.toString(), state])).toEqual([
      ["duty.staffMeetings", "2024B1", "2024-02-29", "due"],
      ["duty.staffMeetings", "2024B2", "2024-04-30", "upcoming"],
      ["duty.districtReports", "2024H1", "2024-06-30", "due"],
      ["duty.staffMeetings", "2024B3", "2024-06-30", "upcoming"],
      ["duty.jointConferences", "2024H1", "2024-06-30", "due"],
      ["duty.staffMeetings", "2024B4", "2024-08-31", "upcoming"],
      ["duty.staffMeetings", "2024B5", "2024-10-31", "upcoming"],
      ["duty.districtReports", "2024H2", "2024-12-31", "upcoming"],
      ["duty.staffMeetings", "2024B6", "2024-12-31", "upcoming"],
      ["duty.jointConferences", "2024H2", "2024-12-31", "upcoming"],
      ["deadline.fundReport", "2024", "2025-03-10", "upcoming"],
    ]);
  });

  it("no longer has what is done", () => {
    expect(found("duty.staffMeetings", { recorded: [{ duty: "staffMeetings", period: "2024B1", count: 1 }] }, "2024-02-10").map(({ period }) => period)).not.toContain("2024B1");
    expect(found("deadline.fundReport", { fundsReported: true }, "2025-04-01")).toEqual([]);
  });

  it("says how many, by which articles, under which parameters", () => {
    const result = answer({ people: [newcomer] }, "2024-02-10");
    expect(say(answer({}, "2024-02-10").steps[0]!)).toBe("截至 2024-02-10：应办 3 项，逾期 0 项，以后 8 项");
    expect(result.articles).toEqual(expect.arrayContaining(["第六条", "第八条第一项", "第十二条", "第十五条", "第十七条", "第十八条第一项", "第十八条第三项", "第二十三条第四项"]));
    expect(result.parameters).toEqual(expect.arrayContaining([standing.fundingReportFrom, standing.fundingReportBy, standing.probation, standing.commitments, standing.termYears]));
    expect(found("deadline.fundReport", {}, "2024-02-10")[0]).toMatchObject({ article: "第十二条", who: undefined });
  });
});

describe("what is owed by and for a person", () => {
  it("is probation with exam and vote, two commitments, the duties, the end of the term", () => {
    const own = listOf({ people: [newcomer] }, "2024-03-20").filter(({ who }) => who === "A01");
    const until = own.filter(({ dueOn }) => dueOn.toString() === "2024-05-15").map(({ what, state }) => `${what} ${state}`);
    expect(until.sort()).toEqual(["commitment.integrity due", "commitment.work due", "deadline.probationEnd upcoming", "deadline.probationExam upcoming", "deadline.probationVote upcoming", "duty.surveys due"]);
    expect(own.filter(({ what }) => what === "duty.visits")).toHaveLength(9);
    expect(own.find(({ what }) => what === "deadline.termEnd")).toMatchObject({ state: "upcoming", article: "第二十三条第四项" });
  });

  it("of a settled person has nothing of probation left", () => {
    const kinds = new Set(listOf({ people: [settled] }, "2024-03-20").filter(({ who }) => who === "A02").map(({ what }) => what.split(".")[0]! + (what === "deadline.termEnd" ? ".termEnd" : "")));
    expect([...kinds].sort()).toEqual(["deadline.termEnd", "duty"]);
  });

  it("takes away each step of probation as it is done", () => {
    const left = (done: Partial<PersonFacts>) => listOf({ people: [{ ...newcomer, ...done }] }, "2024-03-20").filter(({ what }) => what.startsWith("deadline.probation")).map(({ what }) => what);
    expect(left({ examined: true })).toEqual(["deadline.probationVote", "deadline.probationEnd"]);
    expect(left({ voted: true })).toEqual(["deadline.probationExam", "deadline.probationEnd"]);
    expect(left({ concluded: true })).toEqual([]);
  });

  it("takes the contract's own days where it has them", () => {
    const people = [{ ...newcomer, probationEnd: date("2024-06-15"), termEnd: date("2026-06-30") }];
    expect(stateOf("deadline.probationEnd", { people }, "2024-03-20")).toEqual(["upcoming 2024-06-15"]);
    expect(stateOf("deadline.termEnd", { people }, "2024-03-20")).toEqual(["upcoming 2026-06-30"]);
    expect(stateOf("deadline.termEnd", { people: [newcomer] }, "2024-03-20")).toEqual(["upcoming 2026-03-14"]);
  });
});

describe("the edges of a deadline", () => {
  it("the report on funds is reminded of from 1 March and overdue from 11 March of the next year", () => {
    const states = ["2025-02-28", "2025-03-01", "2025-03-10", "2025-03-11"].map((on) => stateOf("deadline.fundReport", {}, on)[0]?.split(" ")[0]);
    expect(states).toEqual(["upcoming", "due", "due", "overdue"]);
  });

  it("a commitment is due from arrival through the last day of probation", () => {
    const states = ["2024-03-14", "2024-03-15", "2024-05-15", "2024-05-16"].map((on) => stateOf("commitment.work", { people: [newcomer] }, on)[0]?.split(" ")[0]);
    expect(states).toEqual(["upcoming", "due", "due", "overdue"]);
  });

  it("exam and vote are due on the day that probation ends", () => {
    for (const what of ["deadline.probationExam", "deadline.probationVote", "deadline.probationEnd"]) {
      expect(["2024-05-14", "2024-05-15", "2024-05-16"].map((on) => stateOf(what, { people: [newcomer] }, on)[0]?.split(" ")[0])).toEqual(["upcoming", "due", "overdue"]);
    }
  });

  it("a monthly duty stays due for five days of the next month, also of the next year", () => {
    const december = (on: string) => found("duty.visits", { people: [settled] }, on).find(({ period }) => period === "2024-12")?.state;
    expect([december("2024-11-30"), december("2024-12-01"), december("2025-01-05"), december("2025-01-06")]).toEqual(["upcoming", "due", "due", "overdue"]);
  });

  it("the end of the term is due on its last day", () => {
    const states = ["2024-12-30", "2024-12-31", "2025-01-01"].map((on) => stateOf("deadline.termEnd", { people: [settled] }, on)[0]?.split(" ")[0]);
    expect(states).toEqual(["upcoming", "due", "overdue"]);
  });

  it("who left yesterday owes nothing any more; whose last day is today still does", () => {
    const leaver = { ...newcomer, service: { from: date("2024-03-15"), to: date("2024-06-30") } };
    expect(listOf({ people: [leaver] }, "2024-07-01").filter(({ who }) => who === "A01")).toEqual([]);
    expect(stateOf("deadline.probationEnd", { people: [leaver] }, "2024-06-30")).toEqual(["overdue 2024-05-15"]);
    expect(answer({ people: [leaver] }, "2024-07-01").questions).toEqual([]);
  });

  it("who leaves within probation is not asked for its end", () => {
    const leaver = { ...newcomer, service: { from: date("2024-03-15"), to: date("2024-05-14") } };
    expect(listOf({ people: [leaver] }, "2024-04-10").filter(({ what }) => !what.startsWith("duty.") && what !== "deadline.fundReport")).toEqual([]);
    expect(found("deadline.probationEnd", { people: [{ ...leaver, service: { from: date("2024-03-15"), to: date("2024-05-15") } }] }, "2024-04-10")).toHaveLength(1);
  });

  it("a month wholly on leave asks for nothing", () => {
    const people = [{ ...settled, leave: [{ from: date("2024-04-01"), to: date("2024-04-30") }] }];
    expect(found("duty.visits", { people }, "2024-06-01").map(({ period }) => period)).not.toContain("2024-04");
  });

  it("a question that many people raise is put once", () => {
    const people = [newcomer, { ...newcomer, who: "A03" }];
    expect(answer({ people }, "2024-06-01").questions).toHaveLength(1);
  });
});

describe("bad input to deadlines", () => {
  const fails = (facts: Partial<DistrictFacts>, law = standing) => deadlines({ ...district, ...facts }, date("2024-03-20"), law);
  const tried = (key: "fundingReportFrom" | "fundingReportBy" | "commitments", value: string | number) => override([{ key, value }], { reference: "试算", date: "2024-01-01" });

  it("names the person and the field", () => {
    const recorded = [{ duty: "visits", period: "3月", count: 1 }] as const;
    expect(fails({ people: [settled, { ...newcomer, recorded }] })).toEqual({ field: "people[1].recorded[0].period", reason: "notADate" });
    expect(fails({ people: [{ ...newcomer, leave: [{ from: date("2024-05-02"), to: date("2024-05-01") }] }] })).toEqual({ field: "people[0].leave[0].to", reason: "outOfOrder" });
  });

  it("names a contract's end of probation that is before the arrival; the day itself will do", () => {
    expect(fails({ people: [{ ...newcomer, probationEnd: date("2024-03-14") }] })).toEqual({ field: "people[0].probationEnd", reason: "outOfOrder" });
    expect(stateOf("deadline.probationEnd", { people: [{ ...newcomer, probationEnd: date("2024-03-15") }] }, "2024-03-20")).toEqual(["overdue 2024-03-15"]);
  });

  it("names what the district entered", () => {
    expect(fails({ year: NaN })).toEqual({ field: "year", reason: "notADate" });
    expect(fails({ recorded: [{ duty: "jointConferences", period: "2024H1", count: -1 }] })).toEqual({ field: "recorded[0].count", reason: "negative" });
  });

  it.each(["02-30", "13-01", "March", ""])("a law with the day %p gives no answer", (day) => {
    expect(fails({}, tried("fundingReportFrom", day))).toEqual({ field: "fundingReportFrom", reason: "notADate" });
    expect(fails({}, tried("fundingReportBy", day))).toEqual({ field: "fundingReportBy", reason: "notADate" });
  });

  it("a law with three commitments gives no answer for people", () => {
    expect(fails({ people: [newcomer] }, tried("commitments", 3))).toEqual({ field: "people[0].commitments", reason: "doesNotAddUp" });
  });
});

describe("what holds on every day", () => {
  const on = fc.integer({ min: 0, max: 800 }).map((place) => date("2024-01-01").add({ days: place }).toString());
  const order = ["upcoming", "due", "overdue"];

  it("the list is in order of its days, and each state is where the day stands", () => {
    fc.assert(
      fc.property(on, (day) => {
        const list = listOf({ people: [newcomer, settled] }, day);
        const days = list.map(({ dueOn }) => dueOn.toString());
        expect(days).toEqual([...days].sort());
        for (const { from, dueOn, state } of list) expect(state).toBe(day > dueOn.toString() ? "overdue" : day < from.toString() ? "upcoming" : "due");
      }),
      { numRuns: 25 },
    );
  });

  it("a later day never makes anything less pressing", () => {
    fc.assert(
      fc.property(on, on, (one, other) => {
        const [earlier, later] = [one, other].sort().map((day) => listOf({ people: [newcomer, settled] }, day));
        expect(later!.map(({ what, who, period }) => [what, who, period])).toEqual(earlier!.map(({ what, who, period }) => [what, who, period]));
        for (const [place, { state }] of earlier!.entries()) expect(order.indexOf(later![place]!.state)).toBeGreaterThanOrEqual(order.indexOf(state));
      }),
      { numRuns: 25 },
    );
  });
});
