import { date } from "../../src/measures/dates";
import { isNoAnswer } from "../../src/measures/explained";
import { outcomes } from "../../src/measures/outcomes";
import { override } from "../../src/measures/override";
import { cycles, fullServiceYear, fullYear } from "../../src/measures/service";
import { say } from "../../src/text";

describe("a full year", () => {
  it.each([
    ["2024-01-01", "2024-12-31", true],
    ["2024-01-02", "2024-12-31", false],
    ["2023-12-31", "2024-12-31", true],
    ["2024-02-29", "2025-02-28", true],
    ["2024-02-29", "2025-02-27", true],
    ["2024-02-29", "2025-02-26", false],
  ])("from %s is full on %s: %p", (arrived, baseDate, full) => {
    expect(fullYear({ arrived: date(arrived), baseDate: date(baseDate) }).value).toBe(full);
  });
});

describe("a year of service", () => {
  it.each([
    ["2023-03-01", 2023, false, "2023-03-01 到岗，2023 年内没有届满的聘用年度"],
    ["2023-03-01", 2024, true, "2023-03-01 到岗，一个聘用年度至 2024-02-29 届满，计入 2024 年度考核"],
    ["2023-03-01", 2025, true, "2023-03-01 到岗，一个聘用年度至 2025-02-28 届满，计入 2025 年度考核"],
    ["2023-01-01", 2023, true, "2023-01-01 到岗，一个聘用年度至 2023-12-31 届满，计入 2023 年度考核"],
    ["2023-01-01", 2024, true, "2023-01-01 到岗，一个聘用年度至 2024-12-31 届满，计入 2024 年度考核"],
    ["2023-01-02", 2023, false, "2023-01-02 到岗，2023 年内没有届满的聘用年度"],
    ["2024-02-29", 2025, true, "2024-02-29 到岗，一个聘用年度至 2025-02-27 届满，计入 2025 年度考核"],
    ["2024-05-01", 2022, false, "2024-05-01 到岗，2022 年内没有届满的聘用年度"],
  ])("from %s ends within %i: %p", (arrived, year, full, step) => {
    const result = fullServiceYear({ arrived: date(arrived), year });
    expect([result.value, result.steps.map((one) => say(one))]).toEqual([full, [step]]);
  });
});

describe("the years of a term", () => {
  const yearsOf = (arrived: string, ends: string) => {
    const result = cycles({ arrived: date(arrived), ends: date(ends) });
    if (isNoAnswer(result)) throw new Error("no answer");
    return { calendar: result.value.byCalendar, service: result.value.byService.length, outOfReach: result.value.outOfReach, questions: result.questions.map((one) => say(one)) };
  };

  it("begun on 1 January are two either way", () => {
    expect(yearsOf("2023-01-01", "2024-12-31")).toEqual({ calendar: [2023, 2024], service: 2, outOfReach: false, questions: [] });
  });

  it("begun a day later are one by the calendar: the award is out of reach, and that is a question", () => {
    expect(yearsOf("2023-01-02", "2025-01-01")).toMatchObject({ calendar: [2024], service: 2, outOfReach: true, questions: [expect.stringContaining("请示市委组织部：按自然年度计算，此人聘期内只有 1 个考核年度") as unknown] });
  });

  it("are whole years of service, though 6 months are enough to be graded", () => {
    const half = override([{ key: "serviceToGrade", value: 6 }], { reference: "试算" });
    const result = cycles({ arrived: date("2023-03-01"), ends: date("2025-02-28") }, half);
    expect(result).toMatchObject({ value: { byCalendar: [2023, 2024], outOfReach: false } });
    expect(isNoAnswer(result) ? [] : result.value.byService.map(String)).toEqual(["2023-03-01", "2024-03-01"]);
  });

  it("of a term of one year are no question: neither reading reaches two", () => {
    expect(yearsOf("2023-03-01", "2024-02-29")).toMatchObject({ calendar: [], service: 1, outOfReach: false });
  });

  it("of a term that ends before it begins are no answer", () => {
    expect(cycles({ arrived: date("2024-01-01"), ends: date("2023-12-31") })).toEqual({ field: "ends", reason: "outOfOrder" });
  });
});

describe("what a grade leads to", () => {
  const facts = { fullYear: true, excellentPair: false, termGrades: [], majorLoss: false } as const;

  it.each([
    ["优秀", ["serviceCounts", "twoPriorities"]],
    ["称职", ["serviceCounts"]],
    ["基本称职", ["talk"]],
    ["不称职", ["proposeDismissal"]],
  ] as const)("%s: %p", (grade, expected) => {
    expect(outcomes({ ...facts, grade }).value).toEqual(expected);
  });

  it("counts service only after a full year", () => {
    expect(outcomes({ ...facts, grade: "优秀", fullYear: false }).value).toEqual(["twoPriorities"]);
  });

  it("supports starting up only after a whole term of 称职 or better", () => {
    expect(outcomes({ ...facts, grade: "称职", termGrades: ["称职", "称职"] }).value).toContain("startUpSupport");
    expect(outcomes({ ...facts, grade: "称职", termGrades: ["称职"] }).value).not.toContain("startUpSupport");
    expect(outcomes({ ...facts, grade: "称职", termGrades: ["基本称职", "称职"] }).value).not.toContain("startUpSupport");
  });

  it("commends two years of 优秀; asks about a major loss; names the items it rests on", () => {
    const result = outcomes({ grade: "优秀", fullYear: true, excellentPair: true, termGrades: ["优秀", "优秀"], majorLoss: true });
    expect(result.value).toEqual(["serviceCounts", "twoPriorities", "commendation", "startUpSupport", "majorLoss"]);
    expect(result.articles).toEqual(expect.arrayContaining(["第二十三条第一项", "第二十三条第二项", "第二十三条第三项", "第二十三条第四项"]));
    expect(result.questions).toHaveLength(1);
  });
});
