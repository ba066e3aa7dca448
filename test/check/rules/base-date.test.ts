import { baseDate } from "../../../src/check/rules/base-date";
import { tests } from "../rule-tester";
import { parameterSheet } from "../sheet-text";

tests(baseDate, {
  valid: [
    parameterSheet`参数 值
                   考核年度 2024
                   考核基准日 2024-12-31`,
    parameterSheet`参数 值
                   考核年度 2024
                   考核基准日 _`,
  ],
  invalid: [
    {
      sheet: parameterSheet`参数 值
                            考核年度 2025
                            考核基准日 2024-12-31`,
      at: "B3",
      says: "2024-12-31 不在考核年度 2025 之内",
    },
  ],
});
