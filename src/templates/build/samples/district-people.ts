import { inventedId } from "./invented";

/** A leave of 2024; approved and closed as the measures ask. */
interface SampleLeave {
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly approvedOn: string;
  readonly closedOn: string;
}

/** An invented person of a district whose books are in order. */
export interface DistrictPerson {
  readonly name: string;
  readonly sex: "男" | "女";
  readonly id: string;
  /** yyyy-mm. */
  readonly birth: string;
  readonly politics: string;
  readonly education: string;
  readonly area: string;
  readonly leader: string;
  readonly organisations: string;
  readonly mentor: string;
  readonly arrived: string;
  readonly termBegins: string;
  readonly termEnds: string;
  /** The day on which someone resigned. */
  readonly resignedOn: string | undefined;
  readonly exam: number;
  /** 优秀, 良好, 弃权, 有效. */
  readonly votes: readonly [number, number, number, number];
  /** Grades on file, by year. */
  readonly filed: Readonly<Record<number, string>>;
  readonly usual: number | undefined;
  readonly annual: number | undefined;
  readonly assessed: string | undefined;
  readonly leaves: readonly SampleLeave[];
}

const groups = {
  培黎: { area: "培黎街道", leader: "魏建军（培黎工商所所长）", organisations: "安宁机电有限公司、培黎餐饮商会、陇原物流有限公司", mentor: "魏建军" },
  十里店: { area: "十里店街道", leader: "姚春梅（十里店街道党工委副书记）", organisations: "十里店建材商会、安宁民办艺术学校", mentor: "姚春梅" },
  银滩路: { area: "银滩路街道", leader: "康志远（银滩路工商所所长）", organisations: "银滩农产品合作社、黄河印务有限公司、安宁志愿者协会", mentor: "康志远" },
  沙井驿: { area: "沙井驿街道", leader: "贾文斌（沙井驿街道党工委副书记）", organisations: "沙井驿汽修商会、金城包装有限公司", mentor: "贾文斌" },
} as const;

type Votes = DistrictPerson["votes"];
type Line = readonly [name: string, birth: string, order: number, politics: string, education: string, group: keyof typeof groups, exam: number, votes: Votes, filed: DistrictPerson["filed"], usual?: number, annual?: number, assessed?: string];

/** First term 2021 and 2022, second 2023 and 2024. */
const hiredIn2021: readonly Line[] = [
  ["沈静怡", "19910512", 128, "中共党员", "大学本科毕业", "培黎", 88, [18, 12, 2, 36], { 2022: "称职", 2023: "优秀" }, 92.4, 93.6, "优秀"],
  ["陆远", "19880923", 213, "中共党员", "大学本科毕业", "培黎", 84.5, [15, 14, 1, 36], { 2022: "称职", 2023: "称职" }, 86.2, 84.5, "称职"],
  ["顾明轩", "19920308", 31, "中共预备党员", "大学专科毕业", "十里店", 79, [12, 13, 3, 34], { 2022: "基本称职", 2023: "称职" }, 83.4, 85.25, "称职"],
];

/** One term, 2023 and 2024. */
const hiredIn2023: readonly Line[] = [
  ["白雪梅", "19940616", 46, "中共党员", "大学本科毕业", "十里店", 82, [16, 11, 2, 34], { 2023: "称职" }, 84.75, 86.1, "称职"],
  ["邓志强", "19901127", 55, "群众", "大学专科毕业", "银滩路", 76.5, [11, 14, 2, 35], { 2023: "优秀" }, 87.3, 88.15, "称职"],
  ["曹颖", "19950202", 64, "中共党员", "硕士研究生毕业", "银滩路", 91, [20, 10, 1, 35], { 2023: "称职" }, 91.2, 90.8, "优秀"],
  ["彭涛", "19930719", 77, "中共党员", "大学本科毕业", "沙井驿", 80, [13, 12, 2, 33], { 2023: "基本称职" }, 81.6, 82.4, "称职"],
  ["潘玉洁", "19960411", 82, "共青团员", "大学本科毕业", "沙井驿", 73, [10, 12, 4, 33], { 2023: "称职" }, 74.5, 70.25, "基本称职"],
  ["阿米娜·热合曼", "19930421", 142, "中共党员", "大学本科毕业", "培黎", 85, [17, 12, 1, 36], { 2023: "称职" }, 85.5, 87.25, "称职"],
  ["董文博", "19891015", 157, "中共党员", "大学本科毕业", "十里店", 83, [14, 13, 2, 34], { 2023: "称职" }, 88.1, 86.45, "称职"],
];

