import { message } from "../text";
import { owned } from "./cell-value";
import { parts, tooLarge } from "./damage";
import { limits } from "./limits";
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
      else if (name === "si") {
        if (strings.push(owned(unescapeText(whole))) > limits.sharedTexts) throw tooLarge(message("file.size.texts", { count: strings.length }), message("file.size.texts", { count: limits.sharedTexts }));
      }
      else if (name === "rPh") inReading = false;
    },
  });
  return strings;
}
