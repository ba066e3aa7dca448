import { tenThousands } from "../../../src/check/rules/ten-thousands";
import { tests } from "../rule-tester";
import { fundSheet } from "../sheet-text";

tests(tenThousands, {
  valid: [fundSheet`项目 类型         金额(元)
                    邮费 日常管理经费 3
                    印刷 日常管理经费 20000
                    奖励 奖励         7200`],
  invalid: [
    { sheet: fundSheet`项目 类型 金额(元)
                       春训 奖励 0.72
                       秋训 奖励 0.72`, at: ["C2", "C3"], expected: "7200", says: "“春训”的金额 0.72" },
    { sheet: fundSheet`项目 类型         金额(元)
                       印刷 日常管理经费 20000
                       会务 日常管理经费 2`, at: "C3", expected: "20000" },
  ],
});
