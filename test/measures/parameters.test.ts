import type { Parameter } from "../../src/measures/law";
import { valueWritten } from "../../src/measures/law";
import { awards } from "../../src/measures/awards";
import { override } from "../../src/measures/override";
import { composite } from "../../src/measures/composite";
import { decimal, written } from "../../src/measures/decimal";
import { isNoAnswer } from "../../src/measures/explained";
import { excellence } from "../../src/measures/excellence";
import { grade } from "../../src/measures/grade";
import { lawOf } from "../../src/measures/law-of-year";
import { standing } from "../../src/measures/parameters";
import { unitNames } from "../../src/measures/units";

/** Read off the measures and the list of decisions by hand, not off the code: article, value, unit, stated or decided. */
const read: Readonly<Record<keyof typeof standing, readonly [article: string, value: string, unit: string, basis: "明文" | "推定"]>> = {
  cityOrgan: ["第四条", "市委组织部", "名称", "明文"],
  districtOrgan: ["第四条", "区县委组织部", "名称", "明文"],
  committeeOrgan: ["第四条", "非公企业党委/社会组织党委", "名称", "明文"],
  reportingUnits: ["第四条", "城关区、七里河区、西固区、安宁区、红古区、永登县、皋兰县、榆中县、兰州新区、高新区、经济区", "名称", "明文"],
  groupLeader: ["第五条", "包片工作组组长", "名称", "明文"],
  marketOrgan: ["第二十条", "工商", "名称", "明文"],
  civilOrgan: ["第二十条", "民政", "名称", "明文"],
  townshipOrgan: ["第二十条", "乡镇", "名称", "明文"],
  streetOrgan: ["第二十条", "街道", "名称", "明文"],
  probation: ["第六条", "2", "个月", "明文"],
  probationVotes: ["第六条", "50", "%", "明文"],
  probationPass: ["第六条", "60", "分", "推定"],
  surveys: ["第八条第一项", "1", "次", "明文"],
  surveyWithin: ["第八条第一项", "2", "个月", "推定"],
  ledgerUpdates: ["第八条第一项", "1", "次", "明文"],
  visits: ["第八条第一项", "1", "次", "明文"],
  researchNotes: ["第八条第一项", "1", "篇", "明文"],
  researchReports: ["第八条第一项", "1", "篇", "明文"],
  yearPlans: ["第八条第三项", "1", "次", "明文"],
  monthTasks: ["第八条第三项", "1", "次", "明文"],
  siteItems: ["第八条第六项", "6", "项", "明文"],
  standardItems: ["第八条第六项", "6", "项", "明文"],
  ownItems: ["第八条第六项", "8", "项", "明文"],
  deeds: ["第八条第七项", "1", "次", "明文"],
  deedsUsual: ["第八条第七项", "2", "次", "明文"],
  dutyGrace: ["第八条", "5", "天", "推定"],
  payments: ["第九条", "1", "次", "明文"],
  fundingPerHead: ["第十二条", "20000", "元", "明文"],
  fundingSignatures: ["第十二条", "3", "张", "明文"],
  fundingReportFrom: ["第十二条", "03-01", "日", "推定"],
  fundingReportBy: ["第十二条", "03-10", "日", "推定"],
  districtReports: ["第十五条", "1", "次", "明文"],
  staffMeetings: ["第十七条", "1", "次", "明文"],
  jointConferences: ["第十七条", "1", "次", "明文"],
  commitments: ["第十八条第一项", "2", "项", "明文"],
  quarterReports: ["第十八条第三项", "1", "次", "明文"],
  workdays: ["第十八条第四项", "5", "天", "明文"],
  leaveByLeader: ["第十八条第四项", "3", "天", "明文"],
  leaveByCommittee: ["第十八条第四项", "10", "天", "明文"],
  leaveByDistrict: ["第十八条第四项", "1", "个月", "明文"],
  leaveMonthDays: ["第十八条第四项", "30", "天", "推定"],
  mentors: ["第十八条第六项", "1", "人", "明文"],
  rotations: ["第十八条第六项", "1", "次", "明文"],
  serviceToGrade: ["第十八条第七项", "12", "个月", "推定"],
  baseDay: ["第十八条第七项", "12-31", "日", "推定"],
  longLeave: ["第十八条第七项", "6", "个月", "推定"],
  usualWeight: ["第二十一条", "40", "%", "明文"],
  annualWeight: ["第二十一条", "60", "%", "明文"],
  fullScore: ["第二十二条", "100", "分", "明文"],
  scorePlaces: ["第二十二条", "4", "位小数", "推定"],
  excellentFrom: ["第二十二条", "90", "分", "明文"],
  competentFrom: ["第二十二条", "80", "分", "明文"],
  basicFrom: ["第二十二条", "60", "分", "明文"],
  nearEdge: ["第二十二条", "0.01", "分", "推定"],
  excellentCap: ["第二十二条", "20", "%", "明文"],
  smallestBase: ["第二十二条", "5", "人", "推定"],
  awardYears: ["第二十三条第三项", "2", "年", "明文"],
  excellentAward: ["第二十三条第三项", "7200", "元", "明文"],
  competentAward: ["第二十三条第三项", "4800", "元", "明文"],
  mixedAward: ["第二十三条第三项", "0", "元", "推定"],
  termYears: ["第二十三条第四项", "2", "年", "明文"],
  ownRulesUnits: ["第二十四条", "城关区、七里河区、西固区、安宁区、红古区、永登县、皋兰县、榆中县、兰州新区、高新区", "名称", "明文"],
};

