import { isSame, written } from "../../measures/decimal";
import { valueOf } from "../../sheets/values/read";
import { shownText } from "../../sheets/values/text";
import { unawarded } from "../../score/awards-of";
import { personOf } from "../../score/people";
import { message } from "../../text";
import { putValue } from "../fix";
import { inSentence } from "../in-sentence";
import { rule } from "../rule";

/** 拟奖励不符 (第二十三条第三项): an amount that does not follow from the grades, or one beside a major loss, where nothing is computed. A blank one has not been scored yet. */
export const awardDiffers = rule({
  id: "award-differs",
  severity: "error",
  article: "第二十三条第三项",
  reads: ["scoring"],
  fixable: true,
  look({ appraisal, district, report }) {
    if (district.year === undefined) return;
    for (const [place, { row }] of appraisal.people.entries()) {
      const { award, state, steps: because } = appraisal.awards[place] ?? unawarded;
      const at = row.cell("award");
      const actual = shownText(row.content("award"));
      if (!award || !at || actual === "") continue;
      const about = { at, ...personOf(row), actual, because };
      const due = award.value.amount;
      // As 核算 leaves it: blank, and not 0.
      if (state === "withheld") report({ ...about, says: message("check.awardWithheld", { actual: inSentence(actual) }), expected: "", fix: putValue(at, null) });
      else if (!isSame(valueOf(row.values.award), due)) report({ ...about, says: message("check.awardDiffers", { expected: written(due), actual: inSentence(actual) }), expected: written(due), fix: putValue(at, Number(written(due))) });
    }
  },
});
