import { written } from "../../measures/decimal";
import { filedYearsOf } from "../../score/filed-years";
import { gradeIn } from "../../score/grade-in";
import type { ScoringRow } from "../../score/people";
import { isAssessed } from "../../score/people";
import type { District } from "../../sheets/district";
import { isInService } from "../../sheets/roster";
import { valueOf } from "../../sheets/values/read";
import { shownText } from "../../sheets/values/text";
import type { Leaver, SubmittedPerson } from "../submission";
import type { ExtraTexts } from "./extras";

/** Later than any year on file: a workbook that does not say its year keeps all of them. */
const noYear = 9999;

/** The rows of 评分表, each with what the district's own 历年等次 holds of its person. */
export function peopleIn(district: District, extras: ExtraTexts): readonly SubmittedPerson[] {
  const dated = district.year === undefined ? { ...district, year: noYear } : district;
  return (district.sheets.scoring?.rows ?? []).map((row) => personIn(row, dated, extras));
}

function personIn(row: ScoringRow, district: District, extras: ExtraTexts): SubmittedPerson {
  const { values } = row;
  const [usual, annual] = [valueOf(values.usual), valueOf(values.annual)];
  const id = valueOf(values.id)?.text;
  const { years, disputed } = filedYearsOf(id, district);
  return {
    sheet: row.sheet,
    row: row.at + 1,
    name: valueOf(values.name),
    id,
    idTyped: shownText(row.content("id")),
    area: valueOf(values.area),
    arrived: valueOf(values.arrived)?.toString(),
    termEnds: valueOf(values.termEnds)?.toString(),
    takesPart: isAssessed(row),
    noGradeReason: valueOf(values.noGradeReason),
    usual: usual && written(usual),
    annual: annual && written(annual),
    assessed: gradeIn(valueOf(values.assessed)),
    reason: valueOf(values.reason),
    lastGrade: valueOf(values.lastGrade),
    filed: years.map(({ year, grade, paid, paidForYears }) => ({ year, grade, paid: paid && written(paid), paidForYears: paidForYears && [...paidForYears] })),
    disputed: [...disputed],
    talkedOn: valueOf(values.talkedOn)?.toString(),
    talkedBy: valueOf(values.talkedBy),
    majorLoss: valueOf(values.majorLoss),
    remark: valueOf(values.remark),
    extras: [...extras.of(row.at)],
  };
}

/** Whoever 花名册 has as no longer there. */
export const leaversIn = ({ sheets }: District): readonly Leaver[] =>
  (sheets.roster?.rows ?? []).flatMap(({ sheet, at, values }): readonly Leaver[] => {
    const status = valueOf(values.status);
    if (status === undefined || isInService(status)) return [];
    return [{ sheet, row: at + 1, name: valueOf(values.name), id: valueOf(values.id)?.text, status, leftOn: valueOf(values.leftOn)?.toString() }];
  });