describe("the parameters", () => {
  it.each(Object.entries<Parameter>(standing))("%s is as the measures, or our decision, has it", (key, { article, value, unit, basis }) => {
    expect([article, valueWritten(value), unit, basis]).toEqual(read[key as keyof typeof read]);
  });

  it("have a title each, and no title twice", () => {
    const titles = Object.values<Parameter>(standing).map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it("are those of every year so far: nothing of the measures has been changed", () => {
    expect(Object.values<Parameter>(standing).filter(({ until }) => until !== undefined)).toEqual([]);
    expect(lawOf(2016)).toBe(standing);
  });

  it("know the 11 reporting units", () => {
    expect(unitNames).toEqual(["城关区", "七里河区", "西固区", "安宁区", "红古区", "永登县", "皋兰县", "榆中县", "兰州新区", "高新区", "经济区"]);
  });

  it("weigh a whole: usual and annual make 100%", () => {
    expect(written(standing.usualWeight.value.plus(standing.annualWeight.value))).toBe("100");
  });
});

describe("a district's own details (第二十四条)", () => {
  const source = { reference: "西组发〔2024〕3号", date: "2024-03-01" };

  it("change what the functions come to, and travel with every result that used them", () => {
    const law = override([{ key: "smallestBase", value: 3 }], source);
    const four = Array.from({ length: 4 }, (_, key) => ({ key, composite: decimal(70), grade: "基本称职" as const }));
    const result = excellence(four, {}, override([{ key: "excellentCap", value: decimal(50) }], source, law));
    expect(result.value).toMatchObject({ tooFew: false, quota: 2 });
    expect(result.parameters.map(({ replaced }) => replaced?.source)).toEqual([source]);
  });

  it("leave everything else as it was, the standing law above all", () => {
    const law = override([{ key: "excellentFrom", value: decimal(85) }], source);
    expect(grade(decimal(88), law).value).toBe("优秀");
    expect(grade(decimal(88)).value).toBe("称职");
    expect(law.competentFrom).toBe(standing.competentFrom);
  });

  it("are refused where they are another kind of value", () => {
    expect(() => override([{ key: "cityOrgan", value: 3 }], source)).toThrow("cityOrgan");
    expect(() => override([{ key: "reportingUnits", value: decimal(3) }], source)).toThrow("reportingUnits");
    expect(() => override([{ key: "excellentCap", value: ["20"] }], source)).toThrow("excellentCap");
  });
});

describe("a mixed pair of years (decision 11)", () => {
  const settled = override([{ key: "mixedAward", value: decimal(4800) }], { reference: "试算" });
  const amounts = (grades: readonly ("优秀" | "称职" | "基本称职")[], law = settled) => awards(grades.map((one, place) => ({ year: 2020 + place, grade: one })), law).map(({ value }) => `${value.status} ${written(value.amount)}`);

  it("is a question, until a law gives it an amount", () => {
    expect(amounts(["优秀", "称职"], standing)).toEqual(["none 0", "ask 0"]);
    expect(amounts(["优秀", "称职"])).toEqual(["none 0", "due 4800"]);
    expect(amounts(["称职", "优秀"])).toEqual(["none 0", "due 4800"]);
  });

  it("with its amount is a pair like others: it uses its years, and a second one is to be confirmed", () => {
    expect(amounts(["优秀", "称职", "称职", "优秀"])).toEqual(["none 0", "due 4800", "used 0", "confirm 4800"]);
    expect(amounts(["优秀", "称职", "称职"], standing)).toEqual(["none 0", "ask 0", "due 4800"]);
    expect(amounts(["优秀", "基本称职"])).toEqual(["none 0", "none 0"]);
  });
});

describe("a result", () => {
  it("carries what went in, the parameters it used, its steps and its articles", () => {
    const due = composite({ usual: decimal(87), annual: decimal(92) });
    if (isNoAnswer(due)) throw new Error("no answer");
    expect(due.inputs).toEqual({ usual: "87", annual: "92" });
    expect(due.parameters).toEqual([standing.usualWeight, standing.annualWeight]);
    expect(due.articles).toEqual(["第二十一条"]);
    expect(due.parameters.map(({ basis }) => basis)).toEqual(["明文", "明文"]);
  });

  it("names the decisions of ours that it rests on", () => {
    const three = [{ key: 1, composite: decimal(95), grade: "优秀" as const }];
    expect(excellence(three).parameters.filter(({ basis }) => basis === "推定").map(({ title }) => title)).toEqual(["可单独计算优秀名额的最少人数"]);
  });
});
