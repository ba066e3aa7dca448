import fc from "fast-check";
import { date } from "../../src/measures/dates";
import { decimal } from "../../src/measures/decimal";
import type { Explained, NoAnswer } from "../../src/measures/explained";
import { isNoAnswer } from "../../src/measures/explained";
import { override } from "../../src/measures/override";
import type { Votes } from "../../src/measures/probation";
import { probationEnd, probationExam, probationTerm, probationVote } from "../../src/measures/probation";
import { conclusions, probationConclusion } from "../../src/measures/probation-conclusion";
import { say } from "../../src/text";

const whole = <T>(result: Explained<T> | NoAnswer): Explained<T> => {
  if (isNoAnswer(result)) throw new Error(`no answer: ${result.field} ${result.reason}`);
  return result;
};

describe("the end of probation", () => {
  it.each([
    ["2024-03-15", "2024-05-15"],
    ["2024-07-01", "2024-09-01"],
    ["2023-12-31", "2024-02-29"],
    ["2022-12-31", "2023-02-28"],
    ["2023-12-29", "2024-02-29"],
    ["2022-12-29", "2023-02-28"],
    ["2024-07-31", "2024-09-30"],
    ["2024-06-30", "2024-08-30"],
    ["2024-12-31", "2025-02-28"],
  ])("after arrival on %s is %s: the same day, or the end of the month", (arrived, end) => expect(probationEnd(date(arrived)).value.toString()).toBe(end));

  it.each([
    [undefined, "2024-05-15", 0, 1],
    ["2024-05-15", "2024-05-15", 0, 1],
    ["2024-05-14", "2024-05-14", -1, 2],
    ["2024-06-15", "2024-06-15", 31, 2],
  ])("is the contract's %s where it has one, and the difference is shown", (contract, end, difference, steps) => {
    const term = whole(probationTerm({ arrived: date("2024-03-15"), contract: contract === undefined ? undefined : date(contract) }));
    expect(term.value).toEqual({ end: date(end), byMeasures: date("2024-05-15"), difference });
    expect(term.steps).toHaveLength(steps);
  });

  it("says which way the contract differs", () => {
    const steps = (contract: string) => whole(probationTerm({ arrived: date("2024-03-15"), contract: date(contract) })).steps.map((step) => say(step));
    expect(steps("2024-05-17").at(-1)).toBe("合同约定 2024-05-17，以合同为准，比办法晚 2 天");
    expect(steps("2024-05-13").at(-1)).toBe("合同约定 2024-05-13，以合同为准，比办法早 2 天");
  });
});

describe("the exam", () => {
  it.each([
    ["60", true],
    ["59.9999", false],
    ["0", false],
    ["100", true],
  ])("of %s points is passed: %p", (score, passed) => expect(whole(probationExam(decimal(score))).value).toBe(passed));

  it("moves with the pass mark", () => {
    const law = override([{ key: "probationPass", value: decimal(70) }], { reference: "试", date: "2024-01-01" });
    expect(whole(probationExam(decimal("69.9"), law)).value).toBe(false);
  });
});

describe("the vote", () => {
  it.each([
    ["half exactly", { excellent: 12, good: 8, valid: 40 }, true, "50.00%"],
    ["one fewer than half", { excellent: 12, good: 7, valid: 40 }, false, "47.50%"],
    ["the smaller half of an odd number", { excellent: 20, good: 0, valid: 41 }, false, "48.78%"],
    ["the greater half of an odd number", { excellent: 21, good: 0, valid: 41 }, true, "51.22%"],
    ["just below half, though it is written as half", { excellent: 0, good: 49_999, valid: 100_000 }, false, "50.00%"],
    ["none", { excellent: 0, good: 0, valid: 1 }, false, "0.00%"],
    ["all", { excellent: 1, good: 0, valid: 1 }, true, "100.00%"],
  ])("with %s passes or not", (_, votes, passed, rate) => expect(whole(probationVote(votes)).value).toMatchObject({ passed, rate }));

  it("stands on other bases beside the valid votes, and says when the verdict flips", () => {
    const vote = whole(probationVote({ excellent: 12, good: 8, fair: 15, poor: 3, abstained: 2, valid: 40, returned: 41, issued: 45 }));
    expect(vote.value).toEqual({
      passed: true,
      rate: "50.00%",
      others: [
        { base: "withoutAbstentions", votes: 38, rate: "52.63%", passed: true },
        { base: "returned", votes: 41, rate: "48.78%", passed: false },
        { base: "issued", votes: 45, rate: "44.44%", passed: false },
      ],
      flips: true,
    });
    expect(vote.steps.map((step) => say(step))[2]).toBe("如按收回票 41 票计算为 48.78%，结论相反");
    expect(vote.questions.map((question) => say(question))).toEqual(["请示市委组织部：得票率是否以有效票 40 票为基数（50.00%）？换用其他基数结论相反。"]);
  });

  it("asks nothing where all bases agree", () => expect(whole(probationVote({ excellent: 30, good: 8, valid: 40, returned: 40, issued: 40 }))).toMatchObject({ value: { flips: false }, questions: [] }));

  it("may be lost by abstentions alone", () => expect(whole(probationVote({ excellent: 19, good: 0, abstained: 2, valid: 40 })).value).toMatchObject({ passed: false, flips: true, others: [{ base: "withoutAbstentions", votes: 38, passed: true }] }));

  it("moves with the law", () => {
    const law = override([{ key: "probationVotes", value: decimal("66.6") }], { reference: "试", date: "2024-01-01" });
    expect([666, 665].map((good) => whole(probationVote({ excellent: 0, good, valid: 1000 }, law)).value.passed)).toEqual([true, false]);
  });
});

