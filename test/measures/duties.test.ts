import fc from "fast-check";
import { commitmentKinds, commitments } from "../../src/measures/commitments";
import { date } from "../../src/measures/dates";
import type { DutyFacts, PersonDuty } from "../../src/measures/duties";
import { districtDuties, districtOwes, duties, personDuties } from "../../src/measures/duties";
import type { Explained, NoAnswer } from "../../src/measures/explained";
import { isNoAnswer } from "../../src/measures/explained";
import { override } from "../../src/measures/override";
import { standing } from "../../src/measures/parameters";
import { say } from "../../src/text";

const sound = <T>(result: Explained<T> | NoAnswer): Explained<T> => {
  if (isNoAnswer(result)) throw new Error(`no answer: ${result.field} ${result.reason}`);
  return result;
};

const wholeYear: DutyFacts = { year: 2024, on: date("2024-12-31"), service: { from: date("2023-01-01") }, recorded: [] };
const linesOf = (facts: Partial<DutyFacts>, law = standing) => sound(duties({ ...wholeYear, ...facts }, law)).value;
const countOf = (duty: PersonDuty, facts: Partial<DutyFacts> = {}) => linesOf(facts).filter((line) => line.duty === duty).length;
const oneOf = (duty: PersonDuty, period: string | undefined, facts: Partial<DutyFacts>, law = standing) => linesOf(facts, law).find((line) => line.duty === duty && line.period === period);
const tried = (key: keyof typeof standing, value: string | number) => override([{ key, value }], { reference: "试算", date: "2024-01-01" });

describe("a person's duties", () => {
  it("of a whole year are those of the measures, by their periods", () => {
    const expected: Record<PersonDuty, number> = { surveys: 0, ledgerUpdates: 12, visits: 12, researchNotes: 12, researchReports: 2, yearPlans: 1, monthTasks: 12, deeds: 1, quarterReports: 4, rotations: 12 };
    const found = Object.fromEntries(Object.keys(personDuties).map((duty) => [duty, countOf(duty as PersonDuty)]));
    expect(found).toEqual(expected);
    expect(linesOf({}).every((line) => line.expected === 1)).toBe(true);
  });

  it("of someone who arrived on 15 February are those of the whole periods since", () => {
    const service = { from: date("2024-02-15") };
    expect([countOf("visits", { service }), countOf("quarterReports", { service }), countOf("researchReports", { service }), countOf("yearPlans", { service }), countOf("deeds", { service }), countOf("surveys", { service })]).toEqual([10, 3, 1, 0, 0, 1]);
  });

  it("are held against what is recorded, entry by entry", () => {
    const recorded = [
      { duty: "visits", period: "2024-03", count: 1 },
      { duty: "deeds", period: "2024", count: 0 },
      { duty: "researchReports", period: "2024H1", count: 1 },
      { duty: "ledgerUpdates", period: "2023-03", count: 1 },
    ] as const;
    expect(oneOf("visits", "2024-03", { recorded })).toMatchObject({ recorded: 1, missing: 0, state: "done" });
    expect(oneOf("visits", "2024-04", { recorded })).toMatchObject({ recorded: 0, missing: 1, state: "short" });
    expect(oneOf("researchReports", "2024H1", { recorded })).toMatchObject({ state: "done" });
    expect(oneOf("ledgerUpdates", "2024-03", { recorded })).toMatchObject({ recorded: 0, state: "short" });
  });

  it("add up entries of one period", () => {
    const recorded = [1, 0, 2].map((count) => ({ duty: "researchNotes", period: "2024-05", count }) as const);
    expect(oneOf("researchNotes", "2024-05", { recorded })?.recorded).toBe(3);
  });

  it("follow the law that is given: two visits a month make one visit short by one", () => {
    const recorded = [{ duty: "visits", period: "2024-03", count: 1 }] as const;
    expect(oneOf("visits", "2024-03", { recorded }, tried("visits", 2))).toMatchObject({ expected: 2, missing: 1, state: "short" });
  });

  it("say why, with parameters and articles", () => {
    const result = sound(duties(wholeYear));
    expect(result.articles).toEqual(["第八条第一项", "第八条第三项", "第八条第七项", "第十八条第三项", "第十八条第六项", "第八条"]);
    expect(result.parameters).toEqual(expect.arrayContaining([standing.visits, standing.deedsUsual, standing.dutyGrace, standing.surveyWithin]));
    expect(result.steps.map((step) => say(step))).toContain("每月走访调研：应有 12 期，每期至少 1；已完成 0 期，未到期 1 期，缺 11");
    expect(say(result.steps[0]!)).toBe("2023-01-01 到岗，仍在岗，请假 0 段；按 2024-12-31 判断");
  });
});

