import { message } from "../text";
import type { Explained } from "./explained";
import { explained } from "./explained";
import type { Law } from "./parameters";
import { standing } from "./parameters";

/** 中共兰州市委, 中共市委, 兰州市委 and 市委 are one: how much of the name is written says nothing. */
const core = (name: string): string => name.replace(/^中共/, "").replace(/^兰州(?=市)/, "");

/**
 * Whether a name, as it was written, is this organ's (第二、四条).
 * @example isOrgan("中共兰州市委组织部", "市委组织部") // true
 */
export const isOrgan = (written: string, organ: string): boolean => core(written) === core(organ);

/** The organs that appraise beside the district (第二十条); their names change, so they are parameters. */
const appraisingOrgans = (law: Law = standing): readonly string[] => [law.marketOrgan, law.civilOrgan, law.townshipOrgan, law.streetOrgan].map(({ value }) => value);

/**
 * Which of the organs did not take part (第二十条, decision 30). No weights: 年度成绩 is one figure.
 * @param took the names as ticked; others than those of the law say nothing.
 * @example absentOrgans(["工商", "民政", "乡镇"]).value // ["街道"]
 */
export function absentOrgans(took: readonly string[], law: Law = standing): Explained<readonly string[]> {
  const absent = appraisingOrgans(law).filter((organ) => !took.includes(organ));
  return explained(absent, () => ({
    inputs: { took: took.join("、") },
    uses: [law.marketOrgan, law.civilOrgan, law.townshipOrgan, law.streetOrgan],
    steps: [absent.length === 0 ? message("why.organsAll") : message("why.organsAbsent", { organs: absent })],
  }));
}
