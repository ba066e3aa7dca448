import { zones } from "../measures/parameters";
import { unitNamed } from "../measures/units";
import type { CellRef } from "../workbook/cell";
import { groupedBy } from "../workbook/grouped-by";
import { contentAt } from "../workbook/snapshot";
import { text } from "./column";
import { defineSheet } from "./define";
import type { Recognised } from "./recognise";
import { plainHeader } from "./recognise/plain-header";
import { readDate } from "./values/date";
import { readWhole, readYuan } from "./values/number";
import { readYear } from "./values/year";
import type { Read, Reader } from "./values/read";
import { unreadable, valueOf } from "./values/read";
import { blankOrBroken, halfWidth, readChoice, readName, readText, shownText, withoutSpaces } from "./values/text";

/** 参数: a line a fact, in the form of a list. The cover comes first, then every number of the measures. */
export const parameters = defineSheet("参数", ["name", "value"], {
  name: text({ title: "参数", aliases: ["项目", "参数名称"], required: "always", width: 28 }),
  value: text({ title: "值", aliases: ["取值", "内容", "参数值"], width: 24 }),
  unit: text({ title: "单位", width: 10 }),
  article: text({ title: "条款", aliases: ["依据条款"], width: 18 }),
  basis: text({ title: "性质", aliases: ["明文或推定"], width: 8 }),
  note: text({ title: "说明", width: 44 }),
}, { footers: false });

const readUnit: Reader<string> = (cell) => {
  const broken = blankOrBroken(cell);
  if (broken) return broken;
  const typed = withoutSpaces(halfWidth(shownText(cell)));
  const value = unitNamed(typed);
  if (!value) return unreadable(cell, "notInList");
  return value === cell.value ? { state: "read", value, original: cell } : { state: "repaired", value, tidy: value, original: cell };
};

/** Whose year is appraised: the calendar's, or each person's own year of service (decision 4). */
export const cycles = ["自然年度", "聘用年度"] as const;
/** Which it is where the cover says nothing (decision 4). */
const [usualCycle] = cycles;
const readCycle = readChoice(cycles, { 自然年: "自然年度", 公历年度: "自然年度", 聘用年: "聘用年度", 聘期年度: "聘用年度" });

interface SettingDefinition<T> {
  readonly title: string;
  readonly aliases?: readonly string[];
  readonly read: Reader<T>;
  /** Submission asks for it. */
  readonly required?: true;
  readonly note?: string;
}

const setting = <T>(definition: SettingDefinition<T>) => definition;

/** The cover: who reports, for which year, and what was approved. */
export const settings = {
  unit: setting({ title: "填报单位", read: readUnit, required: true, note: `所属区县或${zones.join("、")}` }),
  year: setting({ title: "考核年度", aliases: ["年度"], read: readYear, required: true, note: "四位年份，如 2024" }),
  cycle: setting({ title: "考核周期", read: readCycle, note: `自然年度或聘用年度；不填按${usualCycle}` }),
  baseDate: setting({ title: "考核基准日", aliases: ["基准日"], read: readDate, required: true, note: "默认为考核年度 12 月 31 日" }),
  onBooks: setting({ title: "应参加数", read: readWhole, note: "基准日在册人数" }),
  reviewer: setting({ title: "审核人", read: readName, required: true }),
  filler: setting({ title: "填表人", read: readName, required: true }),
  phone: setting({ title: "电话", aliases: ["联系电话"], read: readText }),
  filledOn: setting({ title: "填报日期", read: readDate }),
  organs: setting({ title: "参与考核单位", read: readText, note: "工商（市场监管）、民政、乡镇、街道" }),
  filedOn: setting({ title: "考核备案日期", read: readDate }),
  awardFiling: setting({ title: "奖励备案文号", read: readText }),
  approvedQuota: setting({ title: "核定优秀名额", read: readWhole, note: "市委组织部核定时填写，并填批准文号" }),
  overCapReason: setting({ title: "超比例说明", read: readText, note: "优秀超出名额时填写" }),
  approver: setting({ title: "批准机关", read: readText }),
  approval: setting({ title: "批准文号", read: readText }),
  budget: setting({ title: "区县预算", read: readYuan, note: "单位：元" }),
  balance: setting({ title: "专户余额", read: readYuan, note: "单位：元" }),
  ownRules: setting({ title: "细则文号", read: readText, note: "本区县另订细则的文号；改了下面参数的必填" }),
  ownRulesFrom: setting({ title: "细则施行日期", aliases: ["细则日期"], read: readDate, note: "本区县细则自哪一天起施行" }),
} as const;

