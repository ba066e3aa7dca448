import fc from "fast-check";
import { composite } from "../../src/measures/composite";
import { decimal, shareWritten } from "../../src/measures/decimal";
import { excellence } from "../../src/measures/excellence";
import { isNoAnswer } from "../../src/measures/explained";
import type { Grade } from "../../src/measures/grade";
import { grade } from "../../src/measures/grade";
import { standing } from "../../src/measures/parameters";
import { attendance } from "../../src/sheets/attendance";
import { dutyLedger } from "../../src/sheets/duty-ledger";
import { fundLedger } from "../../src/sheets/fund-ledger";
import { history } from "../../src/sheets/history";
import { indicators } from "../../src/sheets/indicators";
import { leaveRegister } from "../../src/sheets/leave-register";
import { meetings } from "../../src/sheets/meetings";
import { roster } from "../../src/sheets/roster";
import { scoring } from "../../src/sheets/scoring";
import { parameters } from "../../src/sheets/settings";
import type { CellValue } from "../../src/workbook/cell";
import type { Patch } from "../../src/workbook/patch";
import type { Snapshot } from "../../src/workbook/snapshot";
import { sheetNamed } from "../../src/workbook/snapshot";
import type { FilledSheet } from "./recalculate-book";
import { serial } from "./recalculate-leave";
import { points } from "./recalculate-scoring";

type Inputs = Readonly<Record<string, CellValue>>;

/** A district's year as it is typed in; each list is as long as there are rows. */
export interface Year {
  readonly statuses: readonly string[];
  readonly duties: readonly { readonly staff: string; readonly evidence: string | null }[];
  readonly leaves: readonly { readonly staff: string; readonly from: number; readonly days: number; readonly closed: boolean }[];
  readonly months: readonly { readonly staff: string; readonly days: readonly [expected: number, present: number, onLeave: number, absent: number | null] }[];
  /** In fen: a sum of fen is exact. */
  readonly payments: readonly { readonly kind: string; readonly fen: number }[];
  readonly meetings: readonly { readonly kind: string; readonly attended: number | null }[];
  readonly scores: readonly { readonly usual: number; readonly annual: number | null; readonly takesPart: "是" | "否"; readonly decided: boolean; readonly typedOver?: true }[];
  /** In tenths of a point. */
  readonly indicators: readonly { readonly category: "平时" | "年度"; readonly tenths: number }[];
  readonly history: readonly { readonly id: string; readonly paid: number | null }[];
  readonly approvedQuota: number | undefined;
  readonly approval: string | undefined;
}

const sheetOf = (definition: FilledSheet["definition"], rows: readonly Inputs[]): FilledSheet => ({ definition, law: standing, rows: rows.map((inputs) => ({ inputs, expected: {} })) });

/** Who is graded, by the measures, with what was decided or else the grade by score. */
const graded = ({ scores }: Year) =>
  scores.flatMap(({ usual, annual, takesPart, decided }) => {
    const due = takesPart === "否" || annual === null ? undefined : composite({ usual: decimal(usual), annual: decimal(annual) });
    if (!due || isNoAnswer(due)) return [];
    const byScore = grade(due.value).value;
    // The district keeps 优秀 for the best: those below 95 are lowered where anything is decided at all.
    const assessed: Grade | undefined = decided ? (byScore === "优秀" && due.value.lt(95) ? "称职" : byScore) : undefined;
    return [{ composite: due.value, byScore, assessed }];
  });

/** The cells of every sheet that a year fills in. */
export function sheetsOf(year: Year): readonly FilledSheet[] {
  const people = graded(year);
  let next = 0;
  return [
    sheetOf(roster, year.statuses.map((status, place) => ({ name: `甲${place}`, status }))),
    sheetOf(dutyLedger, year.duties.map(({ staff, evidence }) => ({ name: "甲", staffNumber: staff, kind: "走访调研", evidence }))),
    sheetOf(leaveRegister, year.leaves.map(({ staff, from, days, closed }) => ({ name: "甲", staffNumber: staff, from, to: from + days - 1, closedOn: closed ? from + days : null }))),
    sheetOf(attendance, year.months.map(({ staff, days: [expected, present, onLeave, absent] }) => ({ name: "甲", staffNumber: staff, month: serial("2024-03-01"), expected, present, onLeave, absent }))),
    sheetOf(fundLedger, year.payments.map(({ kind, fen }) => ({ item: "款", kind, amount: fen / 100 }))),
    sheetOf(meetings, year.meetings.map(({ kind, attended }) => ({ date: serial("2024-03-01"), kind, host: "西固区委组织部", attended }))),
    sheetOf(
      scoring,
      year.scores.map(({ usual, annual, takesPart, typedOver }, place) => {
        const isGraded = takesPart === "是" && annual !== null;
        return { ...(typedOver && { composite: usual }), name: `甲${place}`, usual, annual, assessedThisYear: takesPart, assessed: (isGraded ? people[next++]?.assessed : undefined) ?? null };
      }),
    ),
    sheetOf(indicators, year.indicators.map(({ category, tenths }, place) => ({ category, indicator: `指标${place}`, full: tenths / 10 }))),
    sheetOf(history, year.history.map(({ id, paid }) => ({ id, name: "甲", year: 2023, assessed: "称职", paid }))),
  ];
}

