import type { Appraisal } from "./appraise";
import type { Appraised } from "./people";

/** Who stands in a 公示表 (第二十二条): assessed 优秀 by people and not by the score alone, and taking part this year; an old grade beside 否 is none. */
export const isPublished = ({ assessedGrade, standingGrade }: Pick<Appraised, "assessedGrade" | "standingGrade">): boolean => assessedGrade === "优秀" && standingGrade === "优秀";

/** @example publishedPeople(appraise(district)).length // 2 */
export const publishedPeople = ({ people }: Appraisal): readonly Appraised[] => people.filter(isPublished);
