import type { Law } from "../../../measures/parameters";
import { settings, parameters } from "../../../sheets/settings";
import { knownSheets } from "../../../sheets/known";
import type { CellValue } from "../../../workbook/cell";
import { a1 } from "../../../workbook/cell";
import type { DataSheetKey } from "../../books";
import { coverRow } from "../../cover-cells";
import type { DistrictRows } from "./district-rows";
import { districtRows } from "./district-rows";
import type { SampleCover } from "./fill";
import type { SampleRow } from "./sample-sheet";
import { placeOf } from "./fill";
import { serial } from "./invented";

/** A fault as it was thought of: in which row, what stands there instead, and what is wrong with it. */
interface Seed {
  readonly key: DataSheetKey;
  /** The row that has all of these. */
  readonly where: SampleRow;
  readonly field: string;
  readonly value: CellValue;
  readonly what: string;
  /** Only to be seen beside other cells of the row, other rows or other sheets: a check may name one of those. */
  readonly elsewhere?: true;
}

const seeds: readonly Seed[] = [
  { key: "roster", where: { name: "陆远" }, field: "id", value: "999999198809232139", what: "公民身份号码的校验码不对" },
  { key: "roster", where: { name: "顾明轩" }, field: "sex", value: "女", what: "性别与公民身份号码不符" },
  { key: "roster", where: { name: "曹颖" }, field: "phone", value: "1380000123", what: "手机号码少一位" },
  { key: "roster", where: { name: "彭涛" }, field: "mentor", value: null, what: "没有师带徒导师" },
  { key: "roster", where: { name: "潘玉洁" }, field: "birth", value: serial("1996-05-01"), what: "出生年月与公民身份号码不符" },
  { key: "roster", where: { name: "董文博" }, field: "workCommitment", value: serial("2023-04-10"), what: "工作承诺晚于试用期满" },
  { key: "roster", where: { name: "邓志强" }, field: "valid", value: 60, what: "有效票多于收回票", elsewhere: true },
  { key: "roster", where: { name: "袁浩" }, field: "status", value: "解聘", what: "解聘没有事由、意见、同意日期和文号", elsewhere: true },

  { key: "duties", where: { name: "沈静怡", period: "2024-02", kind: "走访调研" }, field: "date", value: "2024.2.30", what: "没有这一天" },
  { key: "duties", where: { name: "陆远", period: "2024-05", kind: "月度工作任务" }, field: "period", value: "2024年13月", what: "没有这个月" },
  { key: "duties", where: { name: "顾明轩", period: "2024-03", kind: "走访调研" }, field: "kind", value: "政策宣传", what: "三月少一次走访", elsewhere: true },
  { key: "duties", where: { name: "白雪梅", period: "2024-06", kind: "工作台账更新" }, field: "name", value: "白冬梅", what: "姓名与人员编号不是一个人", elsewhere: true },
  { key: "duties", where: { name: "邓志强", period: "2024Q3" }, field: "summary", value: null, what: "没有内容摘要" },

  { key: "leave", where: { name: "彭涛" }, field: "tierGiven", value: "包片工作组组长", what: "批准层级偏低" },
  { key: "leave", where: { name: "曹颖" }, field: "to", value: serial("2024-08-02"), what: "止早于起" },
  { key: "leave", where: { name: "潘玉洁" }, field: "closedOn", value: null, what: "没有销假" },
  { key: "leave", where: { name: "陆远" }, field: "approvedOn", value: serial("2024-03-15"), what: "请假以后才批准" },
  { key: "leave", where: { name: "白雪梅" }, field: "kind", value: "看病", what: "类别不在列表里" },

  { key: "attendance", where: { name: "沈静怡", month: serial("2024-04-01") }, field: "present", value: 30, what: "出勤天数对不上", elsewhere: true },
  { key: "attendance", where: { name: "陆远", month: serial("2024-08-01") }, field: "month", value: serial("2024-07-01"), what: "七月登记了两次", elsewhere: true },
  { key: "attendance", where: { name: "白雪梅", month: serial("2024-05-01") }, field: "onLeave", value: 0, what: "与请假登记不符", elsewhere: true },
  { key: "attendance", where: { name: "董文博", month: serial("2024-11-01") }, field: "absent", value: 2, what: "擅自离岗" },

  { key: "funds", where: { item: "3月工资", staffNumber: "AN001" }, field: "paid", value: 3000, what: "工资没有发足" },
  { key: "funds", where: { item: "4月工资", staffNumber: "AN002" }, field: "amount", value: "3650元", what: "金额是文本" },
  { key: "funds", where: { item: "第二季度交通、通讯、误餐补贴", staffNumber: "AN003" }, field: "item", value: "第二季度食宿补贴", what: "食宿由本人承担" },
  { key: "funds", where: { item: "十里店商会党支部阵地建设" }, field: "approved", value: serial("2024-04-10"), what: "审批早于审核" },
  { key: "funds", where: { item: "两新组织主题党日活动" }, field: "committeeSigned", value: "×", what: "缺一个签字" },
  { key: "funds", where: { item: "6月工资", staffNumber: "AN004" }, field: "staffNumber", value: null, what: "没有人员编号" },

  { key: "meetings", where: { kind: "联席会议", period: "2024H2" }, field: "kind", value: "党课", what: "类型不在列表里，下半年少一次联席会议" },
  { key: "meetings", where: { kind: "工作例会", period: "2024B4" }, field: "period", value: "2024B7", what: "没有这个期间" },
  { key: "meetings", where: { kind: "督导检查" }, field: "content", value: null, what: "没有主要内容" },

  { key: "scoring", where: { name: "陆远" }, field: "usual", value: "86.2分", what: "分数是文本" },
  { key: "scoring", where: { name: "顾明轩" }, field: "annual", value: 105, what: "分数超出范围" },
  { key: "scoring", where: { name: "白雪梅" }, field: "annual", value: null, what: "没有年度成绩" },
  { key: "scoring", where: { name: "邓志强" }, field: "composite", value: 90, what: "综合得分被改写" },
  { key: "scoring", where: { name: "彭涛" }, field: "assessed", value: "优秀", what: "评定高于分数等次，优秀也因此超出名额" },
  { key: "scoring", where: { name: "潘玉洁" }, field: "lastGrade", value: "优秀", what: "上年度等次与历年等次不符" },
  { key: "scoring", where: { name: "苏婉" }, field: "assessedThisYear", value: "是", what: "不满一年参加考核", elsewhere: true },

  { key: "indicators", where: { indicator: "党建任务落实" }, field: "full", value: 25, what: "平时各项满分合计不足", elsewhere: true },
  { key: "history", where: { name: "董文博", year: 2023 }, field: "assessed", value: "良好", what: "等次不在列表里" },
  { key: "history", where: { name: "陆远", year: 2022 }, field: "year", value: 2023, what: "同一年度登记了两次", elsewhere: true },
];

