import type { DataValidation } from "excelize-wasm";
import { written } from "../../measures/decimal";
import type { Law } from "../../measures/parameters";
import { appraisalYears, periodKinds, periodsOf, writePeriod } from "../../measures/periods";
import { escapeText } from "../../ooxml/patch/splice";
import type { Column } from "../../sheets/column";
import { likelySerials } from "../../sheets/values/date";
import type { Message } from "../../text";
import { message, say } from "../../text";

/** Excel takes no longer formula here, and no longer list between quotes. */
const longest = 255;

interface TypingRule {
  readonly rule: Pick<DataValidation, "Type" | "Operator" | "Formula1" | "Formula2">;
  readonly says: Message;
  /** Stops what does not fit, unless it only asks. */
  readonly asks?: true;
}

/** What may be typed into a column and what is said before and after; `first` is the address of its first cell. Nothing where there is nothing to say. */
export function validationOf(column: Column<unknown>, first: string, law: Law): DataValidation | undefined {
  const typing = column.computed ? undefined : typingRule(column, first, law);
  const prompt = column.computed || column.hint === undefined ? {} : { ShowInputMessage: true, PromptTitle: column.title, Prompt: column.hint };
  if (!typing) return column.computed || column.hint === undefined ? undefined : { Type: "none", AllowBlank: true, ...prompt };
  const rule = guarded({ ...typing.rule, ...prompt }, column.title, typing.says);
  return typing.asks ? { ...rule, ErrorStyle: "warning" } : rule;
}

/** A rule that stops what does not fit, and says so. */
export function guarded(rule: DataValidation, title: string, says: Message): DataValidation {
  for (const formula of [rule.Formula1, rule.Formula2]) if ((formula ?? "").length > longest) throw new Error(`${title}: more than ${longest} characters`);
  // The builder writes formulas as they are.
  const formulas = { ...(rule.Formula1 !== undefined && { Formula1: escapeText(rule.Formula1) }), ...(rule.Formula2 !== undefined && { Formula2: escapeText(rule.Formula2) }) };
  return { ...rule, ...formulas, AllowBlank: true, ShowErrorMessage: true, ErrorStyle: "stop", ErrorTitle: title, Error: say(says) };
}

export const listRule = (list: readonly string[]): TypingRule => {
  if (list.some((choice) => choice.includes(","))) throw new Error("a choice with a comma would be two");
  return { rule: { Type: "list", Formula1: `"${list.join(",")}"` }, says: message("template.type.list") };
};

export const dayRule: TypingRule = { rule: { Type: "date", Operator: "between", Formula1: String(likelySerials.first), Formula2: String(likelySerials.last) }, says: message("template.type.date") };
export const yuanRule: TypingRule = { rule: { Type: "decimal", Operator: "greaterThanOrEqual", Formula1: "0" }, says: message("template.type.yuan") };
export const wholeRule: TypingRule = { rule: { Type: "whole", Operator: "greaterThanOrEqual", Formula1: "0" }, says: message("template.type.whole") };
export const yearRule: TypingRule = { rule: { Type: "whole", Operator: "between", Formula1: String(appraisalYears.first), Formula2: String(appraisalYears.last) }, says: message("template.type.year") };

function typingRule(column: Column<unknown>, first: string, law: Law): TypingRule | undefined {
  const full = written(law.fullScore.value);
  const custom = (Formula1: string, says: Message): TypingRule => ({ rule: { Type: "custom", Formula1 }, says });
  switch (column.kind) {
    case "choice":
      return column.open ? { ...listRule(column.list ?? []), says: message("template.type.openList"), asks: true } : listRule(column.list ?? []);
    case "points":
      return { rule: { Type: "decimal", Operator: "between", Formula1: "0", Formula2: full }, says: message("template.type.points", { full }) };
    case "date":
      return dayRule;
    case "month":
      return { ...dayRule, says: message("template.type.month") };
    case "id":
      return custom(isId(first), message("template.type.id"));
    case "phone":
      return custom(isPhone(first), message("template.type.phone"));
    case "period":
      return custom(isPeriod(first), message("template.type.period"));
    case "yuan":
      return yuanRule;
    case "whole":
      return wholeRule;
    case "text":
    case "code":
    case "name":
    case "years":
      return undefined;
  }
}

/**
 * GB 11643 in one formula that Excel, WPS and LibreOffice understand: the weights are powers of 2, of which only the remainder by 11 counts.
 * Rows are named in quotes, so that they stay when rows go in or out; array constants are not allowed in a validation.
 */
export const isId = (cell: string): string => {
  const places = 'ROW(INDIRECT("A1:A17"))';
  return `AND(LEN(${cell})=18,MID("10X98765432",MOD(SUMPRODUCT(MID(${cell},${places},1)*2^(18-${places})),11)+1,1)=RIGHT(${cell}),TEXT(DATE(MID(${cell},7,4),MID(${cell},11,2),MID(${cell},13,2)),"yyyymmdd")=MID(${cell},7,8))`;
};

/** A formula that is true where a cell holds a mobile number: eleven digits from 13 to 19. @param cell its address. */
export const isPhone = (cell: string): string => `AND(LEN(${cell})=11,TEXT(--${cell},"0")=${cell}&"",--LEFT(${cell},2)>12,--LEFT(${cell},2)<20)`;

/** What may stand behind a year: every period of every kind. */
const afterYear = (): readonly string[] => periodKinds.flatMap((kind) => periodsOf(kind, 2024)).map((period) => writePeriod(period).slice(4));

/** A formula that is true where a cell holds a 所属期间 as the sheets write it. @param cell its address. */
export const isPeriod = (cell: string): string => `AND(--LEFT(${cell},4)>${appraisalYears.first - 1},--LEFT(${cell},4)<${appraisalYears.last + 1},ISNUMBER(FIND("|"&UPPER(MID(${cell},5,9))&"|","|${afterYear().join("|")}|")))`;
