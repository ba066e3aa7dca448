import type { CellContent } from "../../workbook/cell";
import { isCellError } from "../../workbook/cell";
import type { Read, Reader, TypedCell } from "./read";
import { unreadable } from "./read";

const everySpace = /[\s\u00a0\u1680\u2000-\u200f\u2028-\u202f\u205f\u2060\u3000\ufeff]+/gu;

/** Most of a hundred thousand cells have neither: asked first, they come back as they are. */
const anySpace = /[\s\u00a0\u1680\u2000-\u200f\u2028-\u202f\u205f\u2060\u3000\ufeff]/u;
const anyWide = /[\uff01-\uff5e\u3000]/;

/** Full-width ASCII to half-width; nothing else is touched. @example halfWidth("９２") // "92" */
export const halfWidth = (text: string): string => (anyWide.test(text) ? narrowed(text) : text);

const narrowed = (text: string): string => text.replace(/[\uff01-\uff5e]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0)).replaceAll("\u3000", " ");

/** Without spaces of any width, visible or not. @example withoutSpaces("甲\u3000 乙") // "甲乙" */
export const withoutSpaces = (text: string): string => (anySpace.test(text) ? text.replace(everySpace, "") : text);

/** Errors of Excel, as a .csv has them: as text. */
const errorNames = /^#(REF!|N\/A|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/;

/** What every reader asks first: is anything there, and is it something at all? @example blankOrBroken({ value: { error: "#REF!" } }) // { state: "unreadable", fault: "errorCell", … } */
export function blankOrBroken(cell: TypedCell): Read<never> | undefined {
  if (isCellError(cell.value)) return unreadable(cell, "errorCell");
  if (cell.untyped && typeof cell.value === "string" && errorNames.test(cell.value.trim())) return unreadable(cell, "errorCell");
  if (cell.value === null && cell.formula !== undefined) return unreadable(cell, "noStoredValue");
  if (cell.value === null || (typeof cell.value === "string" && withoutSpaces(cell.value) === "")) return { state: "blank", original: cell };
  return undefined;
}

/** A cell's text as it is shown, numbers included. @example shownText({ value: true }) // "TRUE" */
export const shownText = (cell: CellContent): string =>
  cell.value === null ? "" : isCellError(cell.value) ? cell.value.error : typeof cell.value === "boolean" ? (cell.value ? "TRUE" : "FALSE") : String(cell.value);

const settle = (original: CellContent, value: string): Read<string> =>
  value === original.value ? { state: "read", value, original } : { state: "repaired", value, tidy: value, original };

/** Free text: only the spaces around it are not part of it. @example readText({ value: " 甲 乙 " }).value // "甲 乙" */
export const readText: Reader<string> = (cell) => blankOrBroken(cell) ?? { state: "read", value: shownText(cell).trim(), original: cell };

/** A person's name: no spaces, and the one right dot between parts of it. Rare characters stay. @example readName({ value: "阿依 古丽•买买提" }).value // "阿依古丽·买买提" */
export const readName: Reader<string> = (cell) => {
  const broken = blankOrBroken(cell);
  if (broken) return broken;
  // Without types, a name of digits is a number.
  if (typeof cell.value !== "string" || (cell.untyped && /^[\d.]+$/.test(cell.value.trim()))) return unreadable(cell, "notText");
  return settle(cell, withoutSpaces(cell.value).replace(/[•・．‧･∙⋅]/g, "·"));
};

/** One of a list, after spaces and aliases. @example readChoice(["是", "否"], { 有: "是" })({ value: "有" }).value // "是" */
export function readChoice<Choice extends string>(list: readonly Choice[], aliases: Readonly<Record<string, Choice>> = {}): Reader<Choice> {
  return (cell) => {
    const broken = blankOrBroken(cell);
    if (broken) return broken;
    const tidy = withoutSpaces(halfWidth(shownText(cell)));
    const value = list.find((choice) => choice === tidy) ?? aliases[tidy];
    if (value === undefined) return unreadable(cell, "notInList");
    return value === cell.value ? { state: "read", value, original: cell } : { state: "repaired", value, tidy: value, original: cell };
  };
}
