import type { PeriodKind } from "../../measures/periods";
import { writePeriod } from "../../measures/periods";
import { districtOwes, personDuties } from "../../measures/duties";
import type { Period } from "../../measures/periods";
import { meetingKinds } from "../../sheets/meetings";
import { valueOf } from "../../sheets/values/read";
import type { CellRef } from "../../workbook/cell";
import { personOf } from "../../score/people";
import { message } from "../../text";
import { dutyOf } from "../ledger";
import type { Observation } from "../rule";
import { rule } from "../rule";

/** 所属期间与事项不配: a monthly duty entered for a quarter counts for no month (第八、十五、十七、十八条). */
export const dutyPeriod = rule({
  id: "duty-period",
  severity: "error",
  article: "第八条",
  reads: [],
  fixable: false,
  look({ district: { sheets }, report }) {
    for (const row of sheets.duties?.rows ?? []) {
      const duty = dutyOf(row);
      if (duty) for (const found of unlike(row.cell("period"), valueOf(row.values.period), personDuties[duty].every)) report({ ...found, ...personOf(row) });
    }
    for (const row of sheets.meetings?.rows ?? []) {
      const kind = valueOf(row.values.kind);
      const duty = kind && meetingKinds[kind];
      if (duty) for (const found of unlike(row.cell("period"), valueOf(row.values.period), districtOwes[duty].every)) report(found);
    }
  },
});

function unlike(at: CellRef | undefined, period: Period | undefined, every: PeriodKind | "once"): readonly Observation[] {
  if (!at || !period || every === "once" || period.kind === every) return [];
  const expected = message(`check.periodKind.${every}`);
  return [{ at, says: message("check.dutyPeriod", { actual: writePeriod(period), expected }), actual: writePeriod(period), expected: "" }];
}