/** The cover of 参数, by its titles. */
export function coverPatches(snapshot: Snapshot, year: Year): readonly Patch[] {
  const cover: Readonly<Record<string, CellValue | undefined>> = { 填报单位: "西固区", 考核年度: 2024, 填报日期: serial("2025-01-10"), 核定优秀名额: year.approvedQuota, 批准文号: year.approval };
  const lines = sheetNamed(snapshot, parameters.name)?.values ?? [];
  return Object.entries(cover).flatMap(([title, value]): readonly Patch[] => (value === undefined ? [] : [{ kind: "cell", sheet: parameters.name, row: lines.findIndex((line) => line[0] === title), column: 1, content: { value } }]));
}

const total = (numbers: readonly (number | null)[]) => numbers.reduce((sum: number, one) => sum + (one ?? 0), 0);
const yuan = (fen: number) => `${Math.floor(fen / 100).toString().replace(/\B(?=(\d{3})+$)/g, ",")}.${String(fen % 100).padStart(2, "0")}`;
const tally = (words: readonly string[], said: readonly string[]) => words.map((word) => `${word} ${said.filter((one) => one === word).length}`).join("，");
const differentIn = (rows: readonly { readonly staff: string }[]) => new Set(rows.map(({ staff }) => staff)).size;
const fundKinds = ["工资", "岗位补贴", "奖励", "抓党建工作经费", "培训经费", "日常管理经费", "其他"];

/** 优秀 against its quota, as the measures count it. */
export function capOf(year: Year): Readonly<Record<string, number>> {
  const people = graded(year).map(({ composite: value, byScore, assessed }, key) => ({ key, composite: value, grade: assessed ?? byScore }));
  const approvedQuota = year.approval === undefined ? undefined : year.approvedQuota;
  const { base, quota, excellent, over } = excellence(people, approvedQuota === undefined ? {} : { approvedQuota }).value;
  return { 参加评定: base, 优秀名额: quota, 评为优秀: excellent, 超出名额: over };
}

/** The lines above each sheet's headers, in words. */
export function linesOf(year: Year): Readonly<Record<string, readonly [first: string, second: string]>> {
  const assessed = graded(year).flatMap((one) => one.assessed ?? []);
  const takePart = year.scores.filter(({ takesPart }) => takesPart === "是").length;
  const cap = capOf(year);
  const serving = ["试用", "在岗", "请假1个月以上"];
  const inService = year.statuses.filter((status) => serving.includes(status)).length;
  const column = (place: number) => total(year.months.map(({ days }) => days[place] ?? null));
  const fenOf = (kind?: string) => total(year.payments.filter((one) => kind === undefined || one.kind === kind).map(({ fen }) => fen));
  const tenthsOf = (category: string) => total(year.indicators.filter((one) => one.category === category).map(({ tenths }) => tenths)) / 10;
  return {
    花名册: [`登记 ${year.statuses.length} 人`, `在册 ${inService} 人（${tally(serving, year.statuses)}），已离岗 ${year.statuses.length - inService} 人`],
    履职台账: [`共 ${year.duties.length} 条`, `涉及 ${differentIn(year.duties)} 人；还没有佐证材料编号的 ${year.duties.filter(({ evidence }) => evidence === null).length} 条`],
    请假登记: [`共 ${year.leaves.length} 条`, `涉及 ${differentIn(year.leaves)} 人，合计 ${total(year.leaves.map(({ days }) => days))} 天；还没有销假的 ${year.leaves.filter(({ closed }) => !closed).length} 次`],
    考勤登记: [`共 ${year.months.length} 条`, `涉及 ${differentIn(year.months)} 人；应出勤 ${column(0)} 天，实出勤 ${column(1)} 天，请假 ${column(2)} 天，擅自离岗 ${column(3)} 天`],
    经费台账: [`共 ${year.payments.length} 条`, `合计 ${yuan(fenOf())} 元：${fundKinds.map((kind) => `${kind} ${yuan(fenOf(kind))}`).join("，")}`],
    会议督导培训: [`共 ${year.meetings.length} 条`, `${tally(["工作例会", "联席会议", "半年履职报告"], year.meetings.map(({ kind }) => kind))}；参加 ${total(year.meetings.map(({ attended }) => attended))} 人次`],
    评分表: [
      `登记 ${year.scores.length} 人`,
      `参加考核 ${takePart} 人；评定：${tally(["优秀", "称职", "基本称职", "不称职"], assessed)}，未评定 ${takePart - assessed.length}（先按分数等次）；优秀占 ${shareWritten(cap["评为优秀"] ?? 0, cap["参加评定"] ?? 0)}，名额 ${cap["优秀名额"] ?? 0} 人（原则上不超过 20%），超出 ${cap["超出名额"] ?? 0} 人`,
    ],
    评分指标: [`共 ${year.indicators.length} 项`, `平时 ${tenthsOf("平时")} 分，年度 ${tenthsOf("年度")} 分；两类各应合计 100 分`],
    历年等次: [`共 ${year.history.length} 条`, `涉及 ${new Set(year.history.map(({ id }) => id)).size} 人；已计奖合计 ${yuan(100 * total(year.history.map(({ paid }) => paid)))} 元`],
  };
}

