import { appraiseCity } from "../../src/consolidate/appraise";
import { noChoices } from "../../src/consolidate/choices";
import { whatIf } from "../../src/consolidate/what-if";
import { decimal, written } from "../../src/measures/decimal";
import { override } from "../../src/measures/override";
import type { Law } from "../../src/measures/parameters";
import { standing } from "../../src/measures/parameters";
import { counted, person } from "./made";

const tried = { reference: "试算" };

function trial(files: Parameters<typeof appraiseCity>[0], other: Law) {
  const { people, units } = appraiseCity(files, { choices: noChoices, last: undefined, law: standing });
  return whatIf({ people, units, law: standing, year: 2024 }, other);
}

describe("another law, tried on the city", () => {
  const at88 = (number: number) => person(number, { usual: "88", annual: "88", filed: [{ year: 2023, grade: "优秀" }] });
  const files = [counted("西固区", [at88(1), at88(2), person(3), person(4), person(5), person(6, { takesPart: false })]), counted("城关区", [person(11)])];

  it("regrades by score and says who, what it does to the quota and what it costs, unit by unit", () => {
    const { units, whole, regraded } = trial(files, override([{ key: "excellentFrom", value: decimal(88) }], tried));
    expect(regraded.map(({ person: one, before, after }) => [one.submitted.name, before, after])).toEqual([["甲1", "称职", "优秀"], ["甲2", "称职", "优秀"]]);
    const xigu = units.find(({ unit }) => unit === "西固区");
    expect(xigu?.before).toMatchObject({ grades: { 优秀: 0, 称职: 5 }, quota: 1, over: 0 });
    expect(xigu?.after).toMatchObject({ grades: { 优秀: 2, 称职: 3 }, quota: 1, over: 1 });
    expect(written(xigu!.after.money)).toBe("14400");
    expect(whole.after).toMatchObject({ grades: { 优秀: 2, 称职: 4 }, quota: 1, over: 1 });
    expect(written(whole.after.money)).toBe("14400");
  });

  it("changes nothing under the law as it stands", () => {
    const { whole, regraded } = trial(files, standing);
    expect(regraded).toEqual([]);
    expect(whole.after).toEqual(whole.before);
  });

  it("leaves a quota that the city has approved as it is", () => {
    const approved = [counted("西固区", [at88(1), at88(2)], { cover: { approvedQuota: 2, approval: "市组发〔2025〕1号" } })];
    expect(trial(approved, override([{ key: "excellentCap", value: decimal(50) }], tried)).units[0]).toMatchObject({ before: { quota: 2 }, after: { quota: 2 } });
  });
});
