import { message } from "../../text";
import type { AcrossRule } from "./rule";
import { countedIn, placeOfFile } from "./rule";

/** 没有写年度: counted with the others, and it might be last year's. */
export const yearUnknown: AcrossRule = {
  id: "year-unknown",
  severity: "warning",
  article: "第二十条",
  look: (seen) =>
    countedIn(seen).flatMap(({ file, unit, submission }) =>
      submission.year === undefined ? [{ unit, places: [placeOfFile({ file, unit })], expected: String(seen.year ?? ""), says: message("across.yearUnknown", { file, unit, year: seen.year ?? "—" }) }] : [],
    ),
};