export type SettingKey = keyof typeof settings;
type ValueOfSetting<Key extends SettingKey> = (typeof settings)[Key] extends SettingDefinition<infer T> ? T : never;

/** A cover entry with the cell that it stands in, where there is one. */
interface Setting<T> {
  readonly read: Read<T>;
  readonly cell: CellRef | undefined;
}
export type Settings = { readonly [Key in SettingKey]: Setting<ValueOfSetting<Key>> };

/** Every name that a line of the cover goes by. */
export const coverTitles: readonly string[] = Object.values<SettingDefinition<unknown>>(settings).flatMap(({ title, aliases = [] }) => [title, ...aliases]);

const absent = { value: null } as const;

/** 考核周期 that is used: what the cover says, else the calendar's year. */
export const cycleIn = ({ cycle }: Settings): (typeof cycles)[number] => valueOf(cycle.read) ?? usualCycle;

/** Reads the cover; a line that is not there reads as blank, and what two lines say differently is not taken. */
export function readSettings(sheet: Recognised<typeof parameters> | undefined, date1904: boolean): Settings {
  const lines = sheet ? linesIn(sheet) : new Map<string, readonly CellRef[]>();
  const find = <T>({ title, aliases = [], read }: SettingDefinition<T>): Setting<T> => {
    const readAt = (cell: CellRef): Setting<T> => ({ cell, read: read(sheet ? { ...contentAt(sheet.sheet, cell), date1904, ...(sheet.sheet.untyped && { untyped: true }) } : absent) });
    const named = [title, ...aliases].map((name) => (lines.get(plainHeader(name)) ?? []).map(readAt)).filter((cells) => cells.length > 0);
    return oneOf(named.find((cells) => cells.some(isFilled)) ?? named[0] ?? []);
  };
  const entries = (Object.keys(settings) as SettingKey[]).map((key) => [key, find<unknown>(settings[key])] as const);
  return Object.fromEntries(entries) as unknown as Settings;
}

/** Where each title has its values. */
function linesIn({ rows }: Recognised<typeof parameters>): ReadonlyMap<string, readonly CellRef[]> {
  const titled = rows.flatMap((row) => {
    const [title, at] = [valueOf(row.values.name), row.cell("value")];
    return title === undefined || !at ? [] : [{ title: plainHeader(title), at }];
  });
  return new Map([...groupedBy(titled, ({ title }) => title)].map(([title, lines]) => [title, lines.map(({ at }) => at)]));
}

const isFilled = ({ read }: Setting<unknown>): boolean => read.state !== "blank";

/** What the lines of one title say together. */
function oneOf<T>(lines: readonly Setting<T>[]): Setting<T> {
  const [first, ...others] = lines.filter(isFilled);
  if (!first) return lines[0] ?? { cell: undefined, read: { state: "blank", original: absent } };
  const other = others.find(({ read }) => meant(read) !== meant(first.read));
  return other ? { cell: other.cell, read: unreadable(other.read.original, "twice") } : first;
}

/** What a cell comes to, for comparing two lines of one title. */
function meant(read: Read<unknown>): string {
  const value = valueOf(read);
  return value === undefined ? shownText(read.original) : JSON.stringify(value);
}
