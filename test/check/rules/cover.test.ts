import { cover } from "../../../src/check/rules/cover";
import { tests } from "../rule-tester";
import { parameterSheet } from "../sheet-text";

tests(cover, {
  valid: [
    parameterSheet`参数 值
                   填报单位 榆中
                   考核年度 2024
                   考核基准日 2024-12-31
                   审核人 郑文
                   填表人 吴小燕`,
    // However the form writes its titles, and wherever of two lines the value stands.
    parameterSheet`参数 值
                   填报单位： _
                   ＊填报单位 榆中
                   "填报单位 :" 榆中县
                   考核年度： 2024
                   考核基准日* 2024-12-31
                   审核人： 郑文
                   填表人： 吴小燕`,
  ],
  invalid: [
    {
      sheet: parameterSheet`参数 值
                            填报单位 西固区
                            考核年度 2024
                            考核基准日 2024-02-30
                            审核人 _
                            填表人 吴小燕`,
      at: ["B4", "B5"],
      says: "考核基准日“2024-02-30”无法识别",
    },
    {
      sheet: parameterSheet`参数 值
                            填报单位 西山区
                            考核年度 2024
                            考核基准日 2024-12-31
                            审核人 郑文`,
      at: ["A1", "B2"],
      says: "填表人没有填写",
    },
    {
      sheet: parameterSheet`参数 值
                            填报单位 西固区
                            考核年度 2024
                            考核年度 2023
                            考核基准日 2024-12-31
                            审核人 郑文
                            填表人 吴小燕`,
      at: "B4",
      says: "考核年度有两行，值不同，没有采用",
    },
  ],
});
