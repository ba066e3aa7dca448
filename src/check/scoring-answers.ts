import { isSame, written } from "../measures/decimal";
import { isNoAnswer } from "../measures/explained";
import type { Appraised } from "../score/people";
import { valueOf } from "../sheets/values/read";
import type { Answer } from "./answers";
import { oncePer } from "../sheets/once";

/** 综合得分, 分数等次 and 排名 of a person as 核算 has them, as far as there are any (第二十一、二十二条). */
export const scoringAnswers: (person: Appraised) => readonly Answer[] = oncePer(({ row, composite: due, gradeByScore, rank }: Appraised): readonly Answer[] => {
  if (!due || isNoAnswer(due)) return [];
  const expected = written(due.value);
  const composite: Answer = { row, field: "composite", article: "第二十一条", value: Number(expected), shown: expected, steps: () => due.steps, isRight: isSame(valueOf(row.values.composite), due.value), onUnsound: false };
  const onUnsound = !composite.isRight;
  const grade: readonly Answer[] = gradeByScore ? [{ row, field: "grade", article: "第二十二条", value: gradeByScore.value, shown: gradeByScore.value, steps: () => [...due.steps, ...gradeByScore.steps], isRight: valueOf(row.values.grade) === gradeByScore.value, onUnsound }] : [];
  const place: readonly Answer[] = rank === undefined ? [] : [{ row, field: "rank", article: "第二十二条", value: rank, shown: String(rank), steps: () => [], isRight: valueOf(row.values.rank) === rank, onUnsound }];
  return [composite, ...grade, ...place];
});
