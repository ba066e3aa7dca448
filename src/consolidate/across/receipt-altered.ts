import { clauses, message } from "../../text";
import type { AcrossRule, Seeing } from "./rule";
import { countedIn, placeOfFile } from "./rule";

/** How many rows a sentence names; the places name them all. */
const named = 5;

/** 封存后有改动: what counts is not what was sealed. */
export const receiptAltered: AcrossRule = {
  id: "receipt-altered",
  severity: "warning",
  article: "第二十条",
  look: (seen) =>
    countedIn(seen).flatMap(({ file, unit, submission: { receipt } }): readonly Seeing[] => {
      const { state, altered } = receipt;
      if (state === "damaged") return [{ unit, places: [placeOfFile({ file, unit })], says: message("across.receiptDamaged", { unit }) }];
      if (state !== "altered") return [];
      const rows = altered.slice(0, named).map(({ sheet, about }) => message("across.about", { sheet, about }));
      const list = clauses(rows);
      const about = altered.length > named ? message("across.andMore", { list }) : list;
      return [{ unit, places: altered.map(({ sheet, row }) => ({ file, unit, sheet, row })), says: message("across.receiptAltered", { unit, count: altered.length, about }) }];
    }),
};
