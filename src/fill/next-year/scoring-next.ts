import { ungraded } from "../../measures/grade";
import type { Law } from "../../measures/parameters";
import { appraise } from "../../score/appraise";
import type { District } from "../../sheets/district";
import { indicatorColumns } from "../../sheets/indicator-columns";
import { scoring } from "../../sheets/scoring";
import { valueOf } from "../../sheets/values/read";
import { message } from "../../text";
import type { CellContent } from "../../workbook/cell";
import { extentOf, isBlankValue } from "../extent";
import type { Note } from "../filling";
import { takesPart } from "../takes-part";
import type { Change } from "./move-rows";

type ScoringSheet = NonNullable<District["sheets"]["scoring"]>;

/** What belongs to one appraisal only. */
const ofOneYear = new Set<string>(["noGradeReason", "debriefed", "usual", "annual", "composite", "grade", "rank", "assessed", "reason", "pair", "award", "outcome", "talkedOn", "talkedBy", "majorLoss"]);

interface Proposed {
  readonly lastGrade: string;
  readonly assessedThisYear: string | null;
  readonly noGradeReason: string | null;
}

/** A scoring row for the next year: scores and what followed from them go, 评定等次 becomes 上年度等次, 是否参加考核 is proposed for the next base date. Formulas stay. */
export function scoringChange(district: District, next: District, law: Law): Change {
  const arrivals = new Map((district.sheets.roster?.rows ?? []).flatMap(({ values }) => [[valueOf(values.id)?.text ?? "", { arrived: valueOf(values.arrived), probationEnds: valueOf(values.probationEnds) }] as const]));
  const proposed = new Map(
    appraise(district, law).people.map(({ row, assessed, assessedGrade }): readonly [number, Proposed] => {
      const known = arrivals.get(valueOf(row.values.id)?.text ?? "-");
      const part = takesPart({ arrived: known?.arrived ?? valueOf(row.values.arrived), probationEnds: known?.probationEnds }, next, law);
      return [row.at, { lastGrade: (assessed ? assessedGrade : undefined) ?? ungraded, assessedThisYear: part?.assessed ?? null, noGradeReason: part?.reason ?? null }];
    }),
  );
  // Points of the city's indicators are of the year too.
  const indicators = new Set(indicatorColumns(district).map(({ column }) => column));
  return (content, { row, field, column }) => {
    const due = proposed.get(row);
    if (!due || content.formula !== undefined) return content;
    const put = (value: CellContent["value"]): CellContent => ({ ...content, value });
    if (field === "lastGrade" || field === "assessedThisYear" || field === "noGradeReason") return put(due[field]);
    return (field !== undefined && ofOneYear.has(field)) || indicators.has(column) ? put(null) : content;
  };
}

/** Columns of the district's own go along as they are: nobody here knows whether they are of one year. */
export function ownColumnsNote(found: ScoringSheet, district: District): readonly Note[] {
  const { sheet, headerRow, columnOf } = found;
  const known = new Set([...columnOf.values(), ...indicatorColumns(district).map(({ column }) => column)]);
  const { left, right } = extentOf(found);
  const headers = (sheet.values[headerRow] ?? []).flatMap((header, column) => (column >= left && column <= right && !known.has(column) && typeof header === "string" && !isBlankValue(header) ? [header] : []));
  return headers.length === 0 ? [] : [{ says: message("fill.ownColumns", { sheet: scoring.name, titles: headers }), at: { sheet: sheet.name, row: headerRow, column: left } }];
}
