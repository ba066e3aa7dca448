import { message } from "../text";
import type { Explained, NoAnswer } from "./explained";
import { explained } from "./explained";
import type { Law } from "./parameters";
import { standing } from "./parameters";

/** The lists by which an organisation's site and its branch are looked at (第八条第六项), under the parameters that count them. */
export const standardLists = {
  siteItems: ["场所", "标识", "党旗", "书报", "办公设施", "党建制度"],
  standardItems: ["机构", "阵地", "经费", "制度", "资料", "活动"],
  ownItems: ["党旗", "印章", "牌子", "学习资料", "党徽", "学习笔记本", "笔", "书"],
} as const;

type StandardList = keyof typeof standardLists;

interface ListState {
  readonly has: readonly string[];
  readonly missing: readonly string[];
  /** Ticked, but not of the list: no fault. */
  readonly other: readonly string[];
}

/**
 * What an organisation has of a list and what it lacks (第八条第六项): 阵地六项, 六有, 八个一.
 * @example listState({ list: "siteItems", ticked: ["场所", "标识", "党旗", "书报", "办公设施"] }).value.missing // ["党建制度"]
 * @returns no answer, naming the list, under a law that counts another number of items than the list names.
 */
export function listState({ list, ticked }: { readonly list: StandardList; readonly ticked: readonly string[] }, law: Law = standing): Explained<ListState> | NoAnswer {
  const names: readonly string[] = standardLists[list];
  const count = law[list].value;
  if (names.length !== count) return { field: list, reason: "doesNotAddUp" };
  const missing = names.filter((name) => !ticked.includes(name));
  const other = [...new Set(ticked)].filter((name) => !names.includes(name));
  const title = message(`duty.list.${list}`);
  return explained(
    { has: names.filter((name) => ticked.includes(name)), missing, other },
    () => ({
      inputs: { list, ticked: ticked.join("、") },
      uses: [law[list]],
      steps: [missing.length === 0 ? message("duty.listComplete", { list: title, count }) : message("duty.listLacks", { list: title, count, missing: missing.join("、") })],
    }),
  );
}

/**
 * How many mentors someone still lacks (第十八条第六项). People, in whole numbers.
 * @example mentorsMissing({ assigned: 0 }).value // 1
 * @returns no answer, naming the field, when the count is negative or no whole number.
 */
export function mentorsMissing({ assigned }: { readonly assigned: number }, law: Law = standing): Explained<number> | NoAnswer {
  if (!Number.isSafeInteger(assigned)) return { field: "assigned", reason: "notWhole" };
  if (assigned < 0) return { field: "assigned", reason: "negative" };
  return explained(Math.max(0, law.mentors.value - assigned), () => ({ inputs: { assigned: String(assigned) }, uses: [law.mentors], steps: [message("duty.mentorCount", { assigned, needed: law.mentors.value })] }));
}
