import { recogniseNamed } from "../sheet-named";
import { parameters, readSettings } from "../settings";
import { valueOf } from "../values/read";
import type { Snapshot } from "../../workbook/snapshot";

/** As its 参数 has it. */
export const yearOfSummary = (summary: Snapshot): number | undefined => valueOf(readSettings(recogniseNamed(parameters, summary), summary.date1904 === true).year.read);
