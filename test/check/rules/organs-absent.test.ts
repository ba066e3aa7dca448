import { organsAbsent } from "../../../src/check/rules/organs-absent";
import { tests } from "../rule-tester";
import { parameterSheet } from "../sheet-text";

const organs = (text: string) => parameterSheet`参数 值
                                                参与考核单位 ${text}`;

tests(organsAbsent, {
  valid: [organs("工商、民政、乡镇、街道"), organs("市场监管局，民政局,乡镇,街道办"), organs("工商/民政/乡镇/街道"), organs("工商、民政、乡镇（街道）"), organs("市场监管局民政局乡镇街道"), parameterSheet`参数 值
                                                                                                        参与考核单位 _`],
  invalid: [{ sheet: organs("工商、民政、乡镇"), at: "B2", expected: "街道" }, { sheet: organs("工商/乡镇"), at: "B2", expected: "民政、街道" }],
});
