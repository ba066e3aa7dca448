import type { Rule } from "../rule";
import { assessedAboveScore } from "./assessed-above-score";
import { assessedLowered } from "./assessed-lowered";
import { awardDiffers } from "./award-differs";
import { awardUnpaid } from "./award-unpaid";
import { columnTwice } from "./column-twice";
import { duplicateYear } from "./duplicate-year";
import { excludedHasResults } from "./excluded-has-results";
import { mappingUnfit } from "./mapping-unfit";
import { wrongYear } from "./wrong-year";
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
import { holidayTable } from "./holiday-table";
import { idNumber } from "./id-number";
import { lastGradeDiffers } from "./last-grade-differs";
import { lawLines } from "./law-lines";
import { lawStatedReplaced } from "./law-stated-replaced";
import { lawUnreadable } from "./law-unreadable";
import { lawWithoutRules } from "./law-without-rules";
import { overCap } from "./over-cap";
import { rankDiffers } from "./rank-differs";
import { required } from "./required";
import { scoreRange } from "./score-range";
import { scoreText } from "./score-text";
import { scoreZero } from "./score-zero";
import { scoresScaled } from "./scores-scaled";
import { unreadable } from "./unreadable";
import { untidy } from "./untidy";
import { rosterEmpty } from "./roster-empty";
import { rosterDiffersInScoring } from "./roster-differs-in-scoring";
import { nameDiffers } from "./name-differs";
import { serviceDatesDiffer } from "./service-dates-differ";
import { idDisagrees } from "./id-disagrees";
import { staffNumberTwice } from "./staff-number-twice";
import { outOfScope } from "./out-of-scope";
import { transfer } from "./transfer";
import { gradedAfterLeaving } from "./graded-after-leaving";
import { otherUnit } from "./other-unit";
import { groupLacksPart } from "./group-lacks";
import { termOrder } from "./term-order";
import { termTooShortForAward } from "./term-too-short-for-award";
import { probationEndDiffers } from "./probation-end-differs";
import { examRange } from "./exam-range";
import { probationVotes } from "./probation-votes";
import { voteBase } from "./vote-base";
import { probationConclusionDiffers } from "./probation-conclusion-differs";
import { probationOverdue } from "./probation-overdue";
import { confirmedThoughDisqualified } from "./confirmed-though-disqualified";
import { publicCommitments } from "./commitments";
import { leftBeforeArrival } from "./left-before-arrival";
import { leftWithoutStatus } from "./left-without-status";
import { dismissalOutOfOrder } from "./dismissal";
import { dismissalIncomplete } from "./dismissal-incomplete";
import { unknownPerson } from "./unknown-person";
import { leaveOrder } from "./leave-order";
import { leaveOverlap } from "./leave-overlap";
import { leaveOutsideService } from "./leave-outside-service";
import { leaveDaysDiffer } from "./leave-days-differ";
import { leaveTierDiffers } from "./leave-tier-differs";
import { leaveApprovedTooLow } from "./leave-approval";
import { leaveApprovalDoubtful } from "./leave-approval-doubtful";
import { leaveSplit } from "./leave-split";
import { leaveInTime } from "./leave-times";
import { longLeaveProposal } from "./long-leave";
import { attendanceMonthTwice } from "./attendance-month-twice";
import { attendanceAddsUp } from "./attendance-sum";
import { attendanceLeave } from "./attendance-leave";
import { absentWithoutLeave } from "./absent-without-leave";
import { dutiesMissing } from "./duties-missing";
import { dutyPeriod } from "./duty-period";
import { dutyDate } from "./duty-date";
import { dutyOutsideService } from "./duty-outside-service";
import { negativeNumber } from "./negative-number";
import { quarterAnnex } from "./quarter-annex";
import { meetingsMissing } from "./meetings-missing";
import { payInFull } from "./pay-in-full";
import { payMonths } from "./pay-months";
import { benefitsAfterDismissal } from "./pay-after-dismissal";
import { boardAndLodging } from "./board-and-lodging";
import { fundFlow } from "./project-flow";
import { budgetShort } from "./budget-short";
import { awardsOverBalance } from "./awards-over-balance";
import { fundReport } from "./fund-report";
import { amountDiffers } from "./amount-differs";
import { tenThousands } from "./ten-thousands";
import { workOrder } from "./work-order";
import { debriefMissing } from "./debrief-missing";
import { organsAbsent } from "./organs-absent";
import { talkMissing } from "./talk-missing";
import { nearEdge } from "./near-edge";
import { majorLoss } from "./major-loss";
import { mergedCells } from "./merged-cells";
import { foreignFormula } from "./foreign-formula";
import { indicatorPoints } from "./indicator-points";
import { indicatorSum } from "./indicator-sum";

/** Every rule of the check; one file each, named as its id. */
export const allRules: readonly Rule[] = [
  sheetUnrecognised,
  sheetLeftOut,
  columnMissing,
  columnTwice,
  noPeople,
  hiddenRows,
  mappingUnfit,
  wrongYear,
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
  rosterEmpty,
  rosterDiffersInScoring,
  nameDiffers,
  serviceDatesDiffer,
  idDisagrees,
  staffNumberTwice,
  outOfScope,
  transfer,
  gradedAfterLeaving,
  otherUnit,
  groupLacksPart,
  termOrder,
  termTooShortForAward,
  probationEndDiffers,
  examRange,
  probationVotes,
  voteBase,
  probationConclusionDiffers,
  probationOverdue,
  confirmedThoughDisqualified,
  publicCommitments,
  leftBeforeArrival,
  leftWithoutStatus,
  dismissalOutOfOrder,
  dismissalIncomplete,
  unknownPerson,
  leaveOrder,
  leaveOverlap,
  leaveOutsideService,
  leaveDaysDiffer,
  leaveTierDiffers,
  leaveApprovedTooLow,
  leaveApprovalDoubtful,
  leaveSplit,
  leaveInTime,
  longLeaveProposal,
  attendanceMonthTwice,
  attendanceAddsUp,
  attendanceLeave,
  absentWithoutLeave,
  countDiffers,
  cover,
  baseDate,
  lawUnreadable,
  lawLines,
  lawStatedReplaced,
  lawWithoutRules,
  holidayTable,
  dutiesMissing,
  dutyPeriod,
  dutyDate,
  dutyOutsideService,
  negativeNumber,
  quarterAnnex,
  meetingsMissing,
  payInFull,
  payMonths,
  benefitsAfterDismissal,
  boardAndLodging,
  fundFlow,
  budgetShort,
  awardsOverBalance,
  fundReport,
  amountDiffers,
  tenThousands,
  workOrder,
  debriefMissing,
  organsAbsent,
  talkMissing,
  nearEdge,
  majorLoss,
  mergedCells,
  foreignFormula,
  indicatorPoints,
  indicatorSum,
];
