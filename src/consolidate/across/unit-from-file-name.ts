import { message } from "../../text";
import type { AcrossRule } from "./rule";
import { countedIn, placeOfFile } from "./rule";

/** 单位取自文件名: nothing in the workbook says whose it is, nor has the clerk. */
export const unitFromFileName: AcrossRule = {
  id: "unit-from-file-name",
  severity: "warning",
  article: "第二十条",
  look: (seen) =>
    countedIn(seen).flatMap(({ file, unit, submission }) =>
      submission.unitFrom === "fileName" && submission.unit === unit ? [{ unit, places: [placeOfFile({ file, unit })], actual: file, expected: unit, says: message("across.unitFromName", { file, unit }) }] : [],
    ),
};
