import { examplesOf } from "../measures/worked-examples";

examplesOf({
  folder: "src/workbook",
  beside: ["src/measures"],
  plain: ["today", "now", "dependentsOf", "formulaReferences", "plainReferences", "rangeIndex", "formulaReaders", "movingReferences", "refuseCancelled", "isCancelled", "sharing", "sharingInSteps", "inSlices", "eachInSteps"],
});
