import fc from "fast-check";
import { date } from "../../src/measures/dates";
import type { Departure } from "../../src/measures/dismissal";
import { dismissal, endings, grounds, isEnding, leavesWithoutGrade } from "../../src/measures/dismissal";
import { isNoAnswer } from "../../src/measures/explained";
import { say } from "../../src/text";

const inOrder: Departure = { status: "解聘", ground: "违反劳动合同", proposedOn: date("2024-05-06"), agreedOn: date("2024-05-20"), leftOn: date("2024-05-31"), approval: "兰组发〔2024〕12号" };
const faultsOf = (facts: Partial<Departure>) => dismissal({ ...inOrder, ...facts }).value;
const nothingFilled = { ground: undefined, proposedOn: undefined, agreedOn: undefined, leftOn: undefined, approval: undefined };

describe("a dismissal", () => {
  it("with a ground, three days in order and an approval has nothing wrong", () => {
    const { value, steps, articles } = dismissal(inOrder);
    expect(value).toEqual([]);
    expect(steps.map((step) => say(step))).toEqual(["解聘：事由、日期和批复文号齐全，先后正确"]);
    expect(articles).toEqual(expect.arrayContaining(["第四条", "第十一条", "第十九条"]));
  });

  it.each(["违法违纪", "不履职、不适应或绩效差", "违反劳动合同"])("may rest on %s (第十九条)", (ground) => {
    expect(faultsOf({ ground })).toEqual([]);
    expect(grounds["解聘"].find(({ name }) => name === ground)?.article).toBe("第十九条");
  });

  it("may rest on an appraisal as 不称职, which another article says", () => {
    expect(faultsOf({ ground: "年度考核不称职" })).toEqual([]);
    expect(dismissal({ ...inOrder, ground: "年度考核不称职" }).articles).toContain("第二十三条第三项");
  });

  it("lists all that is wrong, in words", () => {
    const result = dismissal({ ...inOrder, ...nothingFilled });
    expect(result.value).toEqual(["groundMissing", "proposalMissing", "consentMissing", "dayMissing", "approvalMissing"]);
    expect(result.steps.map((step) => say(step))).toContain("没有填写市委同意日期，区县不能单方面解聘");
  });

  it("rests on none of the grounds of another ending", () => {
    expect(faultsOf({ ground: "考试不及格" })).toEqual(["groundNotListed"]);
    expect(faultsOf({ status: "取消资格", ground: "违反劳动合同" })).toEqual(["groundNotListed"]);
  });
});

describe("the edges of a dismissal", () => {
  it("opinion, consent and leaving on one day are in order", () => {
    const day = date("2024-05-20");
    expect(faultsOf({ proposedOn: day, agreedOn: day, leftOn: day })).toEqual([]);
  });

  it("consent a day before the opinion is out of order", () => {
    expect(faultsOf({ agreedOn: date("2024-05-06") })).toEqual([]);
    expect(faultsOf({ agreedOn: date("2024-05-05") })).toEqual(["consentBeforeProposal"]);
  });

  it("leaving a day before the consent is out of order", () => {
    expect(faultsOf({ leftOn: date("2024-05-20") })).toEqual([]);
    expect(faultsOf({ leftOn: date("2024-05-19") })).toEqual(["leftBeforeConsent"]);
  });

  it("without a consent, leaving is held against the opinion", () => {
    expect(faultsOf({ agreedOn: undefined, leftOn: date("2024-05-06") })).toEqual(["consentMissing"]);
    expect(faultsOf({ agreedOn: undefined, leftOn: date("2024-05-05") })).toEqual(["consentMissing", "leftBeforeProposal"]);
  });

  it("leaving before both is told once, against the consent", () => {
    expect(faultsOf({ leftOn: date("2024-05-01") })).toEqual(["leftBeforeConsent"]);
  });

  it.each([
    ["解聘", ["groundMissing", "proposalMissing", "consentMissing", "approvalMissing"]],
    ["取消资格", ["groundMissing", "approvalMissing"]],
    ["辞职", []],
    ["合同期满", []],
    ["死亡", []],
  ] as const)("%s with nothing but its day lacks %p", (status, expected) => {
    expect(dismissal({ ...nothingFilled, status, leftOn: date("2024-05-31") }).value).toEqual(expected);
  });

  it("a resignation is asked for no approval, and its days are in no order", () => {
    expect(faultsOf({ ...nothingFilled, status: "辞职", proposedOn: date("2024-06-01"), leftOn: date("2024-05-31") })).toEqual([]);
    expect(say(dismissal({ ...inOrder, ...nothingFilled, status: "辞职", leftOn: date("2024-05-31") }).steps[0]!)).toBe("辞职：不需要批复文号");
  });
});

