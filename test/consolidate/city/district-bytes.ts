import { coverPatches } from "../../../src/fill/fill-cover";
import { patchWorkbook, readWorkbook } from "../../../src/ooxml";
import { readDistrict } from "../../../src/sheets/district";
import { scoring } from "../../../src/sheets/scoring";
import { parameters } from "../../../src/sheets/settings";
import { books } from "../../../src/templates/books";
import { coverRow } from "../../../src/templates/cover-cells";
import type { SettingKey } from "../../../src/sheets/settings";
import type { CellValue } from "../../../src/workbook/cell";
import { serial } from "../../../src/templates/build/samples/invented";
import type { CellPatch } from "../../../src/workbook/patch";
import { sheetNamed } from "../../../src/workbook/snapshot";
import { read } from "../../templates/built";
import type { AddedColumn, Filling, OwnValue } from "./case";
import { year } from "./case";
import { fillPatches } from "./fill";
import { rowsOf, scoredIn } from "./rows";

/** The template as `kaohe template` hands it out for the year: with the numbers of that year's law, whatever the measures have become since. */
let handedOut: Uint8Array | undefined;
function ofYear(): Uint8Array {
  const template = read("district.xlsx");
  handedOut ??= patchWorkbook(template, coverPatches(readDistrict(readWorkbook(template)), { year }));
  return handedOut;
}

/** A district's workbook, filled into the template as it is handed out. */
export function districtBytes(filling: Filling): Uint8Array {
  const rows = rowsOf(filling);
  const bytes = ofYear();
  const cover = Object.entries(coverOf(filling)).map(([key, value]): CellPatch => ({ kind: "cell", sheet: parameters.name, row: coverRow(key as SettingKey), column: 1, content: { value } }));
  return patchWorkbook(bytes, [...cover, ...books.district.flatMap((key) => fillPatches(key, rows[key])), ...filling.own.map((value) => ownPatch(bytes, value)), ...filling.added.flatMap(addedPatches)]);
}

function coverOf({ unit, people, cover }: Filling): Partial<Record<SettingKey, CellValue>> {
  const { ownRulesFrom, ...rest } = cover;
  return {
    unit, year, cycle: "自然年度", baseDate: serial("2024-12-31"), onBooks: scoredIn(people).length, reviewer: "尹淑华", filler: "罗晓燕", phone: "0931-0000000", filledOn: serial("2025-01-10"),
    organs: "工商、民政、乡镇、街道", budget: people.length * 25_000, balance: 900_000, ...rest, ...(ownRulesFrom !== undefined && { ownRulesFrom: serial(ownRulesFrom) }),
  };
}

/** A line of 参数 below the cover, by its title. */
function ownPatch(bytes: Uint8Array, { title, value }: OwnValue): CellPatch {
  const row = sheetNamed(readWorkbook(bytes), parameters.name)?.values.findIndex(([name]) => name === title) ?? -1;
  if (row < 0) throw new Error(`${title} is not in ${parameters.name}`);
  return { kind: "cell", sheet: parameters.name, row, column: 1, content: { value } };
}

/** Right of the last column of 评分表, as a district does that wants more on its sheet. */
const addedPatches = ({ title, values }: AddedColumn, place: number): readonly CellPatch[] =>
  [title, ...values].map((value, row) => ({ kind: "cell", sheet: scoring.name, row: 3 + row, column: Object.keys(scoring.columns).length + place, content: { value } }));
