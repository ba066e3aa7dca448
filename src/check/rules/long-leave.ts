import { isNoAnswer } from "../../measures/explained";
import { leaveKinds, longLeave } from "../../measures/long-leave";
import { clipped, yearUpTo } from "../../measures/periods";
import { baseDateOf } from "../../sheets/district";
import { valueOf } from "../../sheets/values/read";
import { isAssessed, personOf } from "../../score/people";
import { message } from "../../text";
import type { Person } from "../people";
import { rule } from "../rule";
import { leavesAmong, spellsByPerson } from "../spells";

/** 病事假超过半年: 不定等次 is proposed, never decided; leave that the state grants does not count (第十八条第七项, decision 26). */
export const longLeaveProposal = rule({
  id: "long-leave",
  severity: "warning",
  article: "第十八条第七项",
  reads: ["leave"],
  fixable: false,
  look({ district, law, report }) {
    const to = baseDateOf(district, law);
    if (!to) return;
    const year = yearUpTo(to);
    const notAssessed = new Set((district.sheets.scoring?.rows ?? []).flatMap((row) => (isAssessed(row) ? [] : [valueOf(row.values.id)?.text])));
    for (const [person, spells] of spellsByPerson(district)) {
      if (isNotAssessed(person, notAssessed)) continue;
      const leaves = leavesAmong(spells);
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

/** Somebody has decided it already. */
const isNotAssessed = (person: Person, ids: ReadonlySet<string | undefined>): boolean => typeof person !== "string" && valueOf(person.values.id) !== undefined && ids.has(valueOf(person.values.id)?.text);
