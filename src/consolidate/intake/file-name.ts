import { aliasesOfUnits, unitNames } from "../../measures/units";
import { halfWidth, withoutSpaces } from "../../sheets/values/text";

/** The parts of a path, however its system writes it, the file's own name last. */
const partsOf = (file: string): readonly string[] => file.split(/[/\\]/).filter((part) => part !== "");

/** @example endingOf("报送/西固区.CSV") // "csv" */
export const endingOf = (file: string): string => (/\.([^.]+)$/.exec(partsOf(file).at(-1) ?? "")?.[1] ?? "").toLowerCase();

/** The file's name without its folder and its ending. @example titleOfFile("报送/西固区2024.xlsx") // "西固区2024" */
export const titleOfFile = (file: string): string => (partsOf(file).at(-1) ?? "").replace(/\.[^.]+$/, "");

/** Every name that a unit goes by. */
const names: ReadonlyMap<string, string> = new Map([...unitNames.map((name) => [name, name] as const), ...Object.entries(aliasesOfUnits)]);

/**
 * The one unit that a file's name speaks of; where the name itself speaks of none, its folder's.
 * A name within a longer one is none: 高新区 speaks of no 新区. Nothing where it speaks of several.
 * @example unitInName("西固区2024年度考核.xlsx") // "西固区"
 */
export function unitInName(file: string): string | undefined {
  for (const part of [...partsOf(file)].reverse()) {
    const units = unitsIn(withoutSpaces(halfWidth(part)));
    if (units.size > 0) return units.size === 1 ? [...units][0] : undefined;
  }
  return undefined;
}

function unitsIn(text: string): ReadonlySet<string> {
  const found = [...names].flatMap(([name, unit]) => placesOf(name, text).map((from) => ({ unit, from, to: from + name.length })));
  const whole = found.filter((one) => !found.some((other) => other.from <= one.from && one.to <= other.to && other.to - other.from > one.to - one.from));
  return new Set(whole.map(({ unit }) => unit));
}

function placesOf(name: string, text: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) places.push(at);
  return places;
}
