import { withoutQuoted } from "./quotes";

/** What may stand between two cells, the likelier first. */
const plainSeparators = [",", "\t", ";"] as const;
const fullWidthComma = "，";

/** Rows that are looked at: enough to pass over titles, few enough for a large file. */
const rowsSeen = 200;

interface Split {
  readonly separator: string;
  /** Share of the rows that have the commonest number of cells. */
  readonly agreement: number;
  /** Cells gained in those rows. */
  readonly gain: number;
}

/**
 * What stands between the cells of a text: what splits the most rows alike into the most cells. Sentences are full of full-width
 * commas, so these count only where they split the rows more evenly than anything else.
 * @param text with plain line ends. @example separatorOf("姓名;备注\n甲;a,b") // ";"
 */
export function separatorOf(text: string): string {
  const lines = withoutQuoted(text).split("\n", rowsSeen).filter((line) => line.trim() !== "");
  const best = plainSeparators.map((separator) => splitBy(lines, separator)).reduce((so, split) => (split.gain > so.gain ? split : so));
  const wide = splitBy(lines, fullWidthComma);
  return wide.gain > 0 && wide.agreement > best.agreement ? wide.separator : best.separator;
}

function splitBy(lines: readonly string[], separator: string): Split {
  const byGain = new Map<number, number>();
  for (const line of lines) {
    const gained = line.split(separator).length - 1;
    if (gained > 0) byGain.set(gained, (byGain.get(gained) ?? 0) + 1);
  }
  const [gain, count] = [...byGain].reduce<readonly [number, number]>((so, [gained, rows]) => (gained * rows > so[0] ? [gained * rows, rows] : so), [0, 0]);
  return { separator, agreement: lines.length === 0 ? 0 : count / lines.length, gain };
}
