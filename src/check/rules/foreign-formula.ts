import { everySheet } from "../../sheets/every-sheet";
import { message } from "../../text";
import type { MessageKey } from "../../text";
import type { Place } from "../../workbook/cell";
import { placeOf, within } from "../../workbook/cell";
import { rule } from "../rule";

type Fault = Extract<MessageKey, `check.formula.${string}`>;

/** Text inside quotes is nobody's reference. */
const withoutText = (formula: string): string => formula.replace(/"(?:[^"]|"")*"/g, '""');

function faultOf(formula: string): Fault | undefined {
  const bare = withoutText(formula).toUpperCase();
  if (bare.includes("#REF!")) return "check.formula.broken";
  if (/\[[^\]]*\][^!]*!|\[\d+\]/.test(bare)) return "check.formula.outside";
  return /\b(TODAY|NOW|RAND|RANDBETWEEN|OFFSET|INDIRECT)\(/.test(bare) ? "check.formula.volatile" : undefined;
}

/** 靠不住的公式: links to other files, broken references, and what changes by itself from day to day (domain.md 4, no. 16). */
export const foreignFormula = rule({
  id: "foreign-formula",
  severity: "warning",
  article: "第二十条",
  reads: [],
  fixable: false,
  look({ district, report }) {
    for (const { found: { sheet, body } } of everySheet(district)) {
      for (const [key, formula] of sheet.formulas) {
        const place: Place = placeOf(key);
        const fault = within(place, body) ? faultOf(formula) : undefined;
        if (fault) report({ at: { sheet: sheet.name, ...place }, says: message(fault), actual: formula, expected: "" });
      }
    }
  },
});
