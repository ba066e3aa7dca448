import { scoring } from "../../sheets/scoring";
import { valueOf } from "../../sheets/values/read";
import { personOf } from "../../score/people";
import { message } from "../../text";
import { serialOfDate } from "../../workbook/date-serial";
import { putValue } from "../fix";
import { rosterRowOfScoring } from "../scoring-people";
import { rule } from "../rule";

/** 到岗日期、聘期止与花名册不符: they decide who is graded, and the roster is their home (第十八条第七项). */
export const serviceDatesDiffer = rule({
  id: "service-dates-differ",
  severity: "warning",
  article: "第十八条第七项",
  reads: ["roster", "scoring"],
  fixable: true,
  look: {
    scored({ district, report }) {
      const { date1904 } = district;
      return ({ row }) => {
        const known = rosterRowOfScoring(row, district);
        for (const field of ["arrived", "termEnds"] as const) {
          const at = row.cell(field);
          const actual = valueOf(row.values[field]);
          const expected = known && valueOf(known.values[field]);
          if (!at || !actual || !expected || actual.equals(expected)) continue;
          const fill = { actual: actual.toString(), expected: expected.toString() };
          report({ at, ...personOf(row), says: message("check.differsFromRoster", { title: scoring.columns[field].title, ...fill }), ...fill, fix: putValue(at, serialOfDate(expected, date1904), "yyyy-mm-dd") });
        }
      };
    },
  },
});
