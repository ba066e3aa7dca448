import { maxColumns, maxRows } from "../workbook/cell";
import { nowhere } from "./cell-address";
import type { Cursor } from "./plain-tokens";
import { attributesAt, textAt } from "./plain-tokens";
import type { PlainCell } from "./xml-handlers";

/** Some cell, to read into. */
export const blankPlainCell = (): PlainCell => ({ start: 0, end: 0, row: 0, column: 0, style: 0, type: undefined, formula: undefined, formulaText: "", stored: undefined, number: undefined });

const quote = 34, minus = 45, point = 46, slash = 47, zero = 48, nine = 57, less = 60, equals = 61, greater = 62, space = 32;

/**
 * Reads a whole cell in one go, from behind its "<c": a city's files have two million of them, and tag by tag each takes three times as long.
 * @returns false where it is written in any other way than usual: then nothing is read, and it is to be walked through like all else.
 */
export function plainCellAt(cursor: Cursor, cell: PlainCell): boolean {
  const from = cursor.at;
  if (tagAt(cursor, cell) && contentAt(cursor, cell)) return true;
  cursor.at = from;
  return false;
}

/** The opening tag up to its ">" or "/": an address, and perhaps a style and a type. */
function tagAt(cursor: Cursor, cell: PlainCell): boolean {
  const { text } = cursor;
  let at = cursor.at;
  cell.row = -1;
  cell.style = 0;
  cell.type = undefined;
  let [styled, typed] = [false, false];
  while (text.charCodeAt(at) === space) {
    const name = text.charCodeAt(at + 1);
    if (text.charCodeAt(at + 2) !== equals || text.charCodeAt(at + 3) !== quote) return false;
    at += 4;
    if (name === 114 && cell.row < 0) at = addressAt(text, at, cell);
    else if (name === 115 && !styled) {
      const digits = at;
      for (let code = text.charCodeAt(at); code >= zero && code <= nine; code = text.charCodeAt(++at)) cell.style = cell.style * 10 + code - zero;
      if (at === digits || at > digits + exactDigits) return false;
      styled = true;
    } else if (name === 116 && !typed) {
      const type = typeAt(text, at);
      if (type === undefined) return false;
      cell.type = type;
      at += type.length;
      typed = true;
    } else return false;
    if (text.charCodeAt(at) !== quote) return false;
    at++;
  }
  cursor.at = at;
  return cell.row >= 0;
}

/** @returns the place behind the address; nowhere in the text where it is none of a sheet. */
function addressAt(text: string, from: number, cell: PlainCell): number {
  let at = from;
  let column = 0;
  for (let code = text.charCodeAt(at); code >= 65 && code <= 90 && at < from + 3; code = text.charCodeAt(++at)) column = column * 26 + code - 64;
  const digits = at;
  let row = 0;
  for (let code = text.charCodeAt(at); code >= zero && code <= nine && at < digits + 7; code = text.charCodeAt(++at)) row = row * 10 + code - zero;
  if (column < 1 || column > maxColumns || row < 1 || row > maxRows) return nowhere;
  cell.column = column - 1;
  cell.row = row - 1;
  return at;
}

function typeAt(text: string, at: number): string | undefined {
  const [code, next] = [text.charCodeAt(at), text.charCodeAt(at + 1)];
  if (code === 115) return next === quote ? "s" : text.startsWith("str", at) ? "str" : undefined;
  if (code === 105) return text.startsWith("inlineStr", at) ? "inlineStr" : undefined;
  return next !== quote ? undefined : code === 110 ? "n" : code === 98 ? "b" : code === 101 ? "e" : undefined;
}

/** What is in the cell, and its end. */
function contentAt(cursor: Cursor, cell: PlainCell): boolean {
  const { text } = cursor;
  cell.formula = cell.stored = cell.number = undefined;
  if (text.charCodeAt(cursor.at) === slash) return passed(cursor, "/>");
  if (!passed(cursor, ">")) return false;
  if (nextIs(text, cursor.at, 102) && !formulaAt(cursor, cell)) return false;
  if (nextIs(text, cursor.at, 118) && !valueAt(cursor, cell)) return false;
  if (nextIs(text, cursor.at, 105) && !inlineTextAt(cursor, cell)) return false;
  return passed(cursor, "</c>");
}

/** Whether an element begins here whose name begins with the letter. */
const nextIs = (text: string, at: number, letter: number): boolean => text.charCodeAt(at + 1) === letter && text.charCodeAt(at) === less;

function passed(cursor: Cursor, tag: string): boolean {
  if (!cursor.text.startsWith(tag, cursor.at)) return false;
  cursor.at += tag.length;
  return true;
}

function formulaAt(cursor: Cursor, cell: PlainCell): boolean {
  cursor.at += 2;
  const code = cursor.text.charCodeAt(cursor.at);
  if (code !== greater && code !== space && code !== slash) return false;
  cell.formula = attributesAt(cursor);
  cell.formulaText = "";
  if (cursor.text.charCodeAt(cursor.at) === slash) return passed(cursor, "/>");
  if (!passed(cursor, ">")) return false;
  cell.formulaText = textAt(cursor, true) ?? "";
  return passed(cursor, "</f>");
}

function valueAt(cursor: Cursor, cell: PlainCell): boolean {
  if (!passed(cursor, "<v>")) return false;
  const isNumber = cell.type === undefined || cell.type === "s" || cell.type === "n";
  if (!isNumber || !numberAt(cursor, cell)) cell.stored = textAt(cursor, true) ?? "";
  return passed(cursor, "</v>");
}

/** So many digits are a whole number exactly. */
const exactDigits = 15;
const powers = Array.from({ length: exactDigits + 1 }, (_, places) => 10 ** places);

/** Digits with a sign and a point, few enough for both parts of the quotient to be exact: then it is the very number that they are written for. */
function numberAt(cursor: Cursor, cell: PlainCell): boolean {
  const { text, at: from } = cursor;
  const negative = text.charCodeAt(from) === minus;
  const start = negative ? from + 1 : from;
  let whole = 0;
  let pointAt = -1;
  let at = start;
  for (; ; at++) {
    const code = text.charCodeAt(at);
    if (code >= zero && code <= nine) whole = whole * 10 + code - zero;
    else if (code === point && pointAt < 0) pointAt = at;
    else if (code === less) break;
    else return false;
  }
  const places = pointAt < 0 ? 0 : at - pointAt - 1;
  const digits = at - start - (pointAt < 0 ? 0 : 1);
  if (digits === 0 || digits > exactDigits) return false;
  const value = whole / (powers[places] ?? NaN);
  cell.number = negative ? -value : value;
  cursor.at = at;
  return true;
}

function inlineTextAt(cursor: Cursor, cell: PlainCell): boolean {
  if (cell.stored !== undefined || cell.number !== undefined || (!passed(cursor, '<is><t xml:space="preserve">') && !passed(cursor, "<is><t>"))) return false;
  cell.stored = textAt(cursor, true) ?? "";
  return passed(cursor, "</t></is>");
}