/** Numbers that a program which counts digits as a number takes for one: leading noughts, and eighteen digits. */
const staff = fc.constantFrom("7", "07", "007", "A-1", "A-2", "620102202400000001", "620102202400000002");
const ids = fc.constantFrom("999999199001010011", "999999199001010012", "999999199001010013", "99999919900101001X");
const days = fc.integer({ min: 0, max: 31 });
const rows = <T>(row: fc.Arbitrary<T>, count: number) => fc.array(row, { minLength: count, maxLength: count });
const score = fc.integer({ min: 550_000, max: 1_000_000 }).map(points);

/** A year of so many rows in every sheet. */
export const randomYear = (seed: number, count: number, quota: Pick<Year, "approvedQuota" | "approval">): Year => {
  const year = fc.record({
    statuses: rows(fc.constantFrom("试用", "在岗", "在岗", "在岗", "请假1个月以上", "解聘", "取消资格", "辞职", "合同期满", "死亡", "调出"), count),
    duties: rows(fc.record({ staff, evidence: fc.constantFrom("A-1", "2024-3", null) }), count),
    leaves: rows(fc.record({ staff, from: fc.integer({ min: serial("2024-01-01"), max: serial("2024-12-31") }), days: fc.integer({ min: 1, max: 40 }), closed: fc.boolean() }), count),
    months: rows(fc.record({ staff, days: fc.tuple(days, days, days, fc.option(days)) }), count),
    payments: rows(fc.record({ kind: fc.constantFrom(...fundKinds), fen: fc.oneof(fc.integer({ min: 1, max: 2_000_000 }), fc.constantFrom(10, 20, 30, 480_000, 100_000_005)) }), count),
    meetings: rows(fc.record({ kind: fc.constantFrom("工作例会", "联席会议", "半年履职报告", "业务培训"), attended: fc.option(fc.integer({ min: 1, max: 60 })) }), count),
    scores: rows(fc.record({ usual: score, annual: fc.option(score, { freq: 8 }), takesPart: fc.constantFrom<"是" | "否">("是", "是", "是", "否"), decided: fc.boolean() }), count),
    indicators: rows(fc.record({ category: fc.constantFrom<"平时" | "年度">("平时", "年度"), tenths: fc.integer({ min: 1, max: 333 }) }), count),
    history: rows(fc.record({ id: ids, paid: fc.constantFrom(null, 4800, 7200) }), count),
  });
  return { ...fc.sample(year, { seed, numRuns: 1 })[0]!, ...quota };
};

/** So many people, of whom so many are 优秀, for shares that end in a half of the last place that is shown; more than the prepared rows, so their composites are typed. */
export const shareYear = (excellent: number, people: number): Year => ({
  ...randomYear(1, 0, { approvedQuota: undefined, approval: undefined }),
  scores: Array.from({ length: people }, (_, place) => {
    const score = place < excellent ? 96 : 72;
    return { usual: score, annual: score, takesPart: "是", decided: true, typedOver: true };
  }),
});
