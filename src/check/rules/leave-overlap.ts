import { isBefore } from "../../measures/dates";
import { personOf } from "../../score/people";
import { message } from "../../text";
import { a1 } from "../../workbook/cell";
import type { Spell } from "../spells";
import { spellsByPerson } from "../spells";
import { rule } from "../rule";

/** 请假重叠: a day of one person stands in two rows (第十八条第四项, decision 15: half days count as whole). */
export const leaveOverlap = rule({
  id: "leave-overlap",
  severity: "error",
  article: "第十八条第四项",
  reads: ["leave"],
  fixable: false,
  look({ district, report }) {
    for (const spells of spellsByPerson(district).values()) {
      let longest: Spell | undefined;
      for (const spell of spells) {
        const at = spell.row.cell("from");
        const firstAt = longest?.row.cell("from");
        if (at && longest && firstAt && !isBefore(longest.to, spell.from)) {
          const fill = { first: a1(firstAt), from: longest.from.toString(), to: longest.to.toString() };
          report({ at, ...personOf(spell.row), says: message("check.leaveOverlap", fill), actual: spell.from.toString(), expected: "" });
        }
        if (!longest || isBefore(longest.to, spell.to)) longest = spell;
      }
    }
  },
});
