import { examplesOf } from "./worked-examples";

examplesOf({
  folder: "src/measures",
  plain: ["explained", "isNoAnswer", "decisionsOf", "isGrade", "bands", "scoreFault", "overriddenText", "date", "decimal", "isBefore"],
  apart: ["law.ts"],
});
