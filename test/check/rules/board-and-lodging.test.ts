import { boardAndLodging } from "../../../src/check/rules/board-and-lodging";
import { tests } from "../rule-tester";
import { fundSheet } from "../sheet-text";

tests(boardAndLodging, {
  valid: [fundSheet`项目     类型     金额(元)
                    误餐补贴 岗位补贴 300
                    交通补贴 岗位补贴 300
                    住宿费   培训经费 900`],
  invalid: [{ sheet: fundSheet`项目     类型     所属期间 金额(元)
                               食宿补贴 岗位补贴 2024-03  300
                               食宿补贴 岗位补贴 2024-05  300`, at: ["A2", "A3"], says: "2024-03 的“食宿补贴”像是食宿补贴" }],
});
