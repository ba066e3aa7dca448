import { guarded } from "./guard";

/** Whatever some program takes for a separator or an end, and at the beginning what would be taken for a mark, a web page or a line about separators. */
const needsQuotes = /[",;\t，\r\n]|^[\s\ufeff<]|^sep=|\s$/i;

/**
 * Rows of text as the bytes of a .csv that Excel and WPS open by a double click: UTF-8 with its mark, commas, CRLF.
 * No cell can act as a formula, and ids come through whole. `readCsv` reads back exactly this text; "" and null are both blank.
 * @example readCsv(writeCsv([["0012"]]), "名单").values // [["0012"]]
 */
export function writeCsv(rows: readonly (readonly (string | null)[])[]): Uint8Array {
  const lines = rows.map((row) => `${row.map((cell) => quoted(guarded(cell ?? ""))).join(",")}\r\n`);
  return new TextEncoder().encode(`\ufeff${lines.join("")}`);
}

const quoted = (text: string): string => (needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
