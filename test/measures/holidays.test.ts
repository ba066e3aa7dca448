import fc from "fast-check";
import { date } from "../../src/measures/dates";
import type { Calendar } from "../../src/measures/holidays";
import { calendarOf, isWorkday, nextWorkday, stateCouncil, workdaysIn, yearsOnPlainWeek } from "../../src/measures/holidays";
import { isNoAnswer } from "../../src/measures/explained";

const span = (from: string, to: string) => ({ from: date(from), to: date(to) });
const table = (days: Parameters<typeof calendarOf>[0]): Calendar => {
  const calendar = calendarOf(days);
  if (isNoAnswer(calendar)) throw new Error(calendar.reason);
  return calendar;
};

describe("the calendar of the State Council", () => {
  it.each([
    ["2024-01-01", false],
    ["2024-02-09", true],
    ["2024-02-12", false],
    ["2024-02-16", false],
    ["2024-04-04", false],
    ["2024-05-03", false],
    ["2024-06-10", false],
    ["2024-09-16", false],
    ["2024-10-07", false],
    ["2024-10-08", true],
    ["2025-01-27", true],
    ["2025-01-28", false],
    ["2025-02-04", false],
    ["2025-05-05", false],
    ["2025-06-02", false],
    ["2025-10-08", false],
    ["2025-10-09", true],
  ])("on the weekday %s people work: %p", (day, works) => expect(isWorkday(date(day))).toBe(works));

  it.each(["2024-02-04", "2024-02-18", "2024-04-07", "2024-04-28", "2024-05-11", "2024-09-14", "2024-09-29", "2024-10-12", "2025-01-26", "2025-02-08", "2025-04-27", "2025-09-28", "2025-10-11"])("%s is a weekend day on which people work", (day) => {
    expect(date(day).dayOfWeek).toBeGreaterThan(5);
    expect(isWorkday(date(day))).toBe(true);
  });

  it("comes to the working days of a year", () => {
    // By hand: 262 weekdays of 2024 less 19 off, 8 weekend days worked; 261 of 2025 less 18, 5 worked.
    expect(workdaysIn(span("2024-01-01", "2024-12-31"))).toBe(251);
    expect(workdaysIn(span("2025-01-01", "2025-12-31"))).toBe(248);
  });
});

describe("days without data", () => {
  it("follow the plain five-day week", () => {
    expect(workdaysIn(span("2030-09-30", "2030-10-06"))).toBe(5);
    expect(workdaysIn(span("2030-01-01", "2030-12-31"))).toBe(261);
  });

  it.each([
    ["2024-12-31", "2025-01-01", []],
    ["2023-12-31", "2024-01-01", [2023]],
    ["2025-12-31", "2027-01-01", [2026, 2027]],
  ])("are named by year, %s to %s", (from, to, years) => expect(yearsOnPlainWeek(span(from, to))).toEqual(years));
});

describe("a calendar of one's own", () => {
  const own = table([
    { day: date("2030-10-01"), kind: "off" },
    { day: date("2030-10-05"), kind: "working" },
  ]);

  it("stands in place of the State Council's", () => {
    expect([isWorkday(date("2030-10-01"), own), isWorkday(date("2030-10-05"), own), isWorkday(date("2024-10-01"), own)]).toEqual([false, true, true]);
    expect(yearsOnPlainWeek(span("2030-10-01", "2030-10-05"), own)).toEqual([]);
  });

  it("may not have a day both ways", () => {
    const day = date("2030-10-01");
    expect(calendarOf([{ day, kind: "off" }, { day, kind: "working" }])).toEqual({ field: "holidays", reason: "doesNotAddUp" });
  });

  it("that knows no working day still has a next one, a year on", () => {
    const never: Calendar = { years: new Set(), daysOff: new Set(Array.from({ length: 800 }, (_, place) => date("2030-01-01").add({ days: place }).toString())), workingDays: new Set() };
    expect(nextWorkday(date("2030-01-01"), never).toString()).toBe("2031-01-01");
  });
});

describe("the next working day", () => {
  it.each([
    ["2024-03-08", "2024-03-11"],
    ["2024-03-11", "2024-03-12"],
    ["2024-05-10", "2024-05-11"],
    ["2024-09-30", "2024-10-08"],
    ["2025-01-27", "2025-02-05"],
    ["2024-12-31", "2025-01-02"],
  ])("after %s is %s", (day, next) => expect(nextWorkday(date(day)).toString()).toBe(next));
});

describe("bad input", () => {
  it("has no working days where the last day is before the first", () => expect(workdaysIn(span("2024-03-05", "2024-03-04"))).toBe(0));
  it("costs no more for a year mistyped by centuries", () => expect(workdaysIn(span("2026-01-01", "9999-12-31"))).toBeGreaterThan(2_000_000));
});

describe("the count of working days", () => {
  it("equals counting day by day", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1500 }), fc.integer({ min: 0, max: 120 }), (start, length) => {
        const from = date("2022-11-01").add({ days: start });
        const days = Array.from({ length: length + 1 }, (_, place) => from.add({ days: place }));
        expect(workdaysIn({ from, to: from.add({ days: length }) })).toBe(days.filter((day) => isWorkday(day, stateCouncil)).length);
      }),
    );
  });
});
