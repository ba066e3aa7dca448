import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import type { PlainDate } from "../../src/measures/dates";
import { byDay, date, dateOf, daysCounted, isBefore } from "../../src/measures/dates";

// Days are remembered, and so are sums of them: none may come out otherwise than from Temporal asked anew, over all of the years that a sheet can name and beyond.
const days = fc.integer({ min: -740_000, max: 2_960_000 });
const epoch = Temporal.PlainDate.from("1970-01-01");
const pair = days.map((number): readonly [ours: PlainDate, theirs: Temporal.PlainDate] => {
  const theirs = epoch.add({ days: number });
  return [date("1970-01-01").add({ days: number }), theirs];
});
const amounts = fc.record({ years: fc.integer({ min: -40, max: 40 }), months: fc.integer({ min: -50, max: 50 }), weeks: fc.integer({ min: -9, max: 9 }), days: fc.integer({ min: -4000, max: 4000 }) });

describe("a day of the calendar is what Temporal makes of it", () => {
  it("in its parts, its day of the week, and as it is written", () => {
    fc.assert(fc.property(pair, ([ours, theirs]) => {
      expect([ours.year, ours.month, ours.day, ours.dayOfWeek, ours.daysInWeek, ours.monthsInYear, String(ours), JSON.stringify(ours)]).toEqual([theirs.year, theirs.month, theirs.day, theirs.dayOfWeek, theirs.daysInWeek, theirs.monthsInYear, String(theirs), JSON.stringify(theirs)]);
    }), { numRuns: 5000 });
  });

  it("for every day from 1896 to 2104", () => {
    let [ours, theirs] = [date("1896-01-01"), Temporal.PlainDate.from("1896-01-01")];
    while (theirs.year < 2105) {
      expect([String(ours), ours.dayOfWeek]).toEqual([String(theirs), theirs.dayOfWeek]);
      [ours, theirs] = [ours.add({ days: 1 }), theirs.add({ days: 1 })];
    }
  });

  it("after years, months and days are added or taken off, all of one sign", () => {
    fc.assert(fc.property(pair, amounts, fc.boolean(), ([ours, theirs], amount, back) => {
      const signed = Object.fromEntries(Object.entries(amount).map(([unit, count]) => [unit, Math.abs(count)]));
      expect(String(back ? ours.subtract(signed) : ours.add(signed))).toBe(String(back ? theirs.subtract(signed) : theirs.add(signed)));
    }), { numRuns: 5000 });
  });

  it("in its distance from another and its place before or after it", () => {
    fc.assert(fc.property(pair, pair, ([one, first], [other, second]) => {
      expect([one.daysUntil(other), daysCounted(one, other) - 1, byDay(one, other), isBefore(one, other), one.equals(other)]).toEqual([
        first.until(second, { largestUnit: "days" }).days, first.until(second, { largestUnit: "days" }).days, Temporal.PlainDate.compare(first, second), Temporal.PlainDate.compare(first, second) < 0, first.equals(second),
      ]);
    }), { numRuns: 2000 });
  });

  it("and there is none where Temporal knows none", () => {
    const near = fc.tuple(fc.integer({ min: 0, max: 2400 }), fc.integer({ min: -1, max: 14 }), fc.integer({ min: -1, max: 33 }));
    fc.assert(fc.property(near, ([year, month, day]) => {
      let theirs: string | undefined;
      try {
        theirs = String(Temporal.PlainDate.from({ year, month, day }, { overflow: "reject" }));
      } catch {
        theirs = undefined;
      }
      expect(dateOf(year, month, day)?.toString()).toBe(theirs);
    }), { numRuns: 5000 });
  });
});

describe("edges", () => {
  it.each(["2024-02-30", "2023-02-29", "2024-13-01", "2024-1-1", "20240101", "", "2024-01-01T00:00"])("%j is no day, and a constant that says so is a fault of ours", (text) => {
    expect(() => date(text)).toThrow(RangeError);
  });

  it.each([[2024.5, 1, 1], [2024, Number.NaN, 1], [2024, 1, 1.5]])("%d-%d-%d is no day", (year, month, day) => {
    expect(dateOf(year, month, day)).toBeUndefined();
  });

  it("a million days are not a month", () => {
    const day = date("1900-01-01");
    expect([day.add({ months: 1 }), day.add({ days: 1_000_000 })].map(String)).toEqual(["1900-02-01", String(Temporal.PlainDate.from("1900-01-01").add({ days: 1_000_000 }))]);
  });

  it("a day is the same object whichever way it is reached, within the years that sheets are about", () => {
    expect(date("2024-03-31").add({ months: 1 })).toBe(date("2024-04-30"));
  });
});
