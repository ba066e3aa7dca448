import { isNoAnswer } from "../../measures/explained";
import { cycles } from "../../measures/service";
import { isInService } from "../../sheets/roster";
import { valueOf } from "../../sheets/values/read";
import { personOf } from "../../score/people";
import { isByService } from "../../score/served";
import { message } from "../../text";
import { rule } from "../rule";

/** 聘期够不上连续两年: by calendar years the award of two years cannot be reached, by years of service it can (第二十三条第三项, decision 4). For the city to say, so it only informs. */
export const termTooShortForAward = rule({
  id: "term-too-short-for-award",
  severity: "info",
  article: "第二十三条第三项",
  reads: ["roster"],
  fixable: false,
  look: {
    roster({ district, law, report }) {
      if (isByService(district)) return undefined;
      return (row) => {
        const at = row.cell("termEnds");
        const [arrived, ends] = [valueOf(row.values.arrived), valueOf(row.values.termEnds)];
        if (!at || !arrived || !ends || !isInService(valueOf(row.values.status))) return;
        const term = cycles({ arrived, ends }, law);
        if (isNoAnswer(term) || !term.value.outOfReach) return;
        const { byCalendar, byService } = term.value;
        const fill = { calendar: byCalendar.length, service: byService.length, cycles: byService.map(String) };
        report({ at, ...personOf(row), says: message("check.termTooShort", fill), actual: ends.toString(), expected: "", because: [...term.steps, ...term.questions] });
      };
    },
  },
});
