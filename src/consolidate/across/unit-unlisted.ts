import { message } from "../../text";
import type { AcrossRule } from "./rule";
import { countedIn, placeOfFile } from "./rule";

/** 不在参与考核的单位 (第四条): counted as what it calls itself until the clerk says which unit it is, or sets it aside; nothing is left out unasked. */
export const unitUnlisted: AcrossRule = {
  id: "unit-unlisted",
  severity: "error",
  article: "第四条",
  look: (seen) =>
    countedIn(seen).flatMap(({ file, unit, submission }) =>
      submission.unitFrom === "unlisted" && submission.unit === unit ? [{ unit, places: [placeOfFile({ file, unit })], actual: unit, says: message("across.unitUnlisted", { file, unit, people: submission.people.length }) }] : [],
    ),
};
