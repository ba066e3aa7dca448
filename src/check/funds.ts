import type { District } from "../sheets/district";
import type { fundLedger } from "../sheets/fund-ledger";
import type { Row } from "../sheets/recognise";
import { valueOf } from "../sheets/values/read";
import { personOf } from "../score/people";
import { oncePer } from "../sheets/once";
import { groupedBy } from "../workbook/grouped-by";
import type { RosterRow } from "./people";
import { rosterRowOf } from "./people";

export type FundRow = Row<typeof fundLedger>;

export const isPay = ({ values }: FundRow): boolean => valueOf(values.kind) === "工资";
/** What stops with a dismissal (第十一条). */
export const isBenefit = (row: FundRow): boolean => isPay(row) || valueOf(row.values.kind) === "岗位补贴";

/** Whom a payment is for: 经费台账 has numbers only, the roster has the names. */
export function fundPerson(row: FundRow, district: District): { readonly person?: string } {
  const known = rosterRowOf(row, district);
  return known ? personOf(known) : personOf(row);
}

/** Payments by the person of the roster that they are for. */
export const paymentsOf: (district: District) => ReadonlyMap<RosterRow, readonly FundRow[]> = oncePer((district: District) => groupedBy(district.sheets.funds?.rows ?? [], (row) => rosterRowOf(row, district)));
