import { boardAndLodging } from "../../../src/check/rules/board-and-lodging";
import { tests } from "../rule-tester";
import { fundSheet } from "../sheet-text";

tests(boardAndLodging, {
  valid: [fundSheet`项目     类型     金额(元)
                    误餐补贴 岗位补贴 300
                    交通补贴 岗位补贴 300
                    住宿费   培训经费 900`],
  invalid: [{ sheet: fundSheet`项目     类型     金额(元)
                               食宿补贴 岗位补贴 300`, at: "A2", says: "食宿" }],
});
