import { findingsOf } from "../../src/consolidate/book/findings";
import { returnedOpinions } from "../../src/consolidate/book/returned";
import { byApprovals, withApproved } from "../../src/consolidate/consolidate";
import { message } from "../../src/text";
import { cityOf, found } from "./book/made-city";
import { person, submission } from "./made";

const overCap = found({ rule: "over-cap", severity: "warning", article: "第二十二条", cell: "O4", person: undefined, says: message("check.overCap", { excellent: 2, quota: 1, cap: "20%", over: 1 }) });
const excellent = (number: number) => person(number, { usual: "95", annual: "95", assessed: "优秀" });
const city = cityOf([submission("安宁区", [excellent(1), excellent(2), person(3), person(4), person(5)], { findings: [overCap, found()] })]);
const rulesOf = (of: typeof city) => findingsOf(of).map(({ rule }) => rule);
const approved = (quota: number) => new Map([["安宁区", { quota, approval: "兰组发〔2025〕1号" }]]);

describe("what the city has approved itself", () => {
  it("is asked of the district no more: neither listed nor sent back", () => {
    expect(rulesOf(city)).toContain("优秀超比例");
    const settled = withApproved(city, approved(2));
    expect(settled.units[0]?.capPending).toBe(false);
    expect(rulesOf(settled)).toEqual(rulesOf(city).filter((rule) => rule !== "优秀超比例"));
    expect(returnedOpinions(settled)[0]?.points.map(({ rule }) => rule)).not.toContain("优秀超比例");
  });

  it("stays a question where more came than was approved, or where the summary is of another year", () => {
    expect(rulesOf(withApproved(city, approved(1)))).toContain("优秀超比例");
    expect(byApprovals(city, { year: 2023, quotas: approved(2) })).toBe(city);
    expect(byApprovals(city, { year: 2024, quotas: approved(2) }).units[0]?.capPending).toBe(false);
  });
});
