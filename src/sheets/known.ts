import { attendance } from "./attendance";
import type { SheetDefinition } from "./define";
import { dutyLedger } from "./duty-ledger";
import { explanations } from "./explanations";
import { fundLedger } from "./fund-ledger";
import { history } from "./history";
import { holidayTable } from "./holiday-table";
import { indicators } from "./indicators";
import { leaveRegister } from "./leave-register";
import { leftPeople } from "./left-people";
import { meetings } from "./meetings";
import { receiptFacts, receiptRows } from "./receipt";
import { returnedPoints } from "./returned";
import type { Recognised } from "./recognise";
import { roster } from "./roster";
import { scoring } from "./scoring";
import { parameters } from "./settings";

/** The sheets that are known, by the name under which rules and reports speak of them. */
export const knownSheets = {
  roster,
  duties: dutyLedger,
  leave: leaveRegister,
  attendance,
  funds: fundLedger,
  meetings,
  scoring,
  indicators,
  history,
  parameters,
} as const;
export type SheetKey = keyof typeof knownSheets;
export type Found = { readonly [Key in SheetKey]: Recognised<(typeof knownSheets)[Key]> | undefined };

/** The same, for code that takes them all alike: a definition's own row type says more than the general one, which the compiler does not let pass. */
export const anyKnown = knownSheets as unknown as Readonly<Record<SheetKey, SheetDefinition>>;
export const sheetKeys = Object.keys(knownSheets) as readonly SheetKey[];
export const isSheetKey = (name: string): name is SheetKey => name in knownSheets;

/** Tables that the program itself puts into a workbook: they are nobody else's, and read by whoever needs them. */
export const ownTables = { holidayTable, explanations, leftPeople, returnedPoints, receiptFacts, receiptRows } as const;
