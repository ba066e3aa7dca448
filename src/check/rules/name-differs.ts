import { valueOf } from "../../sheets/values/read";
import { personOf } from "../../score/people";
import { message } from "../../text";
import { putValue } from "../fix";
import { rosterRowWithId } from "../people";
import { rule } from "../rule";
import { certainId } from "../scoring-people";

/** 姓名与花名册不符: the same id under another name in 评分表 or 历年等次; the roster decides (第十五条). */
export const nameDiffers = rule({
  id: "name-differs",
  severity: "warning",
  article: "第十五条",
  reads: ["roster"],
  fixable: true,
  look({ district, report }) {
    const scored = (district.sheets.scoring?.rows ?? []).map((row) => ({ row, id: certainId(row, district) }));
    const filed = (district.sheets.history?.rows ?? []).map((row) => ({ row, id: valueOf(row.values.id)?.text }));
    for (const { row, id } of [...scored, ...filed]) {
      const at = row.cell("name");
      const actual = valueOf(row.values.name);
      const known = rosterRowWithId(id, district);
      const expected = known && valueOf(known.values.name);
      if (!at || actual === undefined || expected === undefined || actual === expected) continue;
      report({ at, ...personOf(row), says: message("check.nameDiffers", { actual, expected }), actual, expected, fix: putValue(at, expected) });
    }
  },
});
