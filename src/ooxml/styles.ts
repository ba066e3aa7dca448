import { parts } from "./damage";
import { formatByNumber } from "./number-formats";
import { scanXml } from "./xml";

/** Number formats by a cell's style number; nothing stands for General. */
export type StyleFormats = readonly (string | undefined)[];

export function readStyleFormats(text: string): StyleFormats {
  const own = new Map<number, string>();
  const numbers: number[] = [];
  let list = "";
  scanXml(text, "styleSheet", parts.styles, {
    open(name, attributes) {
      // Styles of conditional formats (dxfs) hold numFmt elements too, with numbers of their own.
      if (name === "numFmts" || name === "cellXfs") list = name;
      else if (name === "numFmt" && list === "numFmts") own.set(Number(attributes["numFmtId"]), attributes["formatCode"] ?? "");
      else if (name === "xf" && list === "cellXfs") numbers.push(Number(attributes["numFmtId"] ?? 0));
    },
    close(name) {
      if (name === list) list = "";
    },
  });
  return numbers.map((number) => formatByNumber(number, own));
}
