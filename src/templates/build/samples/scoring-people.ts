import { standing } from "../../../measures/parameters";
import { inventedId } from "./invented";

/** An invented person. The address code 999999 belongs to nobody. */
export interface SamplePerson {
  readonly name: string;
  readonly id: string;
  readonly area: string;
  readonly arrived: string;
  readonly takesPart: boolean;
  /** As typed: a number, or text where the clerk typed text; nothing where it was forgotten. */
  readonly usual: number | string | undefined;
  readonly annual: number | string | undefined;
  readonly assessed: string | undefined;
  readonly lastGrade: string | undefined;
  /** Grades on file, by year. */
  readonly filed: Readonly<Record<number, string>>;
  /** Paid for 2022 and 2023, in yuan. */
  readonly paid: number | undefined;
}

type Line = readonly [name: string, birth: string, order: number, area: string, arrived: string, usual: number | string | undefined, annual: number | string | undefined, assessed: string | undefined, last2022: string, last2023: string];

const lines: readonly Line[] = [
  ["王秀英", "19900412", 128, "福利路街道", "2022-12-01", 89.99, 90, "称职", "", "称职"],
  ["李明", "19910725", 213, "先锋路街道", "2022-12-01", "92分", 88.5, "称职", "", "优秀"],
  ["张伟", "19890118", 31, "临洮街街道", "2022-12-01", 84.2, undefined, "称职", "", "称职"],
  ["陈静", "19930906", 46, "四季青街道", "2021-03-01", 86, 83.75, "称职", "基本称职", "称职"],
  ["赵 磊", "19921130", 55, "陈坪街道", "2022-12-01", 78.4, 81.2, "称职", "", "基本称职"],
  ["杨帆", "19940303", 64, "西柳沟街道", "2022-12-01", 90.5, 92.6, "优秀", "", "优秀"],
  ["刘洋", "19880819", 77, "新和路街道", "2022-12-01", 93, 96.8, "优秀", "", "称职"],
  ["周婷", "19950627", 82, "福利路街道", "2021-03-01", 90, 92.5, "优秀", "优秀", "优秀"],
  ["马晓东", "19870214", 99, "先锋路街道", "2022-12-01", 93, 90.5, "优秀", "", "称职"],
  ["郭丽娜", "19961008", 104, "临洮街街道", "2022-12-01", 75.6, 99.6, "优秀", "", "优秀"],
  ["何建国", "19860521", 115, "四季青街道", "2022-12-01", 72, 68.5, "基本称职", "", "称职"],
  ["孙悦", "19970217", 126, "陈坪街道", "2023-05-01", 81, 84.6, "称职", "", "称职"],
  ["阿依古丽·买买提", "19930421", 142, "西柳沟街道", "2022-12-01", 85.5, 87.25, "称职", "", "称职"],
  ["高翔", "19900812", 157, "新和路街道", "2021-03-01", 58, 56.5, "不称职", "称职", "基本称职"],
  ["林雪", "19981203", 168, "东川镇", "2023-05-01", 88.8, 86.4, "称职", "", "优秀"],
  ["罗斌", "19850930", 173, "柳泉镇", "2021-03-01", 83, 82.5, "称职", "称职", "称职"],
  ["谢芳", "19920616", 184, "达川镇", "2022-12-01", 87.75, 85.5, "称职", "", "称职"],
  ["韩雨", "19990122", 195, "河口镇", "2024-03-11", 82, 80.4, "称职", "", ""],
  ["唐敏", "19940805", 206, "金沟乡", "2022-12-01", 84.5, 79.25, "称职", "", "称职"],
  ["冯凯", "20000704", 217, "东川镇", "2024-09-02", undefined, undefined, undefined, "", ""],
];

/** What was paid when the two years before this one were alike. */
const paidFor: Readonly<Record<string, number>> = { 优秀: Number(standing.excellentAward.value.toFixed()), 称职: Number(standing.competentAward.value.toFixed()) };

export const samplePeople: readonly SamplePerson[] = lines.map(([name, birth, order, area, arrived, usual, annual, assessed, last2022, last2023]) => ({
  name,
  id: inventedId(birth, order),
  area,
  arrived,
  takesPart: assessed !== undefined,
  usual,
  annual,
  assessed,
  lastGrade: last2023 || undefined,
  paid: last2022 !== "" && last2022 === last2023 ? paidFor[last2022] : undefined,
  filed: { ...(last2022 && { 2022: last2022 }), ...(last2023 && { 2023: last2023 }) },
}));
