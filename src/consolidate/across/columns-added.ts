import { message } from "../../text";
import type { AcrossRule } from "./rule";
import { countedIn, placeOfFile } from "./rule";

/** 自加的列: they stay at the end of the roll, unless the clerk leaves them out. */
export const columnsAdded: AcrossRule = {
  id: "columns-added",
  severity: "info",
  article: "第二十条",
  look: (seen) =>
    countedIn(seen).flatMap(({ file, unit, submission: { extras } }) =>
      extras.length === 0 ? [] : [{ unit, places: [placeOfFile({ file, unit })], says: message("across.columnsAdded", { unit, headers: extras }), actual: extras.join("、") }],
    ),
};
