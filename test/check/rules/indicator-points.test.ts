import { indicatorPoints } from "../../../src/check/rules/indicator-points";
import { tests } from "../rule-tester";
import { indicatorSheet } from "../sheet-text";

tests(indicatorPoints, {
  valid: [indicatorSheet`类别 指标     满分
                         平时 走访     60
                         平时 台账     40
                         年度 述职     100`],
  invalid: [
    { sheet: indicatorSheet`类别 指标 满分
                            平时 走访 60
                            平时 台账 39.5
                            年度 述职 100`, at: "C2", expected: "100", says: "平时类指标满分合计 99.5" },
  ],
});