describe("the conclusion", () => {
  const facts = { end: date("2024-05-15"), on: date("2024-05-15"), exam: decimal(60), votes: { excellent: 12, good: 8, valid: 40 } as Votes };
  const conclude = (changes: Partial<Parameters<typeof probationConclusion>[0]>) => whole(probationConclusion({ ...facts, ...changes })).value;

  it("is 通过 on the last day, with exam and vote just passed", () => expect(conclude({})).toEqual({ conclusion: "通过", grounds: [], waitsFor: [] }));

  it.each([
    ["unfit", { unfit: true }, ["unfit"]],
    ["the exam", { exam: decimal("59.9") }, ["exam"]],
    ["the vote", { votes: { excellent: 12, good: 7, valid: 40 } }, ["vote"]],
    ["all of them", { unfit: true, exam: decimal(0), votes: { excellent: 0, good: 0, valid: 40 } }, ["unfit", "exam", "vote"]],
    ["unfit while probation goes on and nothing else is known", { unfit: true, on: date("2024-04-01"), exam: undefined, votes: undefined }, ["unfit"]],
  ] as const)("is 取消资格(报批) on %s", (_, changes, grounds) => expect(conclude(changes)).toEqual({ conclusion: "取消资格(报批)", grounds, waitsFor: [] }));

  it.each([
    ["the end, a day before it", { on: date("2024-05-14") }, ["end"]],
    ["the exam", { exam: undefined }, ["exam"]],
    ["the vote", { votes: undefined }, ["vote"]],
    ["all three", { on: date("2024-04-01"), exam: undefined, votes: undefined }, ["end", "exam", "vote"]],
  ] as const)("is 待定 while it waits for %s", (_, changes, waitsFor) => expect(conclude(changes)).toEqual({ conclusion: "待定", grounds: [], waitsFor }));

  it("is put to the city when the qualification is lost, never decided", () => {
    const lost = whole(probationConclusion({ ...facts, exam: decimal(59) }));
    expect(lost.steps.map((step) => say(step)).slice(-2)).toEqual(["试用期满考试不及格", "拟取消资格，报市委组织部审批"]);
    expect(lost.articles).toEqual(["第六条", "第四条"]);
  });

  it("carries the question of the vote", () => expect(whole(probationConclusion({ ...facts, votes: { excellent: 12, good: 8, valid: 40, returned: 41 } })).questions).toHaveLength(1));
});

