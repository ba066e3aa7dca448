import { examplesOf } from "./worked-examples";

examplesOf({
  folder: "src/measures",
  plain: ["explained", "isNoAnswer", "isGrade", "bands", "scoreFault", "date", "decimal", "isBefore"],
  apart: ["law.ts"],
});