describe("the edges of a duty", () => {
  it("a monthly item is in time through the fifth day of the next month", () => {
    expect(oneOf("visits", "2024-02", { on: date("2024-03-05") })).toMatchObject({ state: "notYetDue", missing: 0 });
    expect(oneOf("visits", "2024-02", { on: date("2024-03-06") })).toMatchObject({ state: "short", missing: 1 });
    expect(oneOf("visits", "2024-02", { on: date("2024-03-06") })?.dueOn.toString()).toBe("2024-03-05");
  });

  it("any other item is in time through the last day of its period", () => {
    expect(oneOf("quarterReports", "2024Q1", { on: date("2024-03-31") })?.state).toBe("notYetDue");
    expect(oneOf("quarterReports", "2024Q1", { on: date("2024-04-01") })?.state).toBe("short");
  });

  it("what is done early is done", () => {
    expect(oneOf("quarterReports", "2024Q4", { on: date("2024-02-01"), recorded: [{ duty: "quarterReports", period: "2024Q4", count: 1 }] })?.state).toBe("done");
  });

  it("no deed is short; one, two and three are not, and three are remarked on without fault", () => {
    const on = date("2025-01-01");
    const states = [0, 1, 2, 3].map((count) => oneOf("deeds", "2024", { on, recorded: [{ duty: "deeds", period: "2024", count }] })?.state);
    expect(states).toEqual(["short", "done", "done", "done"]);
    const remarks = (count: number) => sound(duties({ ...wholeYear, on, recorded: [{ duty: "deeds", period: "2024", count }] })).steps.filter(({ key }) => key === "duty.whyMany").length;
    expect([remarks(2), remarks(3)]).toEqual([0, 1]);
  });

  it("a month wholly on leave is not asked for, one with a day of work is", () => {
    const leave = (to: string) => [{ from: date("2024-06-01"), to: date(to) }];
    expect(oneOf("visits", "2024-06", { leave: leave("2024-06-30") })).toBeUndefined();
    expect(oneOf("visits", "2024-06", { leave: leave("2024-06-29") })?.state).toBe("short");
  });

  it("the survey is owed once, until two months after arrival, whatever period it is entered under", () => {
    const facts = { service: { from: date("2024-03-15") } };
    expect(oneOf("surveys", undefined, { ...facts, on: date("2024-05-15") })?.state).toBe("notYetDue");
    expect(oneOf("surveys", undefined, { ...facts, on: date("2024-05-16") })?.state).toBe("short");
    expect(oneOf("surveys", undefined, { ...facts, recorded: [{ duty: "surveys", period: "2024-04", count: 1 }] })?.state).toBe("done");
    expect(oneOf("surveys", undefined, { ...facts, recorded: [{ duty: "surveys", period: "2024", count: 1 }] })?.state).toBe("done");
  });

  it("a survey over the turn of the year is asked for in both years, and in no later one", () => {
    const service = { from: date("2023-12-10") };
    expect([2022, 2023, 2024, 2025].map((year) => countOf("surveys", { year, service }))).toEqual([0, 1, 1, 0]);
  });

  it("a survey that is short asks the city for its day; one in time asks nothing", () => {
    const questions = (on: string) => sound(duties({ ...wholeYear, service: { from: date("2024-03-15") }, on: date(on) })).questions.map((question) => say(question));
    expect(questions("2024-05-16")).toEqual(["请示市委组织部：办法没有规定“六清”摸底的期限，是否按到岗后 2 个月掌握？"]);
    expect(questions("2024-05-15")).toEqual([]);
  });
});

