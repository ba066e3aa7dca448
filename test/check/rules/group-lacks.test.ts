import { groupLacksPart } from "../../../src/check/rules/group-lacks";
import { tests } from "../rule-tester";
import { rosterSheet } from "../sheet-text";

tests(groupLacksPart, {
  valid: [
    rosterSheet`姓名 公民身份号码       性别 包片工作组组长及职务 联系两新组织     在岗状态
                甲   999999199004150014 男   王强，工商所所长       甲公司、乙协会   在岗
                乙   999999199105160027 女   某街道党工委副书记李华 12               试用
                丙   99999919920617003X 男   _                      甲公司           在岗
                丁   999999199307180042 女   王强                   _                辞职`,
  ],
  invalid: [
    {
      sheet: rosterSheet`姓名 公民身份号码       性别 包片工作组组长及职务 联系两新组织 在岗状态
                         甲   999999199004150014 男   王强                   甲公司       在岗
                         乙   999999199105160027 女   阿依古丽·买买提        "0"          在岗
                         丙   99999919920617003X 男   王强，所长             _            在岗`,
      at: ["D2", "D3", "E3", "E4"],
      says: "“王强”只有姓名",
    },
  ],
});
