import { ungraded } from "../../measures/grade";
import type { LastYearPerson } from "../city";

/** A grade as 上年度等次 and 历年等次 write it. */
export const filedGrade = (person: Pick<LastYearPerson, "grade"> | undefined): string => person?.grade ?? ungraded;
