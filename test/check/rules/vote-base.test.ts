import { voteBase } from "../../../src/check/rules/vote-base";
import { tests } from "../rule-tester";
import { rosterSheet } from "../sheet-text";

tests(voteBase, {
  valid: [
    rosterSheet`姓名 公民身份号码       性别 优秀票 良好票 弃权票 有效票 收回票 发出票
                甲   999999199004150014 男   12     10     0      40     42     44
                乙   999999199105160027 女   10     10     0      40     _      _
                丙   99999919920617003X 男   30     20     0      40     50     60`,
  ],
  invalid: [
    {
      sheet: rosterSheet`姓名 公民身份号码       性别 优秀票 良好票 弃权票 有效票 收回票 发出票
                         甲   999999199004150014 男   12     8      0      40     41     41
                         乙   999999199105160027 女   10     9      2      40     40     40`,
      at: ["G2", "G3"],
      says: "按有效票为 50.00%，换用其他基数结论相反",
    },
  ],
});
