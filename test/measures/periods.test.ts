import fc from "fast-check";
import { date } from "../../src/measures/dates";
import type { Period, Span } from "../../src/measures/periods";
import { appraisalYears, countsForDuties, daysOf, isYear, periodKinds, periodsOf, readPeriod, writePeriod } from "../../src/measures/periods";
import { periodsInWords } from "../../src/measures/periods-in-words";
import { say } from "../../src/text";

const span = (from: string, to: string): Span => ({ from: date(from), to: date(to) });
const firstAndLast = (text: string) => {
  const { from, to } = daysOf(readPeriod(text)!);
  return [from.toString(), to.toString()];
};
const due = (kind: Period["kind"], year: number, service: Parameters<typeof countsForDuties>[1], leave: readonly Span[] = []) => periodsOf(kind, year).filter((period) => countsForDuties(daysOf(period), service, leave)).map(writePeriod);

describe("the notation of periods", () => {
  it.each<[string, Period]>([
    ["2024-03", { kind: "month", year: 2024, number: 3 }],
    ["2024-12", { kind: "month", year: 2024, number: 12 }],
    ["2024B6", { kind: "twoMonths", year: 2024, number: 6 }],
    ["2024Q1", { kind: "quarter", year: 2024, number: 1 }],
    ["2024H2", { kind: "halfYear", year: 2024, number: 2 }],
    ["2024", { kind: "year", year: 2024, number: 1 }],
  ])("%s is read and written", (text, period) => {
    expect(readPeriod(text)).toEqual(period);
    expect(writePeriod(period)).toBe(text);
  });

  it.each(["", "24", "2024-3", "2024-00", "2024-13", "2024B0", "2024B7", "2024Q5", "2024q1", "2024Q01", "2024H3", "2024Y1", "0999", "2024年3月", " 2024", "2024-03 ", "20240", "2024-03-01", "Q1"])("%p is no period", (text) => {
    expect(readPeriod(text)).toBeUndefined();
  });

  it("reads again whatever it writes", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9999 }), fc.constantFrom(...periodKinds), (year, kind) => {
        for (const period of periodsOf(kind, year)) expect(readPeriod(writePeriod(period))).toEqual(period);
      }),
    );
  });
});

describe("the days of a period", () => {
  it.each([
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2023-02", "2023-02-01", "2023-02-28"],
    ["2024-12", "2024-12-01", "2024-12-31"],
    ["2024B1", "2024-01-01", "2024-02-29"],
    ["2024B6", "2024-11-01", "2024-12-31"],
    ["2024Q2", "2024-04-01", "2024-06-30"],
    ["2024H1", "2024-01-01", "2024-06-30"],
    ["2024H2", "2024-07-01", "2024-12-31"],
    ["2024", "2024-01-01", "2024-12-31"],
  ])("%s runs from %s to %s", (text, first, last) => {
    expect(firstAndLast(text)).toEqual([first, last]);
  });

  it("leave no day of a year out and hold none twice", () => {
    fc.assert(
      fc.property(fc.integer({ min: appraisalYears.first, max: appraisalYears.last }), fc.constantFrom(...periodKinds), (year, kind) => {
        const spans = periodsOf(kind, year).map(daysOf);
        expect(spans[0]!.from.toString()).toBe(`${year}-01-01`);
        expect(spans.at(-1)!.to.toString()).toBe(`${year}-12-31`);
        for (const [place, { from }] of spans.slice(1).entries()) expect(spans[place]!.to.add({ days: 1 }).toString()).toBe(from.toString());
      }),
    );
  });

  it("make 12, 6, 4, 2 and 1 of a year", () => {
    expect(periodKinds.map((kind) => periodsOf(kind, 2024).length)).toEqual([12, 6, 4, 2, 1]);
  });
});

