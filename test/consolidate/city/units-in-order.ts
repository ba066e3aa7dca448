import type { CasePerson } from "./case";
import { edges, scoresIn } from "./scores";
import type { Making } from "./people";
import { graded, peopleOf } from "./people";
import { histories } from "./histories";

/** 七里河区: nothing wrong, the cap just kept: 20 graded, 4 优秀. Sealed. */
export const qilihe = (making: Making): readonly CasePerson[] =>
  peopleOf({ letters: "QL", areas: ["西站街道", "敦煌路街道"], grades: { 优秀: 2, 称职: 6, 基本称职: 1, 不称职: 0 }, edges, newcomers: 2, resigned: 1 }, making);

/** 西固区: sealed in order; changed afterwards. */
export const xigu = (making: Making): readonly CasePerson[] =>
  peopleOf({ letters: "XG", areas: ["福利路街道", "陈坪街道"], grades: { 优秀: 2, 称职: 7, 基本称职: 1, 不称职: 0 }, newcomers: 1 }, making);

/** 榆中县: 14 people, sealed twice; the second version is `yuzhongAgain`. */
export const yuzhong = (making: Making): readonly CasePerson[] =>
  peopleOf({ letters: "YZ", areas: ["城关镇", "夏官营镇"], grades: { 优秀: 2, 称职: 9, 基本称职: 1, 不称职: 0 }, newcomers: 1, resigned: 1 }, making);

/** What the district made of it after it came back: two scores, one remark, one person too many taken out, one forgotten put in. */
export function yuzhongAgain(people: readonly CasePerson[], { chance, invent }: Making): readonly CasePerson[] {
  const competent = people.filter(({ assessed }) => assessed === "称职");
  const [rescored, lowered, remarked, out] = competent;
  const added = graded(invent(), "YZ099", "和平镇", scoresIn("称职", chance), histories[0]!);
  return [
    ...people
      .filter(({ id }) => id !== out?.id)
      .map((one) => {
        if (one.id === rescored?.id) return { ...one, annual: one.annual === "85.5" ? "85.25" : "85.5" };
        if (one.id === lowered?.id) return { ...one, usual: "79", annual: "79", assessed: "基本称职" as const };
        return one.id === remarked?.id ? { ...one, remark: "借调到县里半年" } : one;
      }),
    added,
  ];
}

/** 皋兰县: two files, neither sealed; the other has one person fewer. */
export const gaolan = (making: Making): readonly CasePerson[] =>
  peopleOf({ letters: "GL", areas: ["石洞镇", "忠和镇"], grades: { 优秀: 1, 称职: 5, 基本称职: 1, 不称职: 0 } }, making);

/** 兰州新区: in order under its own details; nobody there had two different years before. */
export const newArea = (making: Making): readonly CasePerson[] =>
  peopleOf({ letters: "XQ", areas: ["中川镇", "秦川镇"], grades: { 优秀: 2, 称职: 8, 基本称职: 0, 不称职: 0 }, ownLaw: true }, making);

/** 经济区: 评分表 alone, as a .csv. */
export const economicZone = (making: Making): readonly CasePerson[] =>
  peopleOf({ letters: "JJ", areas: ["彭家坪"], grades: { 优秀: 1, 称职: 6, 基本称职: 0, 不称职: 1 } }, making);

