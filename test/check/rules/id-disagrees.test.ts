import { idDisagrees } from "../../../src/check/rules/id-disagrees";
import { tests } from "../rule-tester";
import { rosterSheet } from "../sheet-text";

tests(idDisagrees, {
  valid: [
    rosterSheet`姓名 公民身份号码       性别 出生年月
                甲   999999199004150014 男   1990-04
                乙   999999199105160027 女   1991.05
                丙   999999199105160029 男   1980-01
                丁   99999919920617003X 男   _`,
  ],
  invalid: [
    {
      sheet: rosterSheet`姓名 公民身份号码       性别 出生年月
                         甲   999999199004150014 女   1990-04
                         乙   999999199105160027 女   1991-06`,
      at: ["C2", "D3"],
      expected: "男",
      says: "性别为女，公民身份号码上是男",
    },
  ],
});
