import { isNoAnswer } from "../../measures/explained";
import { allowance } from "../../measures/pay";
import { writePeriod } from "../../measures/periods";
import { valueOf } from "../../sheets/values/read";
import { message } from "../../text";
import { fundPerson } from "../funds";
import { shownIn } from "../in-sentence";
import { rule } from "../rule";

/** 食宿补贴 (第十条, 第十三条): board and lodging are the staff's own; a meal missed at work is not board. */
export const boardAndLodging = rule({
  id: "board-and-lodging",
  severity: "warning",
  article: "第十条",
  reads: ["funds"],
  fixable: false,
  look({ funds, district, law, report }) {
    for (const row of funds.rows) {
      const at = row.cell("item");
      const item = valueOf(row.values.item);
      if (!at || item === undefined || valueOf(row.values.kind) !== "岗位补贴") continue;
      const use = allowance(item, law);
      if (!isNoAnswer(use) && use.value === "boardAndLodging") report({ at, ...fundPerson(row, district), says: message("check.boardAndLodging", { item, period: shownIn(row.values.period, writePeriod) }), actual: item, expected: "", because: use.steps });
    }
  },
});
