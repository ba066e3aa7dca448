import { message } from "../text";
import type { Explained } from "./explained";
import { explained } from "./explained";
import { isOrgan } from "./organs";
import type { Law } from "./parameters";
import { standing } from "./parameters";

/**
 * Whether someone is appraised under the measures at all (第二条): only staff that the city's organ recruited.
 * @param recruiter 招聘主体, as the roster has it; nothing where it is blank.
 * @example inScope("市委组织部").value // true
 * @returns a proposal and a question where the roster says nothing.
 */
export function inScope(recruiter: string | undefined, law: Law = standing): Explained<boolean> {
  const city = law.cityOrgan.value;
  const named = recruiter ?? "";
  const known = named !== "";
  // Whoever was recruited before the organ was renamed was recruited by it all the same.
  const value = !known || [city, standing.cityOrgan.value].some((organ) => isOrgan(named, organ));
  return explained(value, () => ({
    inputs: { recruiter: named },
    uses: [law.cityOrgan],
    articles: ["第二条"],
    steps: [value ? message("why.inScope", { organ: city }) : message("why.outOfScope", { recruiter: named, organ: city })],
    questions: known ? [] : [message("ask.recruiter", { organ: city })],
  }));
}

interface WorkGroup {
  readonly leader: string | undefined;
  /** 组长职务. */
  readonly post: string | undefined;
  readonly organisations: number | undefined;
}

/**
 * What a 包片工作组 still lacks (第五条): a leader, the leader's post, organisations to look after.
 * @example groupLacks({ leader: "王某", post: "乡镇副书记", organisations: 12 }).value // []
 */
export function groupLacks({ leader, post, organisations }: WorkGroup, law: Law = standing): Explained<readonly (keyof WorkGroup)[]> {
  const lacks = ([["leader", leader], ["post", post], ["organisations", organisations]] as const).flatMap(([field, value]) => (value === undefined || value === "" || value === 0 ? [field] : []));
  return explained(lacks, () => ({
    inputs: { leader: leader ?? "", post: post ?? "", organisations: organisations === undefined ? "" : String(organisations) },
    uses: [law.groupLeader],
    steps: [message(lacks.length === 0 ? "why.groupComplete" : "why.groupLacks")],
  }));
}
