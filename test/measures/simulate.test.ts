import fc from "fast-check";
import { decimal, written } from "../../src/measures/decimal";
import { excellence } from "../../src/measures/excellence";
import { grade } from "../../src/measures/grade";
import { override } from "../../src/measures/override";
import { absentOrgans } from "../../src/measures/organs";
import { groupLacks, inScope } from "../../src/measures/scope";
import { standing } from "../../src/measures/parameters";
import { simulate } from "../../src/measures/simulate";
import { say } from "../../src/text";

const trial = { reference: "试算", date: "2024-12-31" };
const person = (key: number, score: number, last?: "优秀" | "称职") => ({ key, year: 2024, usual: decimal(score), annual: decimal(score), history: last ? [{ year: 2023, grade: last }] : [] });

describe("what if", () => {
  const people = [person(1, 88, "优秀"), person(2, 91, "优秀"), person(3, 79, "称职"), person(4, 50)];

  it("the bands were others: who is graded otherwise, and what it costs", () => {
    const { before, after, regraded, moneyDifference } = simulate(people, override([{ key: "excellentFrom", value: decimal(85) }], trial));
    expect(regraded).toEqual([{ key: 1, before: "称职", after: "优秀" }]);
    expect([before.grades, after.grades]).toEqual([
      { 优秀: 1, 称职: 1, 基本称职: 1, 不称职: 1 },
      { 优秀: 2, 称职: 0, 基本称职: 1, 不称职: 1 },
    ]);
    expect([written(before.money), written(after.money), written(moneyDifference)]).toEqual(["7200", "14400", "7200"]);
  });

  it("the amounts were others: only money changes", () => {
    const { regraded, moneyDifference } = simulate(people, override([{ key: "excellentAward", value: decimal(6000) }], trial));
    expect([regraded, written(moneyDifference)]).toEqual([[], "-1200"]);
  });

  it("the weights were others", () => {
    const uneven = [{ key: 1, year: 2024, usual: decimal(70), annual: decimal(95), history: [] }];
    const other = override([{ key: "usualWeight", value: decimal(20) }, { key: "annualWeight", value: decimal(80) }], trial);
    expect(simulate(uneven, other).regraded).toEqual([{ key: 1, before: "称职", after: "优秀" }]);
  });

  it("nothing were other: nothing changes, whoever the people are", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 })), (scores) => {
        const { regraded, moneyDifference } = simulate(scores.map((score, key) => person(key, score, "称职")), standing);
        expect([regraded, written(moneyDifference)]).toEqual([[], "0"]);
      }),
    );
  });

  it("a score is missing: the person is in no count, and nothing is guessed", () => {
    const { before, regraded } = simulate([{ ...person(1, 90), usual: undefined }], override([{ key: "excellentFrom", value: decimal(10) }], trial));
    expect([Object.values(before.grades), regraded]).toEqual([[0, 0, 0, 0], []]);
  });
});

describe("the city beside its districts", () => {
  it("never has fewer places than its districts together", () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.integer({ min: 50, max: 100 }), { maxLength: 30 }), { maxLength: 11 }), (districts) => {
        let key = 0;
        const graded = districts.map((scores) => scores.map((score) => ({ key: (key += 1), composite: decimal(score), grade: grade(decimal(score)).value })));
        const sum = graded.reduce((total, one) => total + excellence(one).value.quota, 0);
        expect(sum).toBeLessThanOrEqual(excellence(graded.flat()).value.quota);
      }),
    );
  });
});

describe("who is appraised, and by whom", () => {
  it("only those whom the city recruited; a blank is a question, not a no", () => {
    expect(inScope("市委组织部").value).toBe(true);
    expect(["中共兰州市委组织部", "中共市委组织部", "兰州市委组织部"].map((organ) => inScope(organ).value)).toEqual([true, true, true]);
    expect(["某街道", "中共安宁区委组织部", "兰州市组织部", "中共甘肃省委组织部"].map((organ) => inScope(organ).value)).toEqual([false, false, false, false]);
    const unknown = inScope(undefined);
    expect([unknown.value, unknown.questions.map((one) => say(one))]).toEqual([true, ["请示市委组织部：招聘主体没有登记，此人是否适用本办法？"]]);
  });

  it("the organs of the law, under the names of the day", () => {
    expect(absentOrgans(["工商", "民政", "乡镇", "街道"]).value).toEqual([]);
    expect(absentOrgans(["民政"]).value).toEqual(["工商", "乡镇", "街道"]);
    const renamed = override([{ key: "marketOrgan", value: "市场监管" }], { reference: "机构改革", date: "2019-01-01" });
    expect(absentOrgans(["市场监管", "民政", "乡镇", "街道"], renamed).value).toEqual([]);
  });

  it("a work group with a leader, the leader's post and organisations", () => {
    expect(groupLacks({ leader: "王某", post: "乡镇副书记", organisations: 12 }).value).toEqual([]);
    expect(groupLacks({ leader: "", post: undefined, organisations: 0 }).value).toEqual(["leader", "post", "organisations"]);
  });
});
