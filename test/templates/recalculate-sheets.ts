import { decimal } from "../../src/measures/decimal";
import { override } from "../../src/measures/override";
import type { Law } from "../../src/measures/parameters";
import { standing } from "../../src/measures/parameters";
import type { FilledSheet } from "./recalculate-book";
import { edgeLeaves, leaveSheet, monthLeaves, oddLeaves, randomLeaves } from "./recalculate-leave";
import { arrivals, conclusionEdges, randomStaff, rosterSheet } from "./recalculate-roster";
import { edgeScores, randomScores, scoringSheet } from "./recalculate-scoring";

/** Other numbers and names in every place where a formula takes them from the law: none of them may stand in a formula by itself. */
const anotherLaw = override(
  [
    { key: "usualWeight", value: decimal("35.5") },
    { key: "annualWeight", value: decimal("64.5") },
    { key: "fullScore", value: decimal(120) },
    { key: "scorePlaces", value: 2 },
    { key: "excellentFrom", value: decimal("87.5") },
    { key: "competentFrom", value: decimal(75) },
    { key: "basicFrom", value: decimal("62.25") },
    { key: "leaveByLeader", value: 2 },
    { key: "leaveByCommittee", value: 14 },
    { key: "leaveByDistrict", value: 2 },
    { key: "probation", value: 3 },
    { key: "probationVotes", value: decimal(60) },
    { key: "probationPass", value: decimal("66.6") },
    { key: "groupLeader", value: "组长" },
    { key: "committeeOrgan", value: "党委" },
    { key: "cityOrgan", value: "市委社会工作部" },
    { key: "districtOrgan", value: "区县委社会工作部" },
  ],
  { reference: "试算" },
);

interface HowMany {
  readonly nearEdge: number;
  readonly scores: number;
  readonly leaves: number;
  readonly staff: number;
}

const scores = (seed: number, { nearEdge, scores: any }: HowMany, law: Law) => scoringSheet([...edgeScores, ...randomScores(seed, { nearEdge, any, odd: Math.ceil(any / 3) })], law);
const leaves = (seed: number, { leaves: count }: HowMany, law: Law) => leaveSheet([...edgeLeaves, ...oddLeaves, ...monthLeaves, ...randomLeaves(seed, count)], law);
const staff = (seed: number, { staff: count }: HowMany, law: Law) => rosterSheet([...arrivals, ...conclusionEdges, ...randomStaff(seed, count)], law);

/** Every sheet with formulas, with all the edges and as many random rows as asked for; then the same, shorter, under another law. */
export function sheetsToTry(seed: number, count: HowMany): readonly (readonly [name: string, sheet: FilledSheet])[] {
  const few = { nearEdge: 0, scores: 150, leaves: 50, staff: 150 };
  return [
    ["评分表: composite, grade, rank", scores(seed, count, standing)],
    ["请假登记: days, tier due", leaves(seed, count, standing)],
    ["花名册: end of probation, conclusion", staff(seed, count, standing)],
    ["评分表 under another law", scores(seed, few, anotherLaw)],
    ["请假登记 under another law", leaves(seed, few, anotherLaw)],
    ["花名册 under another law", staff(seed, few, anotherLaw)],
  ];
}

/** How often each answer is due in a column; for seeing that nothing is proved of nothing. */
export function answersDue({ rows }: FilledSheet, field: string): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { expected } of rows) {
    const due = String(expected[field] ?? "not asked");
    counts[due] = (counts[due] ?? 0) + 1;
  }
  return counts;
}
