import { isSame, written } from "../../measures/decimal";
import { valueOf } from "../../sheets/values/read";
import { shownText } from "../../sheets/values/text";
import { personOf } from "../../score/people";
import { message } from "../../text";
import { putValue } from "../fix";
import { inSentence } from "../in-sentence";
import { rule } from "../rule";

/** 拟奖励不符 (第二十三条第三项): an amount that does not follow from the grades. A blank one has not been scored yet. */
export const awardDiffers = rule({
  id: "award-differs",
  severity: "error",
  article: "第二十三条第三项",
  reads: ["scoring"],
  fixable: true,
  look({ appraisal, district, report }) {
    if (district.year === undefined) return;
    for (const [place, person] of appraisal.people.entries()) {
      const due = appraisal.awards[place]?.award?.value.amount;
      if (!due || isSame(valueOf(person.row.values.award), due)) continue;
      const at = person.row.cell("award");
      const content = person.row.content("award");
      if (!at || content.value === null) continue;
      const [expected, actual] = [written(due), shownText(content)];
      report({ at, ...personOf(person.row), says: message("check.awardDiffers", { expected, actual: inSentence(actual) }), actual, expected, because: appraisal.awards[place]?.steps ?? [], fix: putValue(at, Number(expected)) });
    }
  },
});
