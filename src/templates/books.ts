import type { SheetKey } from "../sheets/known";

/** A sheet with a row a person, an entry or a payment; 参数 stands in every book besides. */
export type DataSheetKey = Exclude<SheetKey, "parameters">;

const roster = ["roster"] as const;
const ledger = ["duties", "leave", "attendance", "funds", "meetings"] as const;
const scoring = ["scoring", "indicators", "history"] as const;

/** The workbooks that a clerk gets, templates/NAME.xlsx, with their sheets in order; each ends with 参数 and 填表说明. */
export const books = { roster, ledger, scoring, district: [...roster, ...ledger, ...scoring] } as const satisfies Readonly<Record<string, readonly DataSheetKey[]>>;

export type BookName = keyof typeof books;
export const bookNames = Object.keys(books) as readonly BookName[];
