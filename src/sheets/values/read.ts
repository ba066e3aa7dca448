import type { CellContent, CellValue } from "../../workbook/cell";

/** Why a cell has no meaning that can be counted on. */
export type Fault =
  | "errorCell"
  | "noStoredValue"
  | "textNumber"
  | "notANumber"
  | "notWhole"
  | "notAYear"
  | "percentShown"
  | "notADate"
  | "notAMonth"
  | "noSuchDay"
  | "monthOnly"
  | "octoberOrJanuary"
  | "notInList"
  | "numericId"
  | "oldId"
  | "idLength"
  | "idCharacters"
  | "idBirth"
  | "idCheckDigit"
  | "notText"
  | "notAPhone"
  | "notAPeriod"
  | "noSuchMonth"
  | "notADayOfYear"
  | "percentUnclear"
  | "twice";

/**
 * What a cell means. The original always stays beside it.
 * read: certain · repaired: certain once harmless differences are gone (`tidy` is what should stand there) · unreadable: not counted; `guess` is what it looks like.
 */
export type Read<T> =
  | { readonly state: "blank"; readonly original: CellContent }
  | { readonly state: "read"; readonly value: T; readonly original: CellContent }
  | { readonly state: "repaired"; readonly value: T; readonly tidy: CellValue; readonly original: CellContent }
  | { readonly state: "unreadable"; readonly fault: Fault; readonly guess?: CellValue; readonly original: CellContent };

/** A cell with what its workbook says about dates. */
export interface TypedCell extends CellContent {
  readonly date1904?: boolean;
  /** From a file that knows no types (.csv): text that is a number was not typed as text. */
  readonly untyped?: boolean;
}

export type Reader<T> = (cell: TypedCell) => Read<T>;

/** The meaning where there is one. @example valueOf({ state: "blank", original: { value: null } }) // none */
export const valueOf = <T>(read: Read<T>): T | undefined => (read.state === "read" || read.state === "repaired" ? read.value : undefined);

/** A cell without a meaning, and why. @example unreadable({ value: "甲" }, "notANumber") // { state: "unreadable", fault: "notANumber", … } */
export const unreadable = (original: CellContent, fault: Fault, guess?: CellValue): Read<never> => ({ state: "unreadable", fault, original, ...(guess === undefined ? {} : { guess }) });