describe("bad input", () => {
  const vote = (votes: Votes) => probationVote(votes);

  it.each([
    ["a contract that ends before arrival", probationTerm({ arrived: date("2024-03-15"), contract: date("2024-03-14") }), { field: "contract", reason: "outOfOrder" }],
    ["no exam", probationExam(undefined), { field: "exam", reason: "absent" }],
    ["a negative exam", probationExam(decimal("-1")), { field: "exam", reason: "negative" }],
    ["an exam above 100", probationExam(decimal("100.5")), { field: "exam", reason: "aboveRange" }],
    ["an exam of five decimals", probationExam(decimal("60.00001")), { field: "exam", reason: "tooPrecise" }],
    ["half a vote", vote({ excellent: 0.5, good: 0, valid: 1 }), { field: "excellent", reason: "notWhole" }],
    ["no number of votes", vote({ excellent: 1, good: NaN, valid: 1 }), { field: "good", reason: "notWhole" }],
    ["endless votes", vote({ excellent: 1, good: 1, valid: Infinity }), { field: "valid", reason: "notWhole" }],
    ["negative votes", vote({ excellent: 1, good: 1, poor: -1, valid: 2 }), { field: "poor", reason: "negative" }],
    ["no valid votes", vote({ excellent: 0, good: 0, valid: 0 }), { field: "valid", reason: "absent" }],
    ["more good votes than valid ones", vote({ excellent: 3, good: 3, valid: 5 }), { field: "valid", reason: "doesNotAddUp" }],
    ["more of all kinds than valid ones", vote({ excellent: 1, good: 1, fair: 1, poor: 1, abstained: 2, valid: 5 }), { field: "valid", reason: "doesNotAddUp" }],
    ["more valid than returned", vote({ excellent: 1, good: 1, valid: 5, returned: 4 }), { field: "returned", reason: "doesNotAddUp" }],
    ["more returned than issued", vote({ excellent: 1, good: 1, valid: 5, returned: 7, issued: 6 }), { field: "issued", reason: "doesNotAddUp" }],
    ["more valid than issued", vote({ excellent: 1, good: 1, valid: 5, issued: 4 }), { field: "issued", reason: "doesNotAddUp" }],
    ["a conclusion on votes that do not add up", probationConclusion({ end: date("2024-05-15"), on: date("2024-05-15"), exam: decimal(60), votes: { excellent: 3, good: 3, valid: 5 } }), { field: "valid", reason: "doesNotAddUp" }],
    ["a conclusion on an unfit score", probationConclusion({ end: date("2024-05-15"), on: date("2024-05-15"), exam: decimal(101), votes: undefined }), { field: "exam", reason: "aboveRange" }],
  ])("%s has no answer, and the field is named", (_, result, expected) => expect(result).toEqual(expected));

  it.each([
    ["kinds that make up the valid votes", { excellent: 1, good: 1, fair: 1, poor: 1, abstained: 1, valid: 5 }],
    ["all valid, all returned", { excellent: 1, good: 1, valid: 5, returned: 5, issued: 5 }],
  ])("%s are fine", (_, votes) => expect(isNoAnswer(vote(votes))).toBe(false));
});

describe("for all votes", () => {
  const counts = fc.record({ excellent: fc.nat(300), good: fc.nat(300), others: fc.nat(300) }).filter(({ excellent, good, others }) => excellent + good + others > 0);
  const votesOf = ({ excellent, good, others }: { excellent: number; good: number; others: number }): Votes => ({ excellent, good, valid: excellent + good + others, returned: excellent + good + others + 1 });
  /** "48.78%" as 4878. */
  const hundredths = (rate: string) => Number(rate.replace(/[.%]/g, ""));

  it("passing equals whole-number arithmetic", () => {
    fc.assert(
      fc.property(counts, (drawn) => {
        const { excellent, good, others } = drawn;
        expect(whole(probationVote(votesOf(drawn))).value.passed).toBe(excellent + good >= others);
      }),
    );
  });

  it("adding a good vote never lowers the rate, nor turns a pass into a failure, on any base", () => {
    fc.assert(
      fc.property(counts, (drawn) => {
        const [before, after] = [drawn, { ...drawn, good: drawn.good + 1 }].map((one) => whole(probationVote(votesOf(one))).value);
        expect(hundredths(after!.rate)).toBeGreaterThanOrEqual(hundredths(before!.rate));
        expect(Number(after!.passed)).toBeGreaterThanOrEqual(Number(before!.passed));
        expect(hundredths(after!.others[0]!.rate)).toBeGreaterThanOrEqual(hundredths(before!.others[0]!.rate));
      }),
    );
  });

  it("every set of facts has one of three conclusions, and only a loss has grounds", () => {
    fc.assert(
      fc.property(fc.boolean(), fc.option(fc.nat(100), { nil: undefined }), fc.option(counts, { nil: undefined }), fc.integer({ min: -3, max: 3 }), (unfit, exam, drawn, late) => {
        const end = date("2024-05-15");
        const { conclusion, grounds, waitsFor } = whole(probationConclusion({ end, on: end.add({ days: late }), unfit, exam: exam === undefined ? undefined : decimal(exam), votes: drawn && votesOf(drawn) })).value;
        expect(conclusions).toContain(conclusion);
        expect(grounds.length > 0).toBe(conclusion === "取消资格(报批)");
        expect(waitsFor.length > 0).toBe(conclusion === "待定");
      }),
    );
  });
});