describe("periods that are due, at their edges", () => {
  it("count from the very first day of a period, not from the second", () => {
    expect(due("month", 2024, { from: date("2024-10-01") })).toEqual(["2024-10", "2024-11", "2024-12"]);
    expect(due("month", 2024, { from: date("2024-10-02") })).toEqual(["2024-11", "2024-12"]);
  });

  it("count to the very last day of a period, not to the day before", () => {
    expect(due("quarter", 2024, { from: date("2023-01-01"), to: date("2024-06-30") })).toEqual(["2024Q1", "2024Q2"]);
    expect(due("quarter", 2024, { from: date("2023-01-01"), to: date("2024-06-29") })).toEqual(["2024Q1"]);
  });

  it("a part-year has the months, quarters and half-years that lie wholly in it, and not the year", () => {
    const service = { from: date("2024-02-15") };
    expect([due("month", 2024, service).length, due("twoMonths", 2024, service).length, due("quarter", 2024, service), due("halfYear", 2024, service), due("year", 2024, service)]).toEqual([10, 5, ["2024Q2", "2024Q3", "2024Q4"], ["2024H2"], []]);
  });

  it("leave takes a period away only when it covers every day of it", () => {
    const service = { from: date("2024-01-01") };
    expect(due("month", 2024, service, [span("2024-03-01", "2024-03-31")])).not.toContain("2024-03");
    expect(due("month", 2024, service, [span("2024-03-02", "2024-04-30")])).toContain("2024-03");
    expect(due("month", 2024, service, [span("2024-03-01", "2024-03-30")])).toContain("2024-03");
  });

  it("spells that follow each other or overlap cover together, in any order; a day between them does not", () => {
    const march = span("2024-03-01", "2024-03-31");
    const service = { from: date("2024-01-01") };
    expect(countsForDuties(march, service, [span("2024-03-16", "2024-04-02"), span("2024-02-20", "2024-03-15")])).toBe(false);
    expect(countsForDuties(march, service, [span("2024-02-20", "2024-03-20"), span("2024-03-05", "2024-03-10"), span("2024-03-18", "2024-03-31")])).toBe(false);
    expect(countsForDuties(march, service, [span("2024-02-20", "2024-03-15"), span("2024-03-17", "2024-04-02")])).toBe(true);
  });

  it("leave after a period that is covered already takes nothing back", () => {
    expect(countsForDuties(span("2024-03-01", "2024-03-31"), { from: date("2024-01-01") }, [span("2024-03-01", "2024-03-31"), span("2024-05-01", "2024-05-02")])).toBe(false);
  });
});

describe("in words", () => {
  const inWords = (...periods: readonly string[]) => {
    const said = periodsInWords(periods.flatMap((text) => readPeriod(text) ?? []));
    return said && say(said);
  };

  it.each([
    [["2024-01", "2024-02", "2024-03"], "2024年1—3月"],
    [["2024-01", "2024-03", "2024-04"], "2024年1月、2024年3—4月"],
    [["2023-12", "2024-01"], "2023年12月、2024年1月"],
    [["2024B1"], "2024年1—2月"],
    [["2024B2", "2024B3", "2024B6"], "2024年3—6月、2024年11—12月"],
    [["2024Q2"], "2024年第二季度"],
    [["2024Q1", "2024Q2", "2024Q3", "2024Q4"], "2024年第一至第四季度"],
    [["2024H1"], "2024年上半年"],
    [["2024H2"], "2024年下半年"],
    [["2024H1", "2024H2"], "2024年上半年、下半年"],
    [["2024"], "2024年度"],
    [[], undefined],
  ])("%j is %j", (periods, words) => {
    expect(inWords(...periods)).toBe(words);
  });
});

describe("bad input", () => {
  it.each([24, 0, -2024, 2024.5, NaN, Infinity, 12024, 1999, 2101])("the year %p has no periods, and none can be read", (year) => {
    expect(readPeriod(`${year}Q1`)).toBeUndefined();
    expect(isYear(year)).toBe(false);
    expect(periodsOf("month", year)).toEqual([]);
  });

  it("leave that ends before it begins covers nothing", () => {
    expect(countsForDuties(span("2024-03-01", "2024-03-31"), { from: date("2024-01-01") }, [span("2024-03-31", "2024-03-01")])).toBe(true);
  });
});

it("more leave never makes more periods due", () => {
  const days = fc.integer({ min: 0, max: 365 });
  const spell = fc.tuple(days, days).map(([first, length]) => ({ from: date("2024-01-01").add({ days: first }), to: date("2024-01-01").add({ days: first + length }) }));
  fc.assert(
    fc.property(fc.constantFrom(...periodKinds), fc.array(spell, { maxLength: 4 }), spell, (kind, leave, another) => {
      const service = { from: date("2024-01-01") };
      const fewer = due(kind, 2024, service, [...leave, another]);
      expect(due(kind, 2024, service, leave)).toEqual(expect.arrayContaining(fewer));
    }),
    { numRuns: 50 },
  );
});
