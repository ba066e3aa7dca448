import { isNoAnswer } from "../../measures/explained";
import { splitLeaves } from "../../measures/leave-approval";
import { personOf } from "../../score/people";
import { message } from "../../text";
import { groupsOfSpells } from "../spells";
import { rule } from "../rule";

/** 疑似拆分请假: spells that only rest days part, added up; always for people to look at (第十八条第四项, decision 17). */
export const leaveSplit = rule({
  id: "leave-split",
  severity: "warning",
  article: "第十八条第四项",
  reads: ["leave"],
  fixable: false,
  look({ district, law, report }) {
    for (const group of groupsOfSpells(district, law)) {
      const [, second] = group;
      const at = second?.row.cell("from");
      if (!second || !at) continue;
      const split = splitLeaves(group, district.calendar, law);
      for (const { parts, from, to, days, tier } of isNoAnswer(split) ? [] : split.value) {
        const fill = { parts: parts.length, from: from.toString(), to: to.toString(), days, tier };
        report({ at, ...personOf(second.row), says: message("check.leaveSplit", fill), actual: second.from.toString(), expected: tier, ...(isNoAnswer(split) ? {} : { because: split.steps }) });
      }
    }
  },
});
