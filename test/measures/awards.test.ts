import { awards } from "../../src/measures/awards";
import { chinese, say } from "../../src/text";
import { english } from "../../src/text/english";

describe("the steps of an award", () => {
  it("say in each reader's language that nothing is on file of the year before", () => {
    const [first] = awards([{ year: 2024, grade: "称职" }]);
    const said = (wording: typeof chinese) => first?.steps.map((step) => say(step, wording));
    expect(said(chinese)).toEqual(["2023 年：无等次记录，不构成连续两年，2024 年不计奖励"]);
    expect(said(english)).toEqual(["2023: no grade on file; not two years running, no award for 2024"]);
  });
});
