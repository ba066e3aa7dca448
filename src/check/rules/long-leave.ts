import { isNoAnswer } from "../../measures/explained";
import { isLeaveKind, leaveKinds, longLeave } from "../../measures/long-leave";
import type { Law } from "../../measures/parameters";
import type { Span } from "../../measures/periods";
import { clipped } from "../../measures/periods";
import type { District } from "../../sheets/district";
import { baseDateOf } from "../../sheets/district";
import { valueOf } from "../../sheets/values/read";
import { isAssessed, personOf } from "../../score/people";
import { message } from "../../text";
import type { Person } from "../people";
import { rule } from "../rule";
import { spellsByPerson } from "../spells";

/** 病事假超过半年: 不定等次 is proposed, never decided; leave that the state grants does not count (第十八条第七项, decision 26). */
export const longLeaveProposal = rule({
  id: "long-leave",
  severity: "warning",
  article: "第十八条第七项",
  reads: ["leave"],
  fixable: false,
  look({ district, law, report }) {
    const year = yearOf(district, law);
    if (!year) return;
    const notAssessed = new Set((district.sheets.scoring?.rows ?? []).flatMap((row) => (isAssessed(row) ? [] : [valueOf(row.values.id)?.text])));
    for (const [person, spells] of spellsByPerson(district)) {
      if (isNotAssessed(person, notAssessed)) continue;
      const leaves = spells.flatMap(({ row, from, to }) => {
        const kind = valueOf(row.values.kind);
        return kind !== undefined && isLeaveKind(kind) ? [{ kind, from, to, row }] : [];
      });
      const result = longLeave({ leaves, year }, law);
      if (isNoAnswer(result) || !result.value.proposed) continue;
      const last = leaves.filter(({ kind, ...days }) => leaveKinds[kind] === "counts" && clipped(days, year).length > 0).at(-1)?.row;
      const at = last?.cell("to");
      const { days, limit } = result.value;
      const fill = { days, limit, months: law.longLeave.value, organ: law.cityOrgan.value };
      if (last && at) report({ at, ...personOf(last), says: message("check.longLeave", fill), actual: String(days), expected: String(limit), because: [...result.steps, ...result.questions] });
    }
  },
});

/** The year up to the base date, both ends counted. */
function yearOf(district: District, law: Law): Span | undefined {
  const to = baseDateOf(district, law);
  return to && { from: to.subtract({ years: 1 }).add({ days: 1 }), to };
}

/** Somebody has decided it already. */
const isNotAssessed = (person: Person, ids: ReadonlySet<string | undefined>): boolean => typeof person !== "string" && valueOf(person.values.id) !== undefined && ids.has(valueOf(person.values.id)?.text);
