import type { Parameter } from "../../measures/law";
import { standing } from "../../measures/parameters";
import type { Filling } from "../../text";
import { clauses, message } from "../../text";
import type { LawDifference } from "../city";

/** The measures say it themselves; a district may not (第二十四条). */
export const isStated = ({ key }: LawDifference): boolean => standing[key].basis === "明文";

/** @example 平时成绩占比由 40% 改为 50%；优秀起点由 90 分 改为 85 分 */
export function changesInWords(changes: readonly LawDifference[]): Filling {
  return clauses(
    changes.map(({ key, standing: before, own }) => {
      const { title }: Parameter = standing[key];
      return message("across.lawChange", { title, standing: before, own });
    }),
  );
}
