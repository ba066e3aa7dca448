import { date } from "../../src/measures/dates";
import { isWorkday, knownYears, stateCouncil } from "../../src/measures/holidays";
import { leaveDue } from "../../src/measures/leave";
import { isNoAnswer } from "../../src/measures/explained";
import { standing } from "../../src/measures/parameters";
import { readDistrict } from "../../src/sheets/district";
import { holidayLines } from "../../src/sheets/holiday-table";
import { lawLines } from "../../src/sheets/law-lines";
import type { CellValue } from "../../src/workbook/cell";
import { a1, keyOf } from "../../src/workbook/cell";
import { serialOfDate } from "../../src/workbook/date-serial";
import { plainSheet } from "../../src/workbook/snapshot";
import { workbookOf } from "../check/sheet-text";

/** 参数 as the template lays it out: the table at H:J, its header in the row of the other, its lines beside the law's and further down. */
function parametersBeside(days: readonly (readonly CellValue[])[], header: readonly string[] = ["日期", "安排", "名称"]) {
  const left = lawLines(standing).map(({ name, value, unit, article, basis, note }): CellValue[] => [name, value, unit, article, basis, note, null]);
  const blank: CellValue[] = Array.from({ length: 7 }, () => null);
  const body = Array.from({ length: Math.max(left.length, days.length) }, (_, place) => [...(left[place] ?? blank), ...(days[place] ?? [])]);
  return plainSheet("参数", [["考核参数"], [], [], ["参数", "值", "单位", "条款", "性质", "说明", null, ...header], ...body]);
}
const read = (days: readonly (readonly CellValue[])[]) => readDistrict(workbookOf(parametersBeside(days)));

describe("the table beside the parameters", () => {
  it("is read where it stands, and takes nothing from the list at its left", () => {
    const { holidays, ownLaw, law } = read([["2038-01-01", "放假", "元旦"], ["2038-01-03", "上班", "元旦"]]);
    expect(holidays.days.map(({ day, kind, at }) => `${a1(at)} ${day.toString()} ${kind}`)).toEqual(["H5 2038-01-01 off", "H6 2038-01-03 working"]);
    expect([law, ownLaw.unknown, ownLaw.missing]).toEqual([standing, [], []]);
  });

  it("is read below the last parameter too", () => {
    const many = Array.from({ length: 150 }, (_, place) => [date("2038-01-01").add({ days: place }).toString(), "放假", "长假"]);
    expect(read(many).holidays.days).toHaveLength(150);
  });

  it("takes the place of the State Council's for the years that it names, and only those", () => {
    const { calendar } = read([["2025年10月10日", "放假"], ["2038.1.1", "休"], [20380103, "补班"]]);
    const works = (day: string) => isWorkday(date(day), calendar);
    expect(["2025-10-10", "2025-10-11", "2025-10-08"].map(works)).toEqual([false, false, true]);
    expect(["2038-01-01", "2038-01-03", "2024-10-01", "2026-10-10"].map(works)).toEqual([false, true, false, true]);
    expect([...calendar.years].sort()).toEqual([...knownYears, 2038]);
  });

  it("reads date cells, of the 1904 system too", () => {
    const day = serialOfDate(date("2038-01-01"), true);
    const sheet = { ...parametersBeside([[day, "放假"]]), formats: new Map([[keyOf({ row: 4, column: 7 }), "yyyy-mm-dd"]]) };
    expect(readDistrict({ ...workbookOf(sheet), date1904: true }).holidays.days.map((one) => one.day.toString())).toEqual(["2038-01-01"]);
  });

  it("reaches the days of a leave", () => {
    const { calendar } = read([["2038-10-08", "放假"]]);
    const due = leaveDue({ from: date("2038-10-06"), to: date("2038-10-10") }, calendar);
    if (isNoAnswer(due)) throw new Error(due.reason);
    expect([due.value.days, due.value.workdays, due.value.plainWeekYears]).toEqual([5, 2, []]);
  });
});

describe("a day of the table", () => {
  it("both off and working is neither, wherever the two lines stand", () => {
    const { holidays, calendar } = read([["2038-01-01", "放假"], ["2038-02-06", "上班"], ["2038-01-01", "上班"], ["2038-01-01", "放假"]]);
    expect(holidays.bothWays.map(({ at }) => a1(at))).toEqual(["H7"]);
    expect([isWorkday(date("2038-01-01"), calendar), isWorkday(date("2038-02-06"), calendar)]).toEqual([true, true]);
  });

  it("that stands twice alike is no contradiction", () => {
    const { holidays, calendar } = read([["2038-01-01", "放假"], ["2038-1-1", "放假"]]);
    expect([holidays.bothWays, isWorkday(date("2038-01-01"), calendar)]).toEqual([[], false]);
  });

  it("that cannot be read, or says neither, is not counted", () => {
    const { holidays } = read([["元旦那天", "放假"], ["2038-01-02", "值班"], [null, "放假"], ["2038-01-04", null]]);
    expect([holidays.days, holidays.calendar]).toEqual([[], stateCouncil]);
  });
});

describe("without a table", () => {
  it("the State Council's calendar counts", () => {
    expect(read([]).calendar).toEqual(stateCouncil);
    expect(readDistrict(workbookOf(plainSheet("参数", [["参数", "值"], ["填报单位", "西固区"]]))).calendar).toEqual(stateCouncil);
    expect(readDistrict(workbookOf(plainSheet("评分表", [["姓名", "平时成绩", "年度成绩"], ["甲", 80, 80]]))).calendar).toEqual(stateCouncil);
  });

  it("a schedule on another sheet is none", () => {
    const schedule = plainSheet("值班安排", [["日期", "安排"], ["2024-10-01", "上班"]]);
    const cover = plainSheet("参数", [["参数", "值"], ["填报单位", "西固区"]]);
    expect(readDistrict(workbookOf(schedule, cover)).calendar).toEqual(stateCouncil);
    expect(readDistrict(workbookOf(schedule)).holidays.table).toBeUndefined();
  });

  it("one on a sheet of its own name is one", () => {
    const own = plainSheet("2038年节假日", [["节假日"], ["日期", "安排", "节日"], ["2038-01-01", "放假", "元旦"]]);
    expect(readDistrict(workbookOf(own)).holidays.days).toHaveLength(1);
  });
});

describe("the lines for the template", () => {
  it("are the days of the notices in order, and read back as the State Council's calendar", () => {
    const lines = holidayLines(knownYears);
    expect(lines.slice(0, 3).map(({ day, arrangement, name }) => `${day.toString()} ${arrangement} ${name}`)).toEqual(["2024-01-01 放假 元旦", "2024-02-04 上班 春节", "2024-02-10 放假 春节"]);
    const { calendar, holidays } = read(lines.map(({ day, arrangement, name }) => [day.toString(), arrangement, name]));
    expect(holidays.days).toHaveLength(lines.length);
    expect([calendar.years, calendar.daysOff, calendar.workingDays]).toEqual([stateCouncil.years, stateCouncil.daysOff, stateCouncil.workingDays]);
    expect(holidayLines([2023, 2031])).toEqual([]);
  });
});
