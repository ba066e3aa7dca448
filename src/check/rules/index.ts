import type { Rule } from "../rule";
import { assessedAboveScore } from "./assessed-above-score";
import { assessedLowered } from "./assessed-lowered";
import { awardDiffers } from "./award-differs";
import { awardUnpaid } from "./award-unpaid";
import { columnTwice } from "./column-twice";
import { duplicateYear } from "./duplicate-year";
import { excludedHasResults } from "./excluded-has-results";
import { sheetLeftOut } from "./sheet-left-out";
import { sheetUnrecognised } from "./sheet-unrecognised";
import { noPeople } from "./no-people";
import { hiddenRows } from "./hidden-rows";
import { excludedIncomplete } from "./excluded-incomplete";
import { baseDate } from "./base-date";
import { columnMissing } from "./column-missing";
import { compositeDiffers } from "./composite-differs";
import { countDiffers } from "./count-differs";
import { cover } from "./cover";
import { duplicatePerson } from "./duplicate-person";
import { formulaOverwritten } from "./formula-overwritten";
import { gradeDiffers } from "./grade-differs";
import { gradedTooEarly } from "./graded-too-early";
import { idNumber } from "./id-number";
import { lastGradeDiffers } from "./last-grade-differs";
import { overCap } from "./over-cap";
import { rankDiffers } from "./rank-differs";
import { required } from "./required";
import { scoreRange } from "./score-range";
import { scoreText } from "./score-text";
import { scoreZero } from "./score-zero";
import { scoresScaled } from "./scores-scaled";
import { unreadable } from "./unreadable";
import { untidy } from "./untidy";

/** Every rule of the check; one file each, named as its id. */
export const allRules: readonly Rule[] = [
  sheetUnrecognised,
  sheetLeftOut,
  columnMissing,
  columnTwice,
  noPeople,
  hiddenRows,
  required,
  scoreText,
  scoreRange,
  scoreZero,
  scoresScaled,
  idNumber,
  duplicatePerson,
  unreadable,
  untidy,
  compositeDiffers,
  gradeDiffers,
  rankDiffers,
  formulaOverwritten,
  assessedAboveScore,
  assessedLowered,
  overCap,
  gradedTooEarly,
  excludedHasResults,
  excludedIncomplete,
  awardDiffers,
  lastGradeDiffers,
  duplicateYear,
  awardUnpaid,
  countDiffers,
  cover,
  baseDate,
];
