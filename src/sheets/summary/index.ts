export { byDistrict, excellenceControl, quotaBasis, wholeCity } from "./by-district";
export { chartLabels } from "./chart-labels";
export { cityRoll } from "./city-roll";
export { countsOf } from "./counts";
export { isSummary } from "./is-summary";
export { keptNotes } from "./kept-notes";
export { awardList, commendationList, dismissalList, talkList, ungradedList } from "./lists";
export { dutyAndFunds, fileStates, findingList, lawDifferences, missingState, submissions, uncountedStates } from "./reports";
export { yearOfSummary } from "./year-of-summary";
