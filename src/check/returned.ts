import type { CellRef } from "../workbook/cell";
import type { Snapshot } from "../workbook/snapshot";
import type { District } from "../sheets/district";
import { returnedPoints } from "../sheets/returned";
import { recogniseNamed } from "../sheets/sheet-named";
import { valueOf } from "../sheets/values/read";
import { message, say } from "../text";
import type { CheckReport } from "./check";
import { answersIn } from "./explanations";
import type { Question } from "./question";
import { questionOf, subjectOf } from "./question";
import { allRules } from "./rules";
import { groupedBy } from "../workbook/grouped-by";

/** A point of a 退回意见, as the city wrote it. */
export interface ReturnedPoint extends Question {
  readonly number: number;
  readonly remark: string;
}

export interface PointState {
  readonly point: ReturnedPoint;
  /**
   * gone: the check finds it no more · answered: it stands, and the district has said why · changed: found with other figures · open ·
   * elsewhere: no rule of this check, so that only the city, with all files side by side, can tell.
   */
  readonly state: "gone" | "answered" | "changed" | "open" | "elsewhere";
  /** Where it stands now. */
  readonly at: CellRef | undefined;
}

/** The points of a 退回意见; nothing where the file is none. */
export function pointsIn(snapshot: Snapshot): readonly ReturnedPoint[] | undefined {
  const found = recogniseNamed(returnedPoints, snapshot);
  return found?.rows.map(({ values }, place) => ({
    number: valueOf(values.number) ?? place + 1,
    rule: valueOf(values.rule) ?? "",
    sheet: valueOf(values.sheet) ?? "",
    person: valueOf(values.person) ?? "",
    finding: valueOf(values.finding) ?? "",
    remark: valueOf(values.remark) ?? "",
  }));
}

const ofThisCheck: ReadonlySet<string> = new Set(allRules.map(({ id }) => say(message(`rule.${id}`))));

/** Where the person of a point stands, whom the city names where no rule of this check does. */
function rowOf({ sheet, person }: ReturnedPoint, { sheets: { scoring, roster } }: District): CellRef | undefined {
  if (person === "") return undefined;
  for (const found of [scoring, roster]) {
    const row = found?.sheet.name === sheet ? found.rows.find(({ values }) => valueOf<string>(values.name) === person) : undefined;
    if (row) return row.cell("name");
  }
  return undefined;
}

/** How each point stands: the same finding, or another of the same rule about the same person, is looked for in what the check finds now. */
export function statesOf(points: readonly ReturnedPoint[], district: District, { findings }: CheckReport): readonly PointState[] {
  const answers = answersIn(district);
  const bySubject = groupedBy(findings, (finding) => subjectOf(questionOf(finding)));
  return points.map((point): PointState => {
    const about = bySubject.get(subjectOf(point)) ?? [];
    if (about.length === 0 && !ofThisCheck.has(point.rule)) return { point, state: "elsewhere", at: rowOf(point, district) };
    const same = about.find((finding) => questionOf(finding).finding === point.finding);
    const standing = same ?? about[0];
    if (!standing) return { point, state: "gone", at: undefined };
    if (standing.severity !== "error" && answers.to(standing)) return { point, state: "answered", at: standing.at };
    return { point, state: same ? "open" : "changed", at: standing.at };
  });
}
