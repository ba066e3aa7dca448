import { personOf } from "../../score/people";
import { message } from "../../text";
import { rule } from "../rule";

/** 还没有约谈 (第二十三条第三项): 基本称职 leads to a talk with the head of the district's organ. It comes after the grade, so it is a note only. */
export const talkMissing = rule({
  id: "talk-missing",
  severity: "info",
  article: "第二十三条第三项",
  reads: ["scoring"],
  fixable: false,
  look: {
    scored: ({ law, report }) => ({ row, standingGrade, provisional }) => {
      const at = standingGrade === "基本称职" && !provisional && row.values.talkedOn.state === "blank" ? row.cell("talkedOn") : undefined;
      if (at) report({ at, ...personOf(row), says: message("check.talkMissing", { organ: law.districtOrgan.value }), actual: "", expected: "" });
    },
  },
});