describe("bad input to duties", () => {
  const good = { duty: "visits", period: "2024-01", count: 1 } as const;
  it.each<[string, Partial<DutyFacts>, NoAnswer]>([
    ["a period that cannot be read", { recorded: [good, { ...good, period: "2024-13" }] }, { field: "recorded[1].period", reason: "notADate" }],
    ["a quarter for a monthly duty", { recorded: [{ ...good, period: "2024Q1" }] }, { field: "recorded[0].period", reason: "notADate" }],
    ["a survey without a period", { recorded: [{ duty: "surveys", period: "", count: 1 }] }, { field: "recorded[0].period", reason: "notADate" }],
    ["a negative count", { recorded: [{ ...good, count: -1 }] }, { field: "recorded[0].count", reason: "negative" }],
    ["half a visit", { recorded: [{ ...good, count: 0.5 }] }, { field: "recorded[0].count", reason: "notWhole" }],
    ["a count that is no number", { recorded: [{ ...good, count: NaN }] }, { field: "recorded[0].count", reason: "notWhole" }],
    ["leave that ends before it begins", { leave: [{ from: date("2024-05-02"), to: date("2024-05-01") }] }, { field: "leave[0].to", reason: "outOfOrder" }],
    ["service that ends before it begins", { service: { from: date("2024-05-02"), to: date("2024-05-01") } }, { field: "service.to", reason: "outOfOrder" }],
    ["a year of two digits", { year: 24 }, { field: "year", reason: "notADate" }],
  ])("%s gives no answer and names the field", (_, facts, expected) => {
    expect(duties({ ...wholeYear, ...facts })).toEqual(expected);
  });

  it("leave and service of one day are good input", () => {
    const day = { from: date("2024-05-01"), to: date("2024-05-01") };
    expect(linesOf({ leave: [day], service: day })).toEqual([]);
  });

  it("a district's year and entries are read as strictly", () => {
    expect(districtDuties({ year: 2024.5, on: date("2024-03-01"), recorded: [] })).toEqual({ field: "year", reason: "notADate" });
    expect(districtDuties({ year: 2024, on: date("2024-03-01"), recorded: [{ duty: "staffMeetings", period: "2024-02", count: 1 }] })).toEqual({ field: "recorded[0].period", reason: "notADate" });
  });
});

describe("a district's duties", () => {
  it("are two reports, six staff meetings and two conferences", () => {
    const { value, articles } = sound(districtDuties({ year: 2024, on: date("2024-01-01"), recorded: [] }));
    expect(Object.keys(districtOwes).map((duty) => value.filter((line) => line.duty === duty).map(({ period }) => period))).toEqual([["2024H1", "2024H2"], ["2024B1", "2024B2", "2024B3", "2024B4", "2024B5", "2024B6"], ["2024H1", "2024H2"]]);
    expect(articles).toEqual(["第十五条", "第十七条"]);
  });

  it("are met by one of each in its period, and short of one less", () => {
    const shortOf = (count: number) => {
      const recorded = [{ duty: "districtReports", period: "2024H1", count }, { duty: "jointConferences", period: "2024H1", count }, { duty: "staffMeetings", period: "2024B1", count }] as const;
      return sound(districtDuties({ year: 2024, on: date("2024-07-01"), recorded })).value.filter(({ period, state }) => (period === "2024H1" || period === "2024B1") && state === "short").map(({ duty }) => duty);
    };
    expect(shortOf(1)).toEqual([]);
    expect([...shortOf(0)].sort()).toEqual(["districtReports", "jointConferences", "staffMeetings"]);
  });

  it("have no days of grace: a meeting of January and February is short on 1 March", () => {
    const stateOn = (on: string) => sound(districtDuties({ year: 2024, on: date(on), recorded: [] })).value.find(({ period }) => period === "2024B1")?.state;
    expect([stateOn("2024-02-29"), stateOn("2024-03-01")]).toEqual(["notYetDue", "short"]);
  });
});

