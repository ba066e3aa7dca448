import { composite } from "../../src/measures/composite";
import { date, dateOf } from "../../src/measures/dates";
import type { Decimal } from "../../src/measures/decimal";
import { written } from "../../src/measures/decimal";
import { isNoAnswer } from "../../src/measures/explained";
import { decimal } from "../../src/measures/decimal";
import { grade } from "../../src/measures/grade";
import { ranks } from "../../src/measures/rank";
import { inventedId, serial } from "../../src/templates/build/samples/invented";
import { serialOfDate } from "../../src/workbook/date-serial";

/** Somebody invented, with scores. */
export interface Somebody {
  readonly place: number;
  readonly name: string;
  readonly staffNumber: string;
  readonly id: string;
  readonly birth: number;
  readonly sex: "男" | "女";
  readonly arrived: number;
  readonly usual: number;
  readonly annual: number;
  readonly composite: Decimal;
  readonly grade: string;
  readonly lastGrade: string;
}

const surnames = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗";
const given = "秀英明伟静磊帆洋婷晓丽建悦翔雪斌芳雨敏凯华军平刚红玲辉鹏宇浩";
const letter = (letters: string, place: number): string => letters[place % letters.length] ?? "";

/** Numbers that look like chance and are the same each time. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** So many people; their scores spread so that a sixth are 优秀. */
export function somebodies(count: number): readonly Somebody[] {
  const next = numbers(20_241);
  const firstBirth = date("1975-01-01");
  return Array.from({ length: count }, (_, place): Somebody => {
    const birth = firstBirth.add({ days: place % 9000 });
    const order = 100 + Math.floor(place / 9000) * 2 + (place % 2);
    const [usual, annual] = [Math.round((68 + next() * 28) * 4) / 4, Math.round((68 + next() * 28) * 4) / 4];
    const due = composite({ usual: decimal(usual), annual: decimal(annual) });
    if (isNoAnswer(due)) throw new Error("two scores make a composite");
    return {
      place,
      name: letter(surnames, place) + letter(given, Math.floor(place / surnames.length)) + letter(given, Math.floor(place / surnames.length / given.length) + place),
      staffNumber: `AN${String(place + 1).padStart(5, "0")}`,
      id: inventedId(birth.toString().replaceAll("-", ""), order),
      birth: serialOfDate(dateOf(birth.year, birth.month, 1) ?? birth),
      sex: order % 2 === 1 ? "男" : "女",
      arrived: serial(`20${18 + (place % 5)}-0${1 + (place % 9)}-01`),
      usual,
      annual,
      composite: due.value,
      grade: grade(due.value).value,
      lastGrade: ["称职", "优秀", "称职", "基本称职"][place % 4] ?? "称职",
    };
  });
}

export const ranksOf = (people: readonly Somebody[]): readonly (number | undefined)[] => ranks(people.map(({ composite }) => composite));
export const compositeShown = ({ composite: value }: Somebody): number => Number(written(value));
