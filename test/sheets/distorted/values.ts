import type { Typed } from "./clean";
import type { Column } from "../../../src/sheets/column";
import type { Chance } from "./random";

const wide = (text: string): string => text.replace(/[0-9A-Za-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
const spaced = (text: string, chance: Chance): string => {
  const at = 1 + chance.below(Math.max(1, text.length - 1));
  return `${text.slice(0, at)}${chance.one([" ", "\u3000", "\u00a0", "\u200b"])}${text.slice(at)}`;
};

/** The same value as a clerk may type it; where nothing can tell what it was, the fault that must be said. */
export function asTyped(cell: Typed, column: Column<unknown>, chance: Chance): Typed {
  if (cell.value === null) return cell;
  const { means } = cell;
  const typed = (value: string | number): Typed => ({ value, means });
  const refused = (value: string | number, fault: string): Typed => ({ value, means: `!${fault}` });
  const [year = "", month = "", day = ""] = means.split("-");
  switch (column.kind) {
    case "name": return typed(chance.one([spaced(means, chance), means.replace("·", "•"), ` ${means} `]));
    case "code": return typed(chance.one([wide(means), spaced(means, chance)]));
    case "phone": return typed(chance.one([wide(means), `+86 ${means}`, `${means.slice(0, 3)}-${means.slice(3, 7)}-${means.slice(7)}`, Number(means)]));
    case "id": return chance.once(3) && !means.endsWith("X") ? refused(Number(means), "numericId") : typed(chance.one([wide(means), spaced(means, chance), means.toLowerCase()]));
    case "points": return refused(chance.one([means, `${means}分`, wide(means)]), "textNumber");
    case "yuan": return refused(chance.one([means, `${means}元`, wide(means)]), "textNumber");
    case "whole": return typed(chance.one([means, wide(means), ` ${means}`]));
    case "years": return typed(means.replace("、", chance.one([",", "，", ";", " 、 "])));
    case "date": return chance.once(5) ? { value: Number(`${year}${month}${day}`), means } : typed(chance.one([`${year}.${Number(month)}.${Number(day)}`, `${year}/${month}/${day}`, `${year}年${Number(month)}月${Number(day)}日`, wide(means)]));
    case "month": return typed(chance.one([`${year}.${month}`, `${year}年${Number(month)}月`, `${year}-${Number(month)}`, Number(`${year}${month}`)]));
    case "period": return typed(chance.one([wide(means), ...(month === "" ? [] : [`${year}年${Number(month)}月`]), ...(means.endsWith("Q1") ? ["2024年第一季度"] : []), ...(means.endsWith("H2") ? ["2024年下半年"] : [])]));
    case "choice": return typed(means.length > 1 ? spaced(means, chance) : ` ${means}`);
    case "text": return typed(chance.one([` ${means}`, `${means}\u3000`]));
  }
}
