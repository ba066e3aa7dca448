import { plainId } from "../../sheets/values/id-number";
import { valueOf } from "../../sheets/values/read";
import { shownText } from "../../sheets/values/text";
import { message } from "../../text";
import { a1 } from "../../workbook/cell";
import type { ScoringRow } from "../../score/people";
import { personOf } from "../../score/people";
import type { Steps } from "../../workbook/steps";
import { rowsEachStep } from "../../workbook/steps";
import type { RosterRow } from "../people";
import type { Observation } from "../rule";
import { rule } from "../rule";

/** 重复: one 公民身份号码 on two rows of 评分表 or of 花名册. Two people may share a name. */
export const duplicatePerson = rule({
  id: "duplicate-person",
  severity: "error",
  article: "第二十条",
  reads: [],
  fixable: false,
  *look({ district: { sheets }, report }) {
    for (const rows of [sheets.scoring?.rows ?? [], sheets.roster?.rows ?? []]) yield* lookAt(rows, report);
  },
});

function* lookAt(rows: readonly (ScoringRow | RosterRow)[], report: (observation: Observation) => void): Steps<void> {
  const firstById = new Map<string, ScoringRow | RosterRow>();
  for (const row of rows) {
    if (row.at % rowsEachStep === 0) yield;
    // A wrong id on two rows is still one person twice.
    const id = valueOf(row.values.id)?.text ?? plainId(shownText(row.content("id")));
    if (id === "") continue;
    const first = firstById.get(id);
    if (!first) {
      firstById.set(id, row);
      continue;
    }
    const [at, firstAt] = [row.cell("id"), first.cell("id")];
    if (at && firstAt) report({ at, ...personOf(row), says: message("check.duplicateId", { first: a1(firstAt), name: valueOf(first.values.name) ?? "—" }), actual: id, expected: "" });
  }
}
