import { standing } from "../../measures/parameters";
import { unitNames } from "../../measures/units";
import { excellenceControl, wholeCity, yearOfSummary } from "../../sheets/summary";
import { recogniseNamed } from "../../sheets/sheet-named";
import { valueOf } from "../../sheets/values/read";
import { shownText } from "../../sheets/values/text";
import type { Snapshot } from "../../workbook/snapshot";
import type { Approvals, ApprovedQuota, ApprovedQuotas } from "../appraise/approved-quotas";
import { noneApproved } from "../appraise/approved-quotas";
import { unitKeys } from "./keys";
import { bookSheet } from "./line";
import { notesIn, noteStock } from "./notes";

/** Of 优秀控制: what is the city's own, and what of it a district may have filled in. */
export const handOfControl = {
  owned: ["approvedQuota", "approval", "remark"],
  fromDistrict: { fields: ["approvedQuota", "approval"], said: "claimed" },
} as const;

/** The quotas that the city has approved itself (decision 28), as its workbook has them; what a district filled in and the city has left as it was is none of them. */
export function quotasApprovedIn(summary: Snapshot): ApprovedQuotas {
  const book = bookSheet(excellenceControl, { ...handOfControl, law: standing, keysOf: ({ unit }) => unitKeys(valueOf(unit)), lines: [] });
  const found = recogniseNamed(book.definition, summary);
  if (!found) return noneApproved;
  const notes = noteStock(notesIn(found, book));
  return new Map(
    [...unitNames, wholeCity].flatMap((unit): readonly (readonly [string, ApprovedQuota])[] => {
      const cells = notes.take(unitKeys(unit))?.cells;
      const entered = (field: string) => cells?.get(found.columnOf.get(field) ?? -1)?.content;
      const [quota, approval] = [entered("approvedQuota")?.value, entered("approval")];
      const own = { quota: typeof quota === "number" ? quota : undefined, approval: approval && shownText(approval) };
      return own.quota === undefined && own.approval === undefined ? [] : [[unit, own]];
    }),
  );
}

/** The same with the year that the summary is of. */
export const approvalsIn = (summary: Snapshot): Approvals => ({ year: yearOfSummary(summary), quotas: quotasApprovedIn(summary) });
