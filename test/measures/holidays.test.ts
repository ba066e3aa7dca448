import fc from "fast-check";
import { date } from "../../src/measures/dates";
import type { Calendar } from "../../src/measures/holidays";
import { calendarOf, isWorkday, knownYears, nextWorkday, noticeOf, noticedDays, overlaid, stateCouncil, workdaysIn, yearsOnPlainWeek } from "../../src/measures/holidays";
import { isNoAnswer } from "../../src/measures/explained";

const span = (from: string, to: string) => ({ from: date(from), to: date(to) });
const table = (days: Parameters<typeof calendarOf>[0]): Calendar => {
  const calendar = calendarOf(days);
  if (isNoAnswer(calendar)) throw new Error(calendar.reason);
  return calendar;
};

/**
 * Typed off the notices of the State Council's general office, in stored copies of the pages named; each line is a sentence of them: name, days off, how many, days worked.
 * 2024 国办发明电〔2023〕7号: zh.wikisource.org and 人民日报 2023-10-26 第06版; also github.com/drjiathu/holiday-cn data/2024.json, day by day.
 * 2025 国办发明电〔2024〕12号: m.gmw.cn/2024-11/12/content_1303894933.htm (新华社); also drjiathu/holiday-cn data/2025.json (first and last days, working days).
 * 2026 国办发明电〔2025〕7号: politics.gmw.cn/2025-11/04/content_38391083.htm (新华社); also github.com/cfap/CN-Holidays data/2026.json.
 */
const notices = {
  "国办发明电〔2023〕7号": `2024
    元旦 01-01 01-01 1
    春节 02-10 02-17 8 02-04 02-18
    清明节 04-04 04-06 3 04-07
    劳动节 05-01 05-05 5 04-28 05-11
    端午节 06-10 06-10 1
    中秋节 09-15 09-17 3 09-14
    国庆节 10-01 10-07 7 09-29 10-12`,
  "国办发明电〔2024〕12号": `2025
    元旦 01-01 01-01 1
    春节 01-28 02-04 8 01-26 02-08
    清明节 04-04 04-06 3
    劳动节 05-01 05-05 5 04-27
    端午节 05-31 06-02 3
    国庆节、中秋节 10-01 10-08 8 09-28 10-11`,
  "国办发明电〔2025〕7号": `2026
    元旦 01-01 01-03 3 01-04
    春节 02-15 02-23 9 02-14 02-28
    清明节 04-04 04-06 3
    劳动节 05-01 05-05 5 05-09
    端午节 06-19 06-21 3
    中秋节 09-25 09-27 3
    国庆节 10-01 10-07 7 09-20 10-10`,
} as const;

const read = Object.entries(notices).map(([notice, text]) => {
  const [year = "", ...lines] = text.split("\n").map((line) => line.trim());
  const holidays = lines.map((line) => {
    const [name = "", first = "", last = "", count = "", ...working] = line.split(" ");
    const off = Array.from({ length: Number(count) }, (_, place) => date(`${year}-${first}`).add({ days: place }).toString());
    return { name, off, last: `${year}-${last}`, working: working.map((day) => `${year}-${day}`) };
  });
  return { notice, year: Number(year), holidays };
});

describe("the calendar of the State Council", () => {
  it("is that of the notices of three years", () => {
    expect(knownYears).toEqual([2024, 2025, 2026]);
    expect(knownYears.map(noticeOf)).toEqual(read.map(({ notice }) => notice));
    expect([noticeOf(2023), noticedDays(2038)]).toEqual([undefined, []]);
  });

  it.each(read.flatMap(({ notice, holidays }) => holidays.map((holiday) => [notice, holiday.name, holiday] as const)))("has of %s every day of %s, and as many as the notice counts", (_, name, { off, last, working }) => {
    expect(off.at(-1)).toBe(last);
    const year = date(last).year;
    const ours = noticedDays(year).filter((one) => one.name === name);
    expect(ours.filter(({ kind }) => kind === "off").map(({ day }) => day.toString())).toEqual(off);
    expect(ours.filter(({ kind }) => kind === "working").map(({ day }) => day.toString())).toEqual([...working].sort());
    for (const day of working) expect(date(day).dayOfWeek).toBeGreaterThan(5);
  });

  it.each(read.map(({ year, holidays }) => [year, holidays] as const))("has no other day of %i than the notice: each day of the year is a working day or is not", (year, holidays) => {
    const [off, working] = [new Set(holidays.flatMap((one) => one.off)), new Set(holidays.flatMap((one) => one.working))];
    for (let day = date(`${year}-01-01`); day.year === year; day = day.add({ days: 1 })) {
      const text = day.toString();
      expect([text, isWorkday(day)]).toEqual([text, working.has(text) || (!off.has(text) && day.dayOfWeek <= 5)]);
    }
  });

  it("gives the days of a year in order", () => {
    const days = noticedDays(2024).map(({ day }) => day.toString());
    expect(days).toEqual([...days].sort());
    expect(days).toHaveLength(28 + 8);
  });

  it("comes to the working days of a year", () => {
    // By hand: 262 weekdays of 2024 less 19 off, 8 weekend days worked; 261 of 2025 less 18, 5 worked; 261 of 2026 less 19, 6 worked.
    expect(workdaysIn(span("2024-01-01", "2024-12-31"))).toBe(251);
    expect(workdaysIn(span("2025-01-01", "2025-12-31"))).toBe(248);
    expect(workdaysIn(span("2026-01-01", "2026-12-31"))).toBe(248);
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
    ["2037-12-31", "2038-01-01", [2037, 2038]],
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

  it("laid over the State Council's takes only the years that it names, and those altogether", () => {
    const over = overlaid(table([{ day: date("2025-10-10"), kind: "off" }, { day: date("2030-10-05"), kind: "working" }]));
    expect([isWorkday(date("2025-10-10"), over), isWorkday(date("2025-10-08"), over), isWorkday(date("2025-10-11"), over)]).toEqual([false, true, false]);
    expect([isWorkday(date("2030-10-05"), over), isWorkday(date("2024-10-07"), over), isWorkday(date("2026-02-28"), over)]).toEqual([true, false, true]);
    expect(yearsOnPlainWeek(span("2023-01-01", "2030-12-31"), over)).toEqual([2023, 2024, 2025, 2026, 2027, 2028, 2029].filter((year) => !knownYears.includes(year)));
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
