import { standing } from "../../src/measures/parameters";
import { formulaPatches } from "../../src/templates/formulas";
import { layoutOf, rowsOf } from "../../src/templates/layout";
import { inventedId } from "../../src/templates/build/samples/invented";
import { cityRoll, dutyAndFunds, excellenceControl } from "../../src/sheets/summary";
import type { Columns, SheetDefinition } from "../../src/sheets/define";
import type { CellValue } from "../../src/workbook/cell";
import type { CellPatch, Patch } from "../../src/workbook/patch";

/** The reporting units as the city lists them: the template must have these and no other. */
export const units: readonly string[] = standing.reportingUnits.value;

/** Someone of the city's roll; scores in hundredths of a point. */
interface Person {
  readonly unit: string;
  readonly takesPart: "是" | "否";
  readonly usual: number | undefined;
  readonly annual: number | undefined;
  readonly assessed: string | undefined;
  readonly award: number | undefined;
}

/** How many of each unit; four are too few for a place of 优秀, and the last is no reporting unit: nobody's line has its people. */
const sizes: Readonly<Record<string, number>> = { 城关区: 13, 七里河区: 9, 西固区: 4, 榆中县: 10, 兰州新区: 6, 某开发区: 2 };

/** Scores on the very edges, and others all over the range. */
const scores: readonly (readonly [usual: number, annual: number])[] = [
  [7560, 9960], [9500, 9700], [8999, 9000], [9300, 9050], [8000, 8000], [7999, 8000], [6000, 6000], [5999, 6000], [9900, 9100], [9000, 9000],
  [8420, 8833], [7250, 7715], [9666, 9333], [9111, 8999], [4500, 5210], [9050, 9260], [8875, 8512],
];

const plain = (place: number): Person => {
  const [usual, annual] = scores[place % scores.length]!;
  return { unit: Object.entries(sizes).flatMap(([unit, size]) => Array<string>(size).fill(unit))[place]!, takesPart: "是", usual, annual, assessed: undefined, award: undefined };
};

/** What is not plain: people decided, people without a grade, awards. */
const special: Readonly<Record<number, Partial<Person>>> = {
  1: { assessed: "优秀", award: 7200 },
  3: { assessed: "称职" },
  4: { assessed: "称职", award: 4800 },
  // Not appraised, and yet somebody typed a grade.
  6: { takesPart: "否", usual: undefined, annual: undefined, assessed: "称职" },
  11: { annual: undefined },
  12: { assessed: "基本称职" },
  15: { assessed: "优秀", award: 4800.5 },
  20: { takesPart: "否" },
  30: { assessed: "优秀", award: 7200 },
};

export const people: readonly Person[] = Array.from({ length: Object.values(sizes).reduce((sum, one) => sum + one, 0) }, (_, place) => ({ ...plain(place), ...special[place] }));

/** In whole numbers: hundredths of a point times a hundred. */
function gradeOf({ takesPart, usual, annual, assessed }: Person): string | undefined {
  if (takesPart === "否" || usual === undefined || annual === undefined) return undefined;
  const composite = usual * 40 + annual * 60;
  return assessed ?? (composite >= 900_000 ? "优秀" : composite >= 800_000 ? "称职" : composite >= 600_000 ? "基本称职" : "不称职");
}

/** Approved by the city, one with its 文号 and one without. */
const approved: Readonly<Record<string, readonly [quota: number, number: string | null]>> = { 榆中县: [5, "市组发〔2024〕7号"], 七里河区: [6, null] };

/** What the lines of 分区县统计 and 优秀控制 must show of these people; a share in hundredths of a per cent. */
export function lineOf(unit: string) {
  const there = people.filter((one) => unit === "全市" || one.unit === unit);
  const grades = there.map(gradeOf);
  const [excellent, competent, basic, incompetent] = ["优秀", "称职", "基本称职", "不称职"].map((grade) => grades.filter((one) => one === grade).length) as [number, number, number, number];
  const base = excellent + competent + basic + incompetent;
  const [quota, number] = approved[unit] ?? [0, null];
  const due = number === null ? (base < 5 ? 0 : Math.floor(base / 5)) : quota;
  return {
    people: there.length,
    assessed: there.filter(({ takesPart }) => takesPart === "是").length,
    ungraded: there.filter(({ takesPart }) => takesPart === "否").length,
    excellent, competent, basic, incompetent, base,
    quota: due,
    over: Math.max(0, excellent - due),
    share: base === 0 ? "" : Math.round((excellent * 10_000) / base) / 10_000,
    award: there.reduce((sum, { award }) => sum + (award ?? 0) * 10, 0) / 10,
  };
}

const bases: Readonly<Record<string, string>> = { 榆中县: "5；市组发〔2024〕7号", 城关区: `${lineOf("城关区").quota}；`, 七里河区: `${lineOf("七里河区").quota + 1}；`, 西固区: `${lineOf("西固区").quota}；市组发〔2024〕9号` };
/** Where the verdict is no longer of what stands there. */
export const staleIn: readonly string[] = ["七里河区", "西固区"];

/** What a district has to spend at least, and its budget. */
const money: Readonly<Record<string, readonly [least: number, budget: number | null]>> = { 城关区: [260_000, 240_000.5], 七里河区: [180_000, 300_000], 西固区: [80_000, null], 榆中县: [200_000, 199_999] };
export const shortOf: Readonly<Record<string, number | "">> = { 城关区: 19_999.5, 七里河区: 0, 西固区: "", 榆中县: 1, 全市: 20_000.5 };
export const moneyTogether = { least: 720_000, budget: 739_999.5 };

const put = <C extends Columns>(definition: SheetDefinition<C>, row: number, values: { readonly [Field in keyof C]?: CellValue | undefined }): readonly CellPatch[] =>
  Object.entries<CellValue | undefined>(values).flatMap(([field, value]): readonly CellPatch[] =>
    value === undefined || value === null ? [] : [{ kind: "cell", sheet: definition.name, row: 4 + row, column: Object.keys(definition.columns).indexOf(field), content: { value } }],
  );

const points = (hundredths: number | undefined) => (hundredths === undefined ? undefined : hundredths / 100);

/** The table as long as there are people, its formulas in each row, as whoever goes on under the last row has it. */
const roll = layoutOf(cityRoll, { prepared: people.length });
const grown: Patch = { kind: "growTable", sheet: cityRoll.name, table: roll.tableName, range: { ...roll.body, top: rowsOf.header } };

/** All of it typed into the template; who was added by hand came from no file. */
export const patches: readonly Patch[] = [
  grown,
  ...formulaPatches(roll, standing),
  ...people.flatMap(({ unit, takesPart, usual, annual, assessed, award }, place) =>
    put(cityRoll, place, {
      number: place + 1, unit, name: `甲${place}`, id: inventedId("19900101", place + 1), assessedThisYear: takesPart, usual: points(usual), annual: points(annual), assessed, award,
      ...(place !== 5 && { sourceFile: `${unit}.xlsx`, sourceSheet: "评分表", sourceRow: place + 5 }),
    }),
  ),
  ...Object.entries(approved).flatMap(([unit, [approvedQuota, approval]]) => put(excellenceControl, units.indexOf(unit), { approvedQuota, approval })),
  // What 说明 was worked out from: what holds now for 榆中县 and 城关区, another number or quota for the others.
  ...Object.entries(bases).flatMap(([unit, basis]) => put(excellenceControl, units.indexOf(unit), { basis })),
  ...Object.entries(money).flatMap(([unit, [least, budget]]) => put(dutyAndFunds, units.indexOf(unit), { least, budget })),
];
