import { patchWorkbook } from "../../../src/ooxml";
import { standing } from "../../../src/measures/parameters";
import { scoring } from "../../../src/sheets/scoring";
import { history } from "../../../src/sheets/history";
import type { SettingKey } from "../../../src/sheets/settings";
import { parameters } from "../../../src/sheets/settings";
import { coverRow } from "../../../src/templates/cover-cells";
import { formulaPatches } from "../../../src/templates/formulas";
import { layoutOf, preparedRows, rowsOf } from "../../../src/templates/layout";
import { inventedId, serial } from "../../../src/templates/build/samples/invented";
import type { CellValue } from "../../../src/workbook/cell";
import type { Patch } from "../../../src/workbook/patch";
import { read } from "../../templates/built";
import type { CaseGrade } from "./case";
import { year } from "./case";

export interface Scale {
  readonly files: number;
  readonly rows: number;
  /** Over how many units the files are spread; beyond the eleven they have invented names. */
  readonly units: number;
}

const known = ["城关区", "七里河区", "西固区", "安宁区", "红古区", "永登县", "皋兰县", "榆中县", "兰州新区", "高新区", "经济区"];
const unitOf = (file: number, { units }: Scale): string => known[file % units] ?? `示例填报单位${String((file % units) + 1).padStart(3, "0")}`;

/** A scoring workbook with as many rows as are wanted, its formulas in each; made once, and then filled again and again. */
function wideTemplate(rows: number): Uint8Array {
  const grow = (definition: typeof scoring | typeof history): readonly Patch[] => {
    const { tableName, body } = layoutOf(definition, { prepared: rows });
    return rows > preparedRows ? [{ kind: "growTable", sheet: definition.name, table: tableName, range: { ...body, top: rowsOf.header } }] : [];
  };
  const formulas = formulaPatches(layoutOf(scoring, { prepared: rows }), standing).filter(({ row }) => row >= rowsOf.first + preparedRows);
  return patchWorkbook(read("scoring.xlsx"), [...grow(scoring), ...grow(history), ...formulas]);
}

const two = (number: number) => String(number).padStart(2, "0");

/** Somebody by number: no two numbers up to a few hundred thousand have one id. Scores in hundredths, graded on paper: 40 and 60 parts. */
function personBy(number: number) {
  const day = Math.floor(number / 900);
  const birth = `${1975 + (Math.floor(day / 336) % 25)}${two(1 + (Math.floor(day / 28) % 12))}${two(1 + (day % 28))}`;
  const [usual, annual] = [5500 + ((number * 37) % 4400), 5600 + ((number * 61) % 4300)];
  const points = 40 * usual + 60 * annual;
  const grade: CaseGrade = points >= 900_000 ? "优秀" : points >= 800_000 ? "称职" : points >= 600_000 ? "基本称职" : "不称职";
  const character = (base: number, at: number) => String.fromCodePoint(base + (at % 400));
  return { name: `${character(0x5f20, number)}${character(0x660e, Math.floor(number / 7))}${character(0x534e, Math.floor(number / 400))}`, id: inventedId(birth, 100 + (number % 900)), usual: usual / 100, annual: annual / 100, composite: points / 10_000, grade };
}

const at = (definition: typeof scoring | typeof history, row: number, values: Readonly<Record<string, CellValue>>): readonly Patch[] => {
  const fields = Object.keys(definition.columns);
  return Object.entries(values).map(([field, value]) => ({ kind: "cell", sheet: definition.name, row: rowsOf.first + row, column: fields.indexOf(field), content: { value } }));
};

function rowPatches(row: number, number: number, unit: string): readonly Patch[] {
  const { name, id, usual, annual, composite, grade } = personBy(number);
  const fields = Object.keys(scoring.columns);
  const stored = (field: string, value: CellValue): Patch => ({ kind: "storedResult", sheet: scoring.name, row: rowsOf.first + row, column: fields.indexOf(field), value });
  return [
    ...at(scoring, row, { number: row + 1, name, id, area: "示例街道", arrived: serial("2023-01-01"), assessedThisYear: "是", debriefed: serial("2024-12-20"), usual, annual, assessed: grade, lastGrade: "称职" }),
    stored("composite", composite), stored("grade", grade),
    ...at(history, row, { id, name, unit, year: year - 1, assessed: "称职" }),
  ];
}

/** Files for measuring: one scoring workbook after another, unsealed, in a year with as many people as are wanted. One is in memory at a time. */
export function* scaledFiles(scale: Scale): Generator<{ readonly name: string; readonly bytes: Uint8Array }> {
  const template = wideTemplate(scale.rows);
  for (let file = 0; file < scale.files; file += 1) {
    const unit = unitOf(file, scale);
    const cover: Partial<Record<SettingKey, CellValue>> = { unit, year, baseDate: serial("2024-12-31"), onBooks: scale.rows, reviewer: "尹淑华", filler: "罗晓燕", filledOn: serial("2025-01-10") };
    const patches = [
      ...Object.entries(cover).map(([key, value]): Patch => ({ kind: "cell", sheet: parameters.name, row: coverRow(key as SettingKey), column: 1, content: { value } })),
      ...Array.from({ length: scale.rows }, (_, row) => rowPatches(row, file * scale.rows + row, unit)).flat(),
    ];
    yield { name: `${String(file + 1).padStart(3, "0")} ${unit}.xlsx`, bytes: patchWorkbook(template, patches) };
  }
}
