import { leaveDaysDiffer } from "../../../src/check/rules/leave-days-differ";
import { tests } from "../rule-tester";
import { leaveSheet, withDates, withFormulas } from "../sheet-text";

tests(leaveDaysDiffer, {
  valid: [
    leaveSheet`姓名 起         止         天数
               甲   2024-03-01 2024-03-03 3
               乙   2024-03-01 2024-03-03 _
               丙   2024-03-03 2024-03-01 3`,
    // A formula that sees text where a date should be says nothing; the text is found elsewhere.
    withFormulas(
      leaveSheet`姓名 起         止         天数
                 甲   2024-03-01 2024-03-03 ""`,
      { D2: "=C2-B2+1" },
    ),
    // A result that the file does not hold.
    withFormulas(
      withDates(
        leaveSheet`姓名 起         止         天数
                   甲   2024-03-01 2024-03-03 _`,
        "起",
        "止",
      ),
      { D2: "=C2-B2+1" },
    ),
  ],
  invalid: [
    {
      sheet: leaveSheet`姓名 起         止         天数
                        甲   2024-03-01 2024-03-03 2
                        乙   2024-03-01 2024-03-01 0.5
                        丙   2024-03-01 2024-03-03 三天`,
      at: ["D2", "D3", "D4"],
      expected: "3",
      says: "天数应为 3，表中是 2",
      afterFix: 3,
    },
    {
      sheet: withFormulas(
        leaveSheet`姓名 起    止    天数
                   甲   45352 45354 3
                   乙   45352 45354 2
                   丙   45352 45354 _`,
        { D2: "=C2-B2+1" },
      ),
      at: ["D3", "D4"],
      afterFix: 3,
    },
    // Another formula than the sheet's, that counts one day too few.
    {
      sheet: withFormulas(
        withDates(
          leaveSheet`姓名 起         止         天数
                     甲   2024-03-01 2024-03-03 2`,
          "起",
          "止",
        ),
        { D2: "=C2-B2" },
      ),
      at: "D2",
      expected: "3",
      afterFix: 3,
    },
  ],
});
