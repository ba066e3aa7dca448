import type { Grade } from "../measures/grade";
import { isGrade } from "../measures/grade";

/** The grade that an entry names; 不定等次 and 未参加考核 are none. */
export const gradeIn = (text: string | undefined): Grade | undefined => (text !== undefined && isGrade(text) ? text : undefined);
