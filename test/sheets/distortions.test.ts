import type { SheetDefinition } from "../../src/sheets/define";
import type { District, SheetKey } from "../../src/sheets/district";
import { knownSheets, readDistrict } from "../../src/sheets/district";
import type { Recognised } from "../../src/sheets/recognise";
import type { Read } from "../../src/sheets/values/read";
import { contentOf } from "../../src/workbook/snapshot";
import { cleanSheet } from "./distorted/clean";
import type { CleanSheet } from "./distorted/clean";
import { distorted } from "./distorted/distort";
import { headerRows } from "./distorted/headers";
import { laidOut } from "./distorted/layout";
import { chanceOf } from "./distorted/random";

const keys = Object.keys(knownSheets) as SheetKey[];
const seeds = (count: number) => Array.from({ length: count }, (_, seed) => seed + 1);

const foundOf = ({ sheets }: District, key: SheetKey) => sheets[key] as unknown as Recognised<SheetDefinition> | undefined;

/** A meaning as text, "" for blank, or the fault. */
function meaning(read: Read<unknown> | undefined, written: (value: unknown) => string): string {
  if (!read || read.state === "blank") return "";
  return read.state === "unreadable" ? `!${read.fault}` : written(read.value);
}

/** Every row by the title of its columns, sorted by nothing: rows come in their order. */
function rowsRead(district: District, key: SheetKey): readonly Readonly<Record<string, string>>[] {
  const { columns } = knownSheets[key] as unknown as SheetDefinition;
  return (foundOf(district, key)?.rows ?? []).map(({ values }) => Object.fromEntries(Object.entries(columns).map(([field, column]) => [column.title, meaning(values[field], (value) => column.written(value))])));
}

function rowsMeant({ key, columns, rows }: CleanSheet): readonly Readonly<Record<string, string>>[] {
  const titles = Object.entries((knownSheets[key] as unknown as SheetDefinition).columns);
  return Array.from({ length: rows }, (_, row) => Object.fromEntries(titles.map(([field, { title }]) => [title, columns.find((column) => column.field === field)?.cells[row]?.means ?? ""])));
}

describe.each(keys)("%s", (key) => {
  it("is read as it was meant when nothing was done to it", () => {
    const sheet = cleanSheet(key, chanceOf(7));
    const lines = [{ kind: "headers" as const }, ...Array.from({ length: sheet.rows }, (_, row) => ({ kind: "data" as const, row }))];
    const placed = { sheet, headers: headerRows(sheet.columns.map(({ header }) => header), 1, chanceOf(7)), lines, top: 3, left: 0 };
    const district = readDistrict({ sheets: [laidOut(sheet.name, [placed], false)], date1904: false, names: [] });
    expect(rowsRead(district, key)).toEqual(rowsMeant(sheet));
    expect(foundOf(district, key)?.sure).toBe("certain");
  });

  it.each(seeds(100))("is read to the same rows however it came back, seed %i", (seed) => {
    const { snapshot, sheet, other, done } = distorted(key, chanceOf(seed * 1000 + keys.indexOf(key)));
    const district = readDistrict(snapshot);
    const found = foundOf(district, key);
    const about = done.join(", ");
    expect([about, rowsRead(district, key)]).toEqual([about, rowsMeant(sheet)]);
    // Each row knows its cells.
    const astray = (found?.rows ?? []).flatMap((row) => [...(found?.columnOf.keys() ?? [])].filter((field) => contentOf(snapshot, row.cell(field)!)?.value !== row.values[field]?.original.value));
    expect([about, astray]).toEqual([about, []]);
    expect([about, keys.filter((one) => foundOf(district, one))]).toEqual([about, keys.filter((one) => one === key || one === other?.key)]);
    if (other) expect([about, foundOf(district, other.key)?.rows.length]).toEqual([about, other.rows]);
  });

  it.each(seeds(20))("is asked about when a column that makes it is not to be told, seed %i", (seed) => {
    const chance = chanceOf(seed * 7000 + keys.indexOf(key));
    const field = chance.one<string>(knownSheets[key].key);
    const how = chance.one(["gone", "renamed", "twice"] as const);
    const { snapshot, done } = distorted(key, chance, { field, how });
    const district = readDistrict(snapshot);
    const about = `${how} ${field}: ${done.join(", ")}`;
    expect([about, district.unsure.map(({ of, lacks, twice }) => [of, lacks, twice])]).toEqual([about, [[key, how === "twice" ? [] : [field], how === "twice" ? [field] : []]]]);
    expect([about, foundOf(district, key) !== undefined]).toEqual([about, how === "twice"]);
  });
});
