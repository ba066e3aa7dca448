import type { District } from "../../sheets/district";
import { valueOf } from "../../sheets/values/read";
import { personOf } from "../../score/people";
import { message } from "../../text";
import type { CellRef } from "../../workbook/cell";
import { rowsEachStep } from "../../workbook/steps";
import { putValue } from "../fix";
import type { LedgerPerson } from "../people";
import { whoIsMeant } from "../people";
import type { Observation } from "../rule";
import { rule } from "../rule";

/** 花名册里没有的人, in the ledgers: neither name nor 人员编号 is there, or the two name different people (第十五条). */
export const unknownPerson = rule({
  id: "unknown-person",
  severity: "error",
  article: "第十五条",
  reads: ["roster"],
  fixable: true,
  *look({ roster, district, report }) {
    // An empty roster is one finding, not one for each row elsewhere.
    if (roster.rows.length === 0) return;
    for (const [place, row] of ledgerRows(district).entries()) {
      if (place % rowsEachStep === 0) yield;
      const seen = observed(row, district);
      if (seen) report({ ...personOf(row), ...seen });
    }
  },
});

interface LedgerRow extends LedgerPerson {
  readonly nameAt: CellRef | undefined;
  readonly numberAt: CellRef | undefined;
}

/** Rows that are about one of the staff; 示范点党组织书记 get allowances and are not in the roster (第十三条). */
function ledgerRows({ sheets: { duties, leave, attendance, funds } }: District): readonly LedgerRow[] {
  const named = [...(duties?.rows ?? []), ...(leave?.rows ?? []), ...(attendance?.rows ?? [])].map((row) => ({ values: row.values, nameAt: row.cell("name"), numberAt: row.cell("staffNumber") }));
  const paid = (funds?.rows ?? []).filter(({ values }) => valueOf(values.staffKind) === "党建专干").map((row) => ({ values: row.values, nameAt: undefined, numberAt: row.cell("staffNumber") }));
  return [...named, ...paid];
}

function observed(row: LedgerRow, district: District): Observation | undefined {
  const meant = whoIsMeant(row, district);
  if (meant.state === "known" || meant.state === "unclear") return undefined;
  const name = (row.values.name && valueOf(row.values.name)) ?? "";
  const number = valueOf(row.values.staffNumber) ?? "";
  const nameAt = row.nameAt ?? row.numberAt;
  const numberAt = row.numberAt ?? row.nameAt;
  if (!nameAt || !numberAt) return undefined;
  if (meant.state === "unknown") return { at: nameAt, says: message("check.personUnknown", { person: name }), actual: name, expected: "" };
  if (meant.state === "wrongName") {
    const expected = valueOf(meant.row.values.name) ?? "";
    return { at: nameAt, says: message("check.staffNameWrong", { actual: name, number, expected }), actual: name, expected, fix: putValue(nameAt, expected) };
  }
  if (meant.state === "twoPeople") {
    const expected = valueOf(meant.byName.values.staffNumber) ?? "";
    return { at: numberAt, says: message("check.staffNumberOfAnother", { actual: number, owner: valueOf(meant.byNumber.values.name) ?? "—", name }), actual: number, expected };
  }
  const expected = meant.row && valueOf(meant.row.values.staffNumber);
  if (expected === undefined) return { at: numberAt, says: message("check.staffNumberUnknown", { actual: number }), actual: number, expected: "" };
  return { at: numberAt, says: message("check.staffNumberWrong", { actual: number, name, expected }), actual: number, expected, fix: putValue(numberAt, expected, "@") };
}
