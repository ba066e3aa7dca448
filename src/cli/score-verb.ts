import { check } from "../check/check";
import { written } from "../measures/decimal";
import { outcomeInWords } from "../score/in-words";
import { isNoAnswer } from "../measures/explained";
import { patchWorkbook, readWorkbook } from "../ooxml";
import type { ScoreReport } from "../score/score";
import { score } from "../score/score";
import { saysAbsent } from "../sheets/in-words";
import { readDistrict } from "../sheets/district";
import type { District } from "../sheets/district";
import { valueOf } from "../sheets/values/read";
import { message, say } from "../text";
import { today } from "../workbook/clock";
import { Refusal } from "../workbook/refusal";
import { readBytes, refuseOutput, writeBytes } from "./files";
import { openWorkbook } from "./open-district";
import type { Answer } from "./verb";

/** `kaohe score FILE -o OUT`: a copy of the file with everything computed in place; all else in it stays as it was. */
export function scoreVerb(file: string, out: string): Answer {
  refuseOutput(out, ".xlsx");
  const bytes = readBytes(file);
  const district = openWorkbook(file, bytes, message("cli.scoreCsv"));
  if (!district.sheets.scoring) throw new Refusal(message("score.noScoringSheet", { why: saysAbsent(district, "scoring") }));
  const report = score(district);
  const scored = patchWorkbook(bytes, [...report.changes.map(({ patch }) => patch), ...report.results()]);
  const remaining = check(readDistrict(readWorkbook(scored)), { today: today() }).findings.filter(({ severity }) => severity === "error").length;
  writeBytes(out, scored, file);
  return { exit: remaining > 0 ? 1 : 0, refused: [], json: asData(district, report), text: inWords(report, { out, remaining }) };
}

function asData(district: District, { appraisal, why }: ScoreReport) {
  const { people, awards } = appraisal;
  const cap = appraisal.cap.value;
  const idOf = (place: number) => valueOf(people[place]?.row.values.id ?? { state: "blank", original: { value: null } })?.text ?? "";
  return {
    unit: district.unit ?? null,
    year: district.year ?? null,
    people: people.map(({ row, composite: due, gradeByScore, rank, assessedGrade }, place) => ({
      id: valueOf(row.values.id)?.text ?? null,
      name: valueOf(row.values.name) ?? null,
      composite: due && !isNoAnswer(due) ? written(due.value) : null,
      grade: gradeByScore?.value ?? null,
      rank: rank ?? null,
      assessed: assessedGrade ?? null,
      award: awards[place]?.award && awards[place].state !== "withheld" ? Number(written(awards[place].award.value.amount)) : null,
      awardStatus: awards[place]?.state ?? "none",
      outcomes: awards[place]?.outcomes.map((outcome) => say(outcomeInWords(outcome, appraisal.law))) ?? [],
      why: why(place).map((step) => say(step)),
    })),
    cap: { base: cap.base, quota: cap.quota, excellent: cap.excellent, over: cap.over, share: cap.share, undecided: cap.undecided.map(idOf) },
  };
}

function inWords({ appraisal, changes, notes }: ScoreReport, { out, remaining }: { readonly out: string; readonly remaining: number }): string {
  const composites = appraisal.people.filter(({ composite: due }) => due && !isNoAnswer(due)).length;
  const lines = [
    say(message("cli.scored", { people: appraisal.people.length, composites, cells: changes.length, out })),
    ...appraisal.cap.steps.map((step) => say(step)),
    ...notes.map((note) => say(note)),
    ...(remaining > 0 ? [say(message("cli.errorsRemain", { count: remaining }))] : []),
  ];
  return lines.join("\n");
}
