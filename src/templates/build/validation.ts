import type { DataValidation } from "excelize-wasm";
import { written } from "../../measures/decimal";
import type { Law } from "../../measures/parameters";
import type { Column } from "../../sheets/column";

/** What may be typed into a column; `first` is the address of its first cell. Nothing where anything may. */
export function validationOf(column: Column<unknown>, first: string, law: Law): DataValidation | undefined {
  if (column.computed) return undefined;
  const rule = ruleOf(column, first, law);
  if (!rule) return undefined;
  return {
    ...rule,
    AllowBlank: true,
    ShowErrorMessage: true,
    ErrorStyle: "stop",
    ErrorTitle: column.title,
    ...(column.hint !== undefined && { ShowInputMessage: true, PromptTitle: column.title, Prompt: column.hint }),
  };
}

function ruleOf(column: Column<unknown>, first: string, law: Law): DataValidation | undefined {
  const fullScore = written(law.fullScore.value);
  switch (column.kind) {
    case "choice":
      return { Type: "list", Formula1: `"${(column.list ?? []).join(",")}"`, Error: "请从下拉列表中选择。" };
    case "points":
      return { Type: "decimal", Operator: "between", Formula1: "0", Formula2: fullScore, Error: `请填 0—${fullScore} 之间的数字，不带“分”字。` };
    case "date":
      return { Type: "date", Operator: "between", Formula1: "32874", Formula2: "73050", Error: "请填日期，如 2024-03-01。" };
    case "id":
      return { Type: "custom", Formula1: `LEN(${first})=18`, Error: "公民身份号码应为 18 位，请按文本填写。" };
    case "yuan":
      return { Type: "decimal", Operator: "greaterThanOrEqual", Formula1: "0", Error: "请填金额（元），只填数字。" };
    case "whole":
      return { Type: "whole", Operator: "greaterThanOrEqual", Formula1: "0", Error: "请填整数。" };
    case "phone":
      return { Type: "custom", Formula1: `AND(LEN(${first})=11,LEFT(${first})="1",ISNUMBER(--${first}))`, Error: "请填 11 位手机号码。" };
    case "month":
      return { Type: "date", Operator: "between", Formula1: "1", Formula2: "73050", Error: "请填年月，如 2024-03。" };
    case "text":
    case "code":
    case "period":
    case "name":
    case "years":
      return undefined;
  }
}
