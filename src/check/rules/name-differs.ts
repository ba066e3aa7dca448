import { valueOf } from "../../sheets/values/read";
import type { HistoryRow, ScoringEntries } from "../../score/people";
import { personOf } from "../../score/people";
import type { District } from "../../sheets/district";
import { message } from "../../text";
import { putValue } from "../fix";
import { rosterRowWithId } from "../people";
import type { Observation } from "../rule";
import { rule } from "../rule";
import { certainId } from "../scoring-people";

/** 姓名与花名册不符: the same id under another name in 评分表 or 历年等次; the roster decides (第十五条). */
export const nameDiffers = rule({
  id: "name-differs",
  severity: "warning",
  article: "第十五条",
  reads: ["roster"],
  fixable: true,
  look: {
    scored: ({ district, report }) => ({ row }) => lookAt(row, certainId(row, district), district, report),
    history: ({ district, report }) => (row) => lookAt(row, valueOf(row.values.id)?.text, district, report),
  },
});

function lookAt(row: ScoringEntries | HistoryRow, id: string | undefined, district: District, report: (observation: Observation) => void): void {
  const at = row.cell("name");
  const actual = valueOf(row.values.name);
  const known = rosterRowWithId(id, district);
  const expected = known && valueOf(known.values.name);
  if (!at || actual === undefined || expected === undefined || actual === expected) return;
  report({ at, ...personOf(row), says: message("check.nameDiffers", { actual, expected }), actual, expected, fix: putValue(at, expected) });
}