describe("what holds for all duties", () => {
  const days = fc.integer({ min: 0, max: 365 });
  const dayOf = (place: number) => date("2024-01-01").add({ days: place });

  it("the months expected of a year are those from the first whole one, and quarters are never more than a third of them", () => {
    fc.assert(
      fc.property(days, (place) => {
        const from = dayOf(place);
        const months = 12 - from.month + (from.day === 1 ? 1 : 0);
        const lines = linesOf({ service: { from } });
        const sum = (duty: PersonDuty) => lines.filter((line) => line.duty === duty).reduce((total, { expected }) => total + expected, 0);
        for (const duty of ["ledgerUpdates", "visits", "researchNotes", "monthTasks", "rotations"] as const) expect(sum(duty)).toBe(months);
        expect(sum("quarterReports")).toBe(Math.floor(months / 3));
        expect(sum("researchReports")).toBe(Math.floor(months / 6));
        expect(sum("yearPlans")).toBe(Math.floor(months / 12));
      }),
      { numRuns: 60 },
    );
  });

  it("a later day of judging never makes a short duty undue, nor less missing", () => {
    fc.assert(
      fc.property(days, days, days, (arrival, one, other) => {
        const facts = { service: { from: dayOf(arrival) }, recorded: [{ duty: "visits", period: "2024-07", count: 1 }] as const };
        const earlier = linesOf({ ...facts, on: dayOf(Math.min(one, other)) });
        const later = linesOf({ ...facts, on: dayOf(Math.max(one, other)) });
        for (const [place, line] of earlier.entries()) {
          if (line.state !== "notYetDue") expect(later[place]!.state).toBe(line.state);
          expect(later[place]!.missing).toBeGreaterThanOrEqual(line.missing);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("every line is done, or short of what is missing, or not yet due and nothing missing", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 5 }), fc.integer({ min: 1, max: 4 }), (on, count, needed) => {
        const line = oneOf("visits", "2024-05", { on: dayOf(on), recorded: [{ duty: "visits", period: "2024-05", count }] }, tried("visits", needed))!;
        expect(line.missing).toBe(line.state === "short" ? needed - count : 0);
        expect(line.state === "done").toBe(count >= needed);
      }),
      { numRuns: 60 },
    );
  });
});

describe("the public commitments", () => {
  const probationEnd = date("2024-05-15");
  const states = (work: string | undefined, on: string) => sound(commitments({ made: { work: work === undefined ? undefined : date(work), integrity: date("2024-05-01") }, probationEnd, on: date(on) })).value;

  it("are two", () => {
    expect(commitmentKinds).toHaveLength(2);
    expect(commitments({ made: { work: undefined, integrity: undefined }, probationEnd, on: probationEnd }, tried("commitments", 3))).toEqual({ field: "commitments", reason: "doesNotAddUp" });
  });

  it("are in time on the last day of probation and late on the next", () => {
    expect(states("2024-05-15", "2024-06-01")).toEqual({ work: "made", integrity: "made" });
    expect(states("2024-05-16", "2024-06-01")).toEqual({ work: "late", integrity: "made" });
  });

  it("are missing from the day after probation", () => {
    expect(states(undefined, "2024-05-15").work).toBe("notYetDue");
    expect(states(undefined, "2024-05-16").work).toBe("missing");
    expect(sound(commitments({ made: { work: undefined, integrity: date("2024-05-20") }, probationEnd, on: date("2024-06-01") })).steps.map((step) => say(step))).toEqual([
      "公开工作承诺：试用期已于 2024-05-15 期满，没有记录",
      "公开廉洁自律承诺：2024-05-20 作出，晚于试用期满日 2024-05-15",
    ]);
  });
});
