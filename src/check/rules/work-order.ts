import { isBefore } from "../../measures/dates";
import { isAssessed, personOf } from "../../score/people";
import { valueOf } from "../../sheets/values/read";
import { message } from "../../text";
import { rule } from "../rule";

/** 述职在备案之后 (第十八条第七项, decision 34): 述职 ≤ 评定 ≤ 备案. */
export const workOrder = rule({
  id: "work-order",
  severity: "warning",
  article: "第十八条第七项",
  reads: ["scoring"],
  fixable: false,
  look: {
    scored({ settings, report }) {
      const filedOn = valueOf(settings.filedOn.read);
      if (!filedOn) return undefined;
      return ({ row }) => {
        if (!isAssessed(row)) return;
        const at = row.cell("debriefed");
        const debriefed = valueOf(row.values.debriefed);
        if (at && debriefed && isBefore(filedOn, debriefed)) report({ at, ...personOf(row), says: message("check.workOrder", { debriefed: debriefed.toString(), filedOn: filedOn.toString() }), actual: debriefed.toString(), expected: `≤ ${filedOn.toString()}` });
      };
    },
  },
});