/** A fault with its row, from 0 among the rows of its sheet. */
export interface PlacedFault extends Pick<Seed, "key" | "field" | "value"> {
  readonly row: number;
}

/** @throws where a row that is to be at fault is not there, or there twice. */
function rowOf({ key, where, what }: Seed, rows: DistrictRows): number {
  const found = rows[key].flatMap((row, place) => (Object.entries(where).every(([field, value]) => row[field] === value) ? [place] : []));
  const [only, ...others] = found;
  if (only === undefined || others.length > 0) throw new Error(`${key}, ${what}: ${found.length} rows`);
  return only;
}

export const placedFaults = (rows: DistrictRows): readonly PlacedFault[] => seeds.map((seed) => ({ key: seed.key, field: seed.field, value: seed.value, row: rowOf(seed, rows) }));

export const coverFaults: SampleCover = { onBooks: 12 };

interface SeededFault {
  readonly sheet: string;
  readonly cell: string;
  readonly what: string;
  readonly elsewhere: boolean;
}

/** What is wrong with templates/samples/district-faults.xlsx, cell by cell; `elsewhere` where a check may name another cell for it. */
export function seededFaults(law: Law): readonly SeededFault[] {
  const rows = districtRows(law);
  const ofSheets = seeds.map((seed) => {
    const definition = knownSheets[seed.key];
    return { sheet: definition.name, cell: a1(placeOf({ definition, field: seed.field, row: rowOf(seed, rows) })), what: seed.what, elsewhere: seed.elsewhere ?? false };
  });
  return [...ofSheets, { sheet: parameters.name, cell: a1({ row: coverRow("onBooks"), column: 1 }), what: `${settings.onBooks.title}与评分表人数不符`, elsewhere: false }];
}
