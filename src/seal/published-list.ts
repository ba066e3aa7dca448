import type { Appraisal } from "../score/appraise";
import type { District } from "../sheets/district";
import { publishedPeople } from "../score/published";
import { ownSheetPatches } from "../sheets/own-sheet";
import { papers } from "../sheets/papers";
import { valueOf } from "../sheets/values/read";
import { message, say } from "../text";
import type { Patch } from "../workbook/patch";

/** 公示表: who is assessed 优秀, by name and unit only; scores, ids and phones are nobody else's business. */
export function publishedPatches(district: District, appraisal: Appraisal): readonly Patch[] {
  const unit = district.unit ?? "";
  const excellent = publishedPeople(appraisal);
  const lines = excellent.map(({ row }, place) => [place + 1, valueOf(row.values.name) ?? "", unit]);
  return ownSheetPatches(
    {
      name: papers.published,
      widths: [10, 32, 44],
      frozenRows: 3,
      parts: ["center", "center", "center"],
      lines: [[say(message("published.title", { year: district.year ?? "" }))], [say(message("published.note", { count: excellent.length }))], ["序号", "姓名", "单位"], ...lines],
    },
    district.snapshot,
  );
}
