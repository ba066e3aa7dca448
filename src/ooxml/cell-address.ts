import { maxColumns, maxRows } from "../workbook/cell";

/** No place of a sheet. */
export const nowhere = -1;

/** Letters of an address as they are read by the hundred thousand: no pattern, no object. @returns nowhere beyond XFD. */
export function columnOf(address: string): number {
  let column = 0;
  for (let at = 0; at < address.length; at++) {
    const code = address.charCodeAt(at) & ~0x20;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return column >= 1 && column <= maxColumns ? column - 1 : nowhere;
}

/** @returns nowhere when the digits after the letters are no row of a sheet. @example rowOf("B12") // 11 */
export function rowOf(address: string): number {
  let at = 0;
  while (at < address.length && address.charCodeAt(at) > 57) at++;
  return rowNumber(address, at);
}

/** A row's number as `r` gives it, counted from 0. */
export function rowNumber(digits: string, from = 0): number {
  let row = 0;
  for (let at = from; at < digits.length; at++) {
    const digit = digits.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return nowhere;
    row = row * 10 + digit;
  }
  return row >= 1 && row <= maxRows ? row - 1 : nowhere;
}