describe("bad input to a dismissal", () => {
  it("an approval or a ground of spaces only is missing; spaces around one are no fault", () => {
    expect(faultsOf({ approval: "  ", ground: "　" })).toEqual(["groundMissing", "approvalMissing"]);
    expect(faultsOf({ ground: " 违法违纪 " })).toEqual([]);
  });

  it.each(endings)("the day of %s is asked for", (status) => {
    expect(dismissal({ ...inOrder, ...nothingFilled, status }).value).toContain("dayMissing");
  });

  it("a status is an ending or it is not", () => {
    expect(["解聘", "取消资格", "辞职", "合同期满", "死亡", "在岗", "调出", ""].map(isEnding)).toEqual([true, true, true, true, true, false, false, false]);
  });

  it("leaving without a day, and a day without leaving, give no answer and name the field", () => {
    const baseDate = date("2024-12-31");
    expect(leavesWithoutGrade({ status: "辞职", leftOn: undefined, baseDate })).toEqual({ field: "leftOn", reason: "absent" });
    expect(leavesWithoutGrade({ status: undefined, leftOn: date("2024-05-01"), baseDate })).toEqual({ field: "status", reason: "absent" });
  });
});

describe("leaving before the base date", () => {
  const baseDate = date("2024-12-31");
  const left = (facts: Partial<Parameters<typeof leavesWithoutGrade>[0]>) => {
    const result = leavesWithoutGrade({ status: "辞职", leftOn: date("2024-06-30"), baseDate, ...facts });
    if (isNoAnswer(result)) throw new Error(result.field);
    return result;
  };

  it.each(endings)("by %s means no grade", (status) => {
    expect(left({ status }).value).toBe(true);
  });

  it("on the day before is before; on the base date and after it is not", () => {
    expect(["2024-12-30", "2024-12-31", "2025-01-01"].map((leftOn) => left({ leftOn: date(leftOn) }).value)).toEqual([true, false, false]);
  });

  it("does not happen to who is in service", () => {
    expect(left({ status: undefined, leftOn: undefined }).value).toBe(false);
  });

  it("asks the city about an award that was earned before and not paid, and only then", () => {
    expect(left({ awardUnpaid: true }).questions.map((question) => say(question))).toEqual(["请示市委组织部：此人离岗前应得的奖励没有发放，是否补发？"]);
    expect(left({}).questions).toEqual([]);
    expect(left({ awardUnpaid: true, leftOn: baseDate }).questions).toEqual([]);
  });
});

describe("what holds for every dismissal", () => {
  const day = fc.integer({ min: 0, max: 400 }).map((place) => date("2024-01-01").add({ days: place }));

  it("days sorted are in order; any other sequence is told", () => {
    fc.assert(
      fc.property(day, day, day, (proposedOn, agreedOn, leftOn) => {
        const [one, two, three] = [proposedOn, agreedOn, leftOn].map(String);
        expect(faultsOf({ proposedOn, agreedOn, leftOn }).length === 0).toBe(one! <= two! && two! <= three!);
        const [first, second, third] = [one!, two!, three!].sort();
        expect(faultsOf({ proposedOn: date(first!), agreedOn: date(second!), leftOn: date(third!) })).toEqual([]);
      }),
    );
  });

  it("leaving later never takes a grade away", () => {
    fc.assert(
      fc.property(day, day, day, (one, other, baseDate) => {
        const [earlier, later] = [one, other].sort((a, b) => String(a).localeCompare(String(b)));
        const lost = (leftOn: typeof one) => leavesWithoutGrade({ status: "合同期满", leftOn, baseDate });
        const [before, after] = [lost(earlier!), lost(later!)];
        if (isNoAnswer(before) || isNoAnswer(after)) throw new Error("no answer");
        expect(after.value && !before.value).toBe(false);
      }),
    );
  });
});
