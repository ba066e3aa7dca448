import { parts } from "./damage";
import { formatByNumber } from "./number-formats";
import { isOn, scanXml } from "./xml";

/** Number formats by a cell's style number; nothing stands for General. */
export type StyleFormats = readonly (string | undefined)[];

export interface CellStyles {
  readonly formats: StyleFormats;
  /** Styles whose cells stay open while their sheet is protected. */
  readonly unlocked: ReadonlySet<number>;
  /** Styles that break long text into lines. */
  readonly wraps: ReadonlySet<number>;
}

export const noStyles: CellStyles = { formats: [], unlocked: new Set(), wraps: new Set() };

/**
 * What the styles of cells say of number formats, protection and line breaks.
 * @param text of the part.
 * @throws Refusal file.damaged when it is no list of styles.
 * @example readStyles('<styleSheet><cellXfs><xf numFmtId="49"/></cellXfs></styleSheet>').formats // ["@"]
 */
export function readStyles(text: string): CellStyles {
  const own = new Map<number, string>();
  const numbers: number[] = [];
  const unlocked = new Set<number>();
  const wraps = new Set<number>();
  let list = "";
  scanXml(text, "styleSheet", parts.styles, {
    open(name, attributes) {
      // Styles of conditional formats (dxfs) hold numFmt elements too, with numbers of their own.
      if (name === "numFmts" || name === "cellXfs") list = name;
      else if (name === "numFmt" && list === "numFmts") own.set(Number(attributes["numFmtId"]), attributes["formatCode"] ?? "");
      else if (name === "xf" && list === "cellXfs") numbers.push(Number(attributes["numFmtId"] ?? 0));
      else if (name === "alignment" && list === "cellXfs" && isOn(attributes["wrapText"])) wraps.add(numbers.length - 1);
      else if (name === "protection" && list === "cellXfs" && attributes["locked"] !== undefined && !isOn(attributes["locked"])) unlocked.add(numbers.length - 1);
    },
    close(name) {
      if (name === list) list = "";
    },
  });
  return { formats: numbers.map((number) => formatByNumber(number, own)), unlocked, wraps };
}
