import { examplesOf } from "../measures/worked-examples";

examplesOf({
  folder: "src/workbook",
  plain: ["today", "now", "dependentsOf", "formulaReferences", "rangeIndex", "formulaReaders", "movingReferences", "refuseCancelled", "isCancelled", "sharing", "sharingInSteps", "inSlices", "eachInSteps"],
});
