import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { consolidate } from "../../../src/consolidate/consolidate";
import { CapTab } from "../../../src/taskpane/city/tabs/cap-tab";
import { person, submission } from "../../consolidate/made";

/** Three people are too few for a place by share; each unit's cover says what was approved. */
const three = (from: number) => [0, 1, 2].map((place) => person(from + place, { assessed: place === 0 ? "优秀" : "称职", usual: place === 0 ? "95" : "85", annual: place === 0 ? "95" : "85" }));

function shown(...cities: readonly ReturnType<typeof submission>[]): string {
  const city = consolidate(cities.map((one) => ({ kind: "submission", submission: one })));
  const markup = renderToStaticMarkup(createElement(FluentProvider, { theme: webLightTheme }, createElement(CapTab, { city, onRows: () => undefined })));
  return markup.replace(/<style.*?<\/style>/gs, "").replace(/(<[^>]*>)+/g, "|");
}

describe("优秀控制", () => {
  it("says of a unit that is over what that comes to, and of one with too few that it has no place", () => {
    const text = shown(submission("西固区", three(1)), submission("红古区", three(4).map((one) => ({ ...one, assessed: "称职" }))));
    expect(text).toContain("|西固区：超出 1 人，缺超比例说明或批准文号，优秀奖励待批；有等次的只有 3 人，没有名额，可提请市级统筹|");
    expect(text).toContain("|红古区：有等次的只有 3 人，没有名额，可提请市级统筹|");
  });

  it("counts whoever has no grade, and who lacks a score in a column of their own, so that a unit's line comes to its people", () => {
    const whole = shown(submission("西固区", three(1)), submission("红古区", [...three(4), person(7, { takesPart: false, noGradeReason: "工作未满1年", usual: undefined, annual: undefined })]));
    expect(whole).toContain("|不定等次|西固区|1|2|0|0|0|红古区|1|2|0|0|1|");
    const lacking = shown(submission("西固区", [...three(1), person(7, { usual: undefined }), person(8, { annual: undefined })]));
    expect(lacking).toContain("|不定等次|缺成绩|西固区|1|2|0|0|0|2|");
  });

  it("says nothing of too few where the city has approved a quota for them, and has why it is that many", () => {
    const text = shown(submission("西固区", three(1), { cover: { approvedQuota: 1, approval: "兰组示〔2025〕1号" } }));
    expect(text).not.toContain("没有名额");
    // By what the quota stands is a click away, also where nothing is over it.
    expect(text).toContain("|西固区：未超出|");
    expect(text).toContain("|西固区|3|1|");
  });
});
