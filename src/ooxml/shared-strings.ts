import { owned } from "./cell-value";
import { parts } from "./damage";
import { scanXml, unescapeText } from "./xml";

/** The texts that cells share, by number. Runs of rich text are joined; readings for pronunciation (rPh) are no content. */
export function readSharedStrings(text: string): readonly string[] {
  const strings: string[] = [];
  let whole = "";
  let collecting = false;
  let inReading = false;
  scanXml(text, "sst", parts.strings, {
    open(name) {
      if (name === "t") collecting = !inReading;
      else if (name === "si") whole = "";
      else if (name === "rPh") inReading = true;
    },
    text(piece) {
      if (collecting) whole = whole === "" ? piece : whole + piece;
    },
    close(name) {
      if (name === "t") collecting = false;
      else if (name === "si") strings.push(owned(unescapeText(whole)));
      else if (name === "rPh") inReading = false;
    },
  });
  return strings;
}
