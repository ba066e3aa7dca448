import { standing } from "../../../src/measures/parameters";
import { inOrder, lawOfTrial, standingTrials, trialKeys, trialRange } from "../../../src/taskpane/city/trial";

describe("the sliders of a what-if", () => {
  const now = standingTrials(standing);

  it("stand within their ranges, and unmoved change nothing of the law", () => {
    for (const key of trialKeys) expect([key, now[key] >= trialRange[key].min && now[key] <= trialRange[key].max]).toEqual([key, true]);
    expect(lawOfTrial(now, standing, "试算")).toEqual(standing);
  });

  it("moved, they carry the trial as their source, and the two weights stay a hundred together", () => {
    const law = lawOfTrial({ ...now, usualWeight: 50 }, standing, "试算");
    expect([law.usualWeight.value.toString(), law.annualWeight.value.toString()]).toEqual(["50", "50"]);
    expect(law.usualWeight).toMatchObject({ replaced: { source: { reference: "试算" } } });
    expect(law.excellentFrom).toEqual(standing.excellentFrom);
  });

  it("bands out of order are seen", () => {
    expect([inOrder(now), inOrder({ ...now, competentFrom: now.excellentFrom })]).toEqual([true, false]);
  });
});
