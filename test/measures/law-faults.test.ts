import fc from "fast-check";
import { decimal } from "../../src/measures/decimal";
import { lawFaults } from "../../src/measures/law-faults";
import { override } from "../../src/measures/override";
import type { Law, ParameterKey } from "../../src/measures/parameters";
import { parameterKeys, standing } from "../../src/measures/parameters";
import { say } from "../../src/text";

const tried = (changes: Readonly<Partial<Record<ParameterKey, string | number | readonly string[]>>>): Law =>
  override(
    Object.entries(changes).map(([name, typed]) => {
      const key = name as ParameterKey;
      const isDecimal = typeof standing[key].value === "object" && !Array.isArray(standing[key].value);
      return { key, value: isDecimal ? decimal(typed as string) : typed };
    }),
    { reference: "试算" },
  );
const faults = (changes: Parameters<typeof tried>[0]) => lawFaults(tried(changes)).map(({ keys, says }) => `${keys.join(" ")}: ${say(says)}`);

describe("a law that can be", () => {
  it("is the standing one", () => expect(lawFaults(standing)).toEqual([]));

  it.each([
    [{ usualWeight: "50", annualWeight: "50" }],
    [{ usualWeight: "33.5", annualWeight: "66.5" }],
    [{ excellentFrom: "85" }],
    [{ excellentCap: "100" }],
    [{ excellentCap: "0" }],
    [{ mixedAward: "4800" }],
    [{ serviceToGrade: 6 }],
    [{ deeds: 2 }],
    [{ leaveByLeader: 10 }],
    [{ fundingReportFrom: "03-10" }],
    [{ fundingPerHead: "25000.5" }],
    [{ cityOrgan: "市委社会工作部" }],
    [{ probationVotes: "66.6667" }],
  ])("is one with %p", (changes) => expect(faults(changes)).toEqual([]));
});

describe("a law that cannot be", () => {
  it.each([
    [{ usualWeight: "50" }, ["usualWeight annualWeight: “平时成绩占比”与“年度成绩占比”相加应为 100%，现为 110%"]],
    [{ excellentCap: "101" }, ["excellentCap: “优秀比例上限”为 101%，不能超过 100%"]],
    [{ mixedAward: "-1" }, ["mixedAward: “优秀、称职各一年的奖励”为 -1 元，不能小于 0"]],
    [{ excellentFrom: "80" }, ["competentFrom excellentFrom: “称职起点”（80 分）应低于“优秀起点”（80 分）"]],
    [{ basicFrom: "85" }, ["basicFrom competentFrom: “基本称职起点”（85 分）应低于“称职起点”（80 分）"]],
    [{ excellentFrom: "100.01" }, ["excellentFrom: “优秀起点”为 100.01 分，不能超过 100 分"]],
    [{ probationPass: "120" }, ["probationPass: “试用期考试及格线”为 120 分，不能超过 100 分"]],
    [{ fullScore: "80" }, ["excellentFrom: “优秀起点”为 90 分，不能超过 80 分"]],
    [{ fullScore: "0", nearEdge: "0", probationPass: "0", excellentFrom: "0", competentFrom: "0", basicFrom: "0" }, ["fullScore: “满分”不能是 0"]],
    [{ serviceToGrade: 0 }, ["serviceToGrade: “参加考核所需工作时间”不能是 0"]],
    [{ workdays: 8 }, ["workdays: “每周工作日”为 8 天，不能超过 7 天"]],
    [{ termYears: 1_000_000 }, ["termYears: “聘期”为 1000000 年，不能超过 1000 年"]],
    [{ deeds: 3 }, ["deeds deedsUsual: “办实事（每年，至少）”（3 次）不能超过“办实事（每年，一般至多）”（2 次）"]],
    [{ leaveByLeader: 11 }, ["leaveByLeader leaveByCommittee: “组长批准请假上限”（11 天）不能超过“两新党委批准请假上限”（10 天）"]],
    [{ leaveByCommittee: 31 }, ["leaveByCommittee leaveMonthDays: “两新党委批准请假上限”（31 天）不能超过“一个月按天数理解时的天数”（30 天）"]],
    [{ fundingReportBy: "02-28" }, ["fundingReportFrom fundingReportBy: “资金使用情况上报开始提醒”（03-01）不能超过“资金使用情况上报逾期”（02-28）"]],
    [{ scorePlaces: 11 }, ["usualWeight annualWeight scorePlaces fullScore: 按这些占比和小数位数，综合得分会有 13 位小数，表格最多能准确存放 12 位"]],
    [{ awardYears: 3 }, ["awardYears: “计奖所需连续年数”是程序按办法写定的，只能是 2 年"]],
    [{ siteItems: 7 }, ["siteItems: “阵地建设标准”是程序按办法写定的，只能是 6 项"]],
    [{ reportingUnits: ["西固区"] }, [expect.stringContaining("reportingUnits: “全市填报单位”是程序按办法写定的，只能是 城关区、七里河区") as unknown as string]],
  ])("is one with %p", (changes, expected) => expect(faults(changes)).toEqual(expected));

  it("has first what is wrong with one parameter alone: what follows from it is not told beside", () => {
    expect(faults({ usualWeight: "-40", annualWeight: "50" })).toEqual(["usualWeight: “平时成绩占比”为 -40%，不能小于 0"]);
  });
});

describe("whatever the numbers", () => {
  const key = fc.constantFrom(...parameterKeys.filter((one) => typeof standing[one].value === "number" || standing[one].unit === "%" || standing[one].unit === "分"));

  it("either there is a fault, or the weights make a whole and the bands are in order", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(key, fc.integer({ min: -5, max: 130 })), { maxLength: 4 }), (changes) => {
        const law = tried(Object.fromEntries(changes));
        if (lawFaults(law).length > 0) return;
        expect(law.usualWeight.value.plus(law.annualWeight.value).toFixed()).toBe("100");
        expect(law.basicFrom.value.lt(law.competentFrom.value) && law.competentFrom.value.lt(law.excellentFrom.value) && law.excellentFrom.value.lte(law.fullScore.value)).toBe(true);
        expect(law.excellentCap.value.lte(100)).toBe(true);
      }),
    );
  });
});
