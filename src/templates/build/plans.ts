import { grades } from "../../measures/grade";
import { written } from "../../measures/decimal";
import { attendance } from "../../sheets/attendance";
import { dutyLedger } from "../../sheets/duty-ledger";
import { fundLedger } from "../../sheets/fund-ledger";
import { history } from "../../sheets/history";
import { indicators } from "../../sheets/indicators";
import { leaveRegister } from "../../sheets/leave-register";
import { meetingKinds, meetings } from "../../sheets/meetings";
import { isInService, roster } from "../../sheets/roster";
import { scoring } from "../../sheets/scoring";
import type { DataSheetKey } from "../books";
import { addGradeBlock } from "./grade-block";
import { excellentShare, figureShown } from "./cap-block";
import type { SheetPlan } from "./plan";
import { sheetPlan } from "./plan";
import type { Tally } from "../../sheets/tally";
import { different, filledIn, inYuan, lacking, listOf, saying, sayingWithout, sentence, sumOf } from "../../sheets/tally";

const entries = (field: string): Tally => sentence("template.count.entries", { count: filledIn(field) });
const people = sentence("template.count.people", { count: filledIn("name") });
const named = (name: string, count: Tally): Tally => sentence("template.count.named", { name, count });

const statuses = roster.columns.status.list ?? [];
const inService = statuses.filter(isInService);

/** What each sheet that clerks fill in has beside its columns. */
export const plans: Readonly<Record<DataSheetKey, SheetPlan>> = {
  roster: sheetPlan(roster, {
    kept: 3,
    counts: () => ({
      main: people,
      more: sentence("template.count.roster", {
        inService: saying("status", ...inService),
        statuses: listOf(inService.map((status) => named(status, saying("status", status))), "，"),
        left: saying("status", ...statuses.filter((status) => !isInService(status))),
      }),
    }),
  }),
  duties: sheetPlan(dutyLedger, { kept: 3, counts: () => ({ main: entries("name"), more: sentence("template.count.duties", { people: different("staffNumber"), bare: lacking("evidence", "name") }) }) }),
  leave: sheetPlan(leaveRegister, {
    kept: 2,
    counts: () => ({ main: entries("name"), more: sentence("template.count.leave", { people: different("staffNumber"), days: sumOf("days"), open: lacking("closedOn", "name") }) }),
  }),
  attendance: sheetPlan(attendance, {
    kept: 2,
    longCounts: true,
    counts: () => ({
      main: entries("name"),
      more: sentence("template.count.attendance", { people: different("staffNumber"), expected: sumOf("expected"), present: sumOf("present"), onLeave: sumOf("onLeave"), absent: sumOf("absent") }),
    }),
  }),
  funds: sheetPlan(fundLedger, {
    kept: 2,
    longCounts: true,
    counts: () => ({
      main: entries("item"),
      more: sentence("template.count.funds", { sum: inYuan("amount"), kinds: listOf((fundLedger.columns.kind.list ?? []).map((kind) => named(kind, inYuan("amount", { field: "kind", says: kind }))), "，") }),
    }),
  }),
  meetings: sheetPlan(meetings, {
    kept: 2,
    counts: () => ({
      main: entries("date"),
      more: sentence("template.count.meetings", { kinds: listOf((meetings.columns.kind.list ?? []).filter((kind) => kind in meetingKinds && meetingKinds[kind as keyof typeof meetingKinds] !== undefined).map((kind) => named(kind, saying("kind", kind))), "，"), attended: sumOf("attended") }),
    }),
  }),
  scoring: sheetPlan(scoring, {
    kept: 2,
    counts: (layout, law) => ({
      main: people,
      more: sentence("template.count.scoring", {
        takePart: saying("assessedThisYear", "是"),
        grades: listOf(grades.map((grade) => named(grade, saying("assessed", grade))), "，"),
        open: sayingWithout("assessedThisYear", "是", "assessed"),
        share: excellentShare(layout),
        quota: figureShown(layout, law, "quota"),
        cap: written(law.excellentCap.value),
        over: figureShown(layout, law, "over"),
      }),
    }),
    beside: addGradeBlock,
  }),
  indicators: sheetPlan(indicators, {
    kept: 0,
    counts: (_, law) => ({
      main: sentence("template.count.indicators", { count: filledIn("indicator") }),
      more: sentence("template.count.fullScore", { usual: sumOf("full", { field: "category", says: "平时" }), annual: sumOf("full", { field: "category", says: "年度" }), full: written(law.fullScore.value) }),
    }),
  }),
  history: sheetPlan(history, { kept: 2, counts: () => ({ main: entries("id"), more: sentence("template.count.history", { people: different("id"), paid: inYuan("paid") }) }) }),
};

