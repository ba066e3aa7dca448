import { written } from "../../measures/decimal";
import { quotaOf } from "../../measures/excellence";
import type { Law } from "../../measures/parameters";
import type { Appraisal } from "../../score/appraise";
import { valueOf } from "../../sheets/values/read";
import type { Message } from "../../text";
import { message } from "../../text";
import { rule } from "../rule";

/** 优秀超比例: "in principle", so it is shown and asked about, never blocked (decision 7). */
export const overCap = rule({
  id: "over-cap",
  severity: "warning",
  article: "第二十二条",
  reads: ["scoring"],
  fixable: false,
  answeredBy: ["overCapReason", "approval"],
  look({ scoring, appraisal, settings, law, report }) {
    const { value: cap, steps } = appraisal.cap;
    const at = { sheet: scoring.sheet.name, row: scoring.headerRow, column: scoring.columnOf.get("assessed") ?? scoring.columnOf.get("composite") ?? scoring.body.left };
    if (appraisal.capPending && isOverOnce(appraisal, law)) report({ at, says: sentence(appraisal, law), actual: `${cap.excellent}（${cap.share}）`, expected: `≤ ${placesOnce(appraisal, law)}`, because: [...steps, ...(appraisal.ungraded > 0 ? [message("score.capUngraded", { count: appraisal.ungraded })] : [])] });
    const quotaAt = settings.approvedQuota.cell;
    const typed = valueOf(settings.approvedQuota.read);
    if (typed !== undefined && quotaAt && cap.approvedQuota === undefined) {
      report({ at: quotaAt, says: message("check.quotaUnapproved", { quota: typed, byShare: cap.quotaByShare }), actual: String(typed), expected: String(cap.quotaByShare), because: steps });
    }
    const books = valueOf(settings.onBooks.read);
    // With a count that is wrong, or people without a grade yet, the two bases differ by that alone.
    if (cap.onBooks.differs && appraisal.ungraded === 0 && books === scoring.rows.length) {
      report({ at, says: message("check.capDependsOnBase", { base: cap.base, books: cap.onBooks.base }), actual: String(cap.base), expected: String(cap.onBooks.base), because: steps, answeredBy: undefined });
    }
  },
});

/** Whether it is still over once every score is there and nobody is graded above the score: those are findings of their own. */
function isOverOnce(appraisal: Appraisal, law: Law): boolean {
  return surelyExcellent(appraisal) > placesOnce(appraisal, law);
}

const surelyExcellent = ({ people }: Appraisal): number => people.filter(({ standingGrade, gradeByScore }) => standingGrade === "优秀" && gradeByScore?.value === "优秀").length;

/** The places that there are once everybody has a grade. */
const placesOnce = ({ cap: { value: cap }, ungraded }: Appraisal, law: Law): number => cap.approvedQuota ?? quotaOf(cap.base + ungraded, law);

function sentence(appraisal: Appraisal, law: Law): Message {
  const { cap: { value: cap }, ungraded } = appraisal;
  const { excellent, quota, over, base } = cap;
  if (cap.approvedQuota !== undefined) return message("check.overApproved", { excellent, quota, byShare: cap.quotaByShare, over });
  if (cap.tooFew) return message("check.overCapTooFew", { base: base + ungraded, smallest: law.smallestBase.value, excellent });
  const numbers = { excellent, quota, cap: written(law.excellentCap.value), over };
  if (ungraded > 0) {
    const [sure, places] = [surelyExcellent(appraisal), placesOnce(appraisal, law)];
    return message("check.overCapUngraded", { ...numbers, assessed: base + ungraded, ungraded, excellent: sure, quota: places, over: sure - places });
  }
  return cap.undecided.length > 0 ? message("check.overCapTied", { ...numbers, tied: cap.undecided.length }) : message("check.overCap", numbers);
}
