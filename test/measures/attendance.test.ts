import { attendanceSum, leaveWithin } from "../../src/measures/attendance";
import { date } from "../../src/measures/dates";
import { isNoAnswer } from "../../src/measures/explained";
import { clipped, eachDayOnce } from "../../src/measures/periods";
import { termFault } from "../../src/measures/term";
import { isZone, unitNames } from "../../src/measures/units";
import { say } from "../../src/text";

const span = (from: string, to: string) => ({ from: date(from), to: date(to) });
const written = (spans: readonly ReturnType<typeof span>[]) => spans.map(({ from, to }) => `${from.toString()}—${to.toString()}`);

describe("a month of attendance (第十八条第四项)", () => {
  it("adds up when presence, leave and absence come to the days expected", () => {
    expect(attendanceSum({ expected: 21, present: 18, onLeave: 2, absent: 1 })).toMatchObject({ value: { sum: 21, addsUp: true }, articles: ["第十八条第四项"] });
    const short = attendanceSum({ expected: 21, present: 18, onLeave: 2 });
    expect(short).toMatchObject({ value: { sum: 20, addsUp: false } });
    expect(isNoAnswer(short) ? "" : say(short.steps[0]!)).toBe("实出勤 18 + 请假 2 + 擅自离岗 0 = 20 天，应出勤 21 天");
  });

  it.each(["expected", "present", "onLeave", "absent"] as const)("has no answer when %s is below 0", (field) => {
    expect(attendanceSum({ expected: 21, present: 18, onLeave: 2, absent: 1, [field]: -1 })).toEqual({ field, reason: "negative" });
  });
});

describe("leave within a month (第十八条第四项)", () => {
  const may = span("2024-05-01", "2024-05-31");

  it.each([
    // 6 and 7 May are the working days of it in May; 11 May was a Saturday to work on.
    [[span("2024-04-29", "2024-05-07")], 2],
    [[span("2024-05-11", "2024-05-12")], 1],
    [[span("2024-05-06", "2024-05-07"), span("2024-05-07", "2024-05-08"), span("2024-05-06", "2024-05-06")], 3],
    [[span("2024-04-01", "2024-04-30"), span("2024-06-01", "2024-06-30")], 0],
    [[span("2024-01-01", "2024-12-31")], 21],
    [[], 0],
  ])("case %#: counts working days, each once", (leaves, expected) => {
    expect(leaveWithin({ leaves, span: may })).toMatchObject({ value: expected });
  });

  it("has no answer when something ends before it begins", () => {
    expect(leaveWithin({ leaves: [span("2024-05-02", "2024-05-01")], span: may })).toEqual({ field: "to", reason: "outOfOrder" });
    expect(leaveWithin({ leaves: [], span: span("2024-05-02", "2024-05-01") })).toEqual({ field: "span", reason: "outOfOrder" });
  });
});

describe("spans", () => {
  it("are clipped to others, or to nothing", () => {
    expect(written(clipped(span("2024-01-20", "2024-03-03"), span("2024-02-01", "2024-02-29")))).toEqual(["2024-02-01—2024-02-29"]);
    expect(clipped(span("2024-01-20", "2024-01-31"), span("2024-02-01", "2024-02-29"))).toEqual([]);
  });

  it("hold each day once, also where one lies within another", () => {
    expect(written(eachDayOnce([span("2024-03-01", "2024-03-10"), span("2024-03-02", "2024-03-03"), span("2024-03-08", "2024-03-12")]))).toEqual(["2024-03-01—2024-03-10", "2024-03-11—2024-03-12"]);
  });
});

describe("a term (第二十三条第四项)", () => {
  const term = { begins: date("2023-03-01"), ends: date("2025-02-28") };

  it.each([
    ["2023-03-01", undefined],
    ["2025-02-28", undefined],
    // Two years or more before: hired again.
    ["2021-03-01", undefined],
    ["2021-03-02", "arrivedBefore"],
    ["2023-02-28", "arrivedBefore"],
    ["2025-03-01", "arrivedAfter"],
  ])("with an arrival on %s: %s", (arrived, fault) => {
    expect(termFault({ arrived: date(arrived), ...term })).toMatchObject({ value: fault });
  });

  it("that ends before it begins has that fault alone", () => {
    expect(termFault({ arrived: date("2020-01-01"), begins: date("2025-03-01"), ends: date("2025-02-28") }).value).toBe("endsBeforeItBegins");
  });
});

describe("the zones (第四条)", () => {
  it("are three of the eleven units", () => {
    expect(unitNames.filter(isZone)).toEqual(["兰州新区", "高新区", "经济区"]);
  });
});
