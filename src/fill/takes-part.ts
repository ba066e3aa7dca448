import type { PlainDate } from "../measures/dates";
import { isBefore } from "../measures/dates";
import type { Law } from "../measures/parameters";
import { probationEnd } from "../measures/probation";
import { servedSince } from "../score/served";
import type { District } from "../sheets/district";
import { baseDateOf } from "../sheets/district";
import { noGradeReasons } from "../sheets/scoring";
import type { Message } from "../text";

interface TakesPart {
  readonly assessed: "是" | "否";
  /** 不定等次原因, of those who take no part. */
  readonly reason: (typeof noGradeReasons)[number] | undefined;
  readonly because: readonly Message[];
}

interface Arrival {
  readonly arrived: PlainDate | undefined;
  /** 试用期满日 where the roster has one: a contract's own day prevails (decision 20). */
  readonly probationEnds?: PlainDate | undefined;
}

const [inProbation, shortService] = noGradeReasons;

/**
 * 是否参加考核, as the dates have it (第十八条第七项, decision 4). Leave and cases pending are for people to judge.
 * @example takesPart({ arrived: date("2024-11-15") }, district2024, standing)?.reason // "试用期内"
 * @returns nothing where no arrival, or neither year nor base date, is known.
 */
export function takesPart({ arrived, probationEnds }: Arrival, district: District, law: Law): TakesPart | undefined {
  const served = arrived && servedSince(arrived, district, law);
  if (!arrived || !served) return undefined;
  if (served.value) return { assessed: "是", reason: undefined, because: served.steps };
  const baseDate = baseDateOf(district, law);
  const probation = probationEnd(arrived, law);
  const onProbation = baseDate !== undefined && isBefore(baseDate, probationEnds ?? probation.value);
  return { assessed: "否", reason: onProbation ? inProbation : shortService, because: onProbation && !probationEnds ? [...served.steps, ...probation.steps] : served.steps };
}