const hiredIn2024: Line = ["苏婉", "19981203", 168, "共青团员", "大学本科毕业", "银滩路", 86, [15, 13, 2, 35], {}];
const resigned: Line = ["袁浩", "19970828", 173, "群众", "大学专科毕业", "沙井驿", 75, [11, 12, 3, 33], { 2023: "称职" }];

/** Each approved by the level that its days ask for, on every reading of them, and closed on the next working day. */
const leaves: Readonly<Record<string, readonly SampleLeave[]>> = {
  陆远: [{ kind: "事假", from: "2024-03-12", to: "2024-03-13", approvedOn: "2024-03-11", closedOn: "2024-03-14" }],
  白雪梅: [{ kind: "病假", from: "2024-05-13", to: "2024-05-17", approvedOn: "2024-05-11", closedOn: "2024-05-20" }],
  曹颖: [{ kind: "年休假", from: "2024-08-05", to: "2024-08-09", approvedOn: "2024-08-01", closedOn: "2024-08-12" }],
  彭涛: [{ kind: "婚假", from: "2024-10-14", to: "2024-10-31", approvedOn: "2024-10-11", closedOn: "2024-11-01" }],
  潘玉洁: [{ kind: "事假", from: "2024-09-18", to: "2024-09-20", approvedOn: "2024-09-14", closedOn: "2024-09-23" }],
  "阿米娜·热合曼": [{ kind: "产假", from: "2024-06-12", to: "2024-11-16", approvedOn: "2024-06-07", closedOn: "2024-11-18" }],
  袁浩: [{ kind: "事假", from: "2024-04-22", to: "2024-04-23", approvedOn: "2024-04-19", closedOn: "2024-04-24" }],
};

function person([name, birth, order, politics, education, group, exam, votes, filed, usual, annual, assessed]: Line, dates: Pick<DistrictPerson, "arrived" | "termBegins" | "termEnds">, resignedOn?: string): DistrictPerson {
  return {
    name,
    sex: order % 2 === 1 ? "男" : "女",
    id: inventedId(birth, order),
    birth: `${birth.slice(0, 4)}-${birth.slice(4, 6)}`,
    politics,
    education,
    ...groups[group],
    ...dates,
    resignedOn,
    exam,
    votes,
    filed,
    usual,
    annual,
    assessed,
    leaves: leaves[name] ?? [],
  };
}

const term = { termBegins: "2023-01-01", termEnds: "2024-12-31" } as const;

/** Twelve people of 安宁区 in 2024: ten are graded, one came in July, one resigned in May. */
export const districtPeople: readonly DistrictPerson[] = [
  ...hiredIn2021.map((line) => person(line, { arrived: "2021-01-01", ...term })),
  ...hiredIn2023.map((line) => person(line, { arrived: "2023-01-01", ...term })),
  person(hiredIn2024, { arrived: "2024-07-01", termBegins: "2024-07-01", termEnds: "2026-12-31" }),
  person(resigned, { arrived: "2023-01-01", ...term }, "2024-05-31"),
];

/** 人员编号, by the order of the roster. @example staffNumberOf(districtPeople[0]) // "AN001" */
export const staffNumberOf = (one: DistrictPerson): string => `AN${String(districtPeople.indexOf(one) + 1).padStart(3, "0")}`;
