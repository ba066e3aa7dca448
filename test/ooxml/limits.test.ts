import { patchWorkbook, readLook, readWorkbook } from "../../src/ooxml";
import { limits } from "../../src/ooxml/limits";
import { chinese, say } from "../../src/text";
import { english } from "../../src/text/english";
import { Refusal } from "../../src/workbook/refusal";
import { oneSheet, relationships, sheetXml, workbook, workbookParts, zip } from "./make-workbook";

/** A file at a limit, which is read; and one over it, which is not. */
interface Edge {
  readonly at: () => unknown;
  readonly over: () => unknown;
  readonly says: string;
  /** Where the file at the limit is refused as well, for another reason. */
  readonly elseSays?: string;
}

const read = (bytes: Uint8Array) => () => readWorkbook(bytes);
const put = (text: string) => () => patchWorkbook(oneSheet(""), [{ kind: "cell", sheet: "表", row: 0, column: 0, content: { value: text } }]);

/** A file of so many bytes or more, with a picture that is said to be so large that all parts come to this together: it is never unpacked. */
function claiming(fileBytes: number, together: (file: number) => number): Uint8Array {
  const parts = { ...workbookParts({ sheets: { 表: "" } }), "xl/media/noise.png": new Uint8Array(fileBytes), "xl/media/image1.png": "x" };
  const bytes = zip(parts, 0);
  const others = Object.entries(parts).filter(([path]) => !path.endsWith("image1.png")).reduce((sum, [, part]) => sum + Buffer.byteLength(part), 0);
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  buffer.writeUInt32LE(together(bytes.length) - others, buffer.lastIndexOf("xl/media/image1.png") - 46 + 24);
  return bytes;
}

const beginning = (length: number): Uint8Array => {
  const bytes = new Uint8Array(length);
  bytes.set([0x50, 0x4b, 3, 4]);
  return bytes;
};

const parts = (count: number): Uint8Array => {
  const needed = workbookParts({ sheets: { 表: "" } });
  return zip({ ...needed, ...Object.fromEntries(Array.from({ length: count - Object.keys(needed).length }, (_, number) => [`x/${number}`, ""])) }, 0);
};

/** Sheets that all lead to one part, of which the workbook has but one. */
const sheetsOverOnePart = (count: number, rows: string): Uint8Array => {
  const made = workbookParts({ sheets: Object.fromEntries(Array.from({ length: count }, (_, number) => [`表${number}`, ""])) });
  const links = relationships(Array.from({ length: count }, (_, number) => [`rId${number + 1}`, "worksheet", "worksheets/sheet1.xml"]));
  return zip({ "[Content_Types].xml": made["[Content_Types].xml"]!, "_rels/.rels": made["_rels/.rels"]!, "xl/workbook.xml": made["xl/workbook.xml"]!, "xl/_rels/workbook.xml.rels": links, "xl/worksheets/sheet1.xml": sheetXml(rows) });
};

const texts = (count: number): Uint8Array => oneSheet("", { strings: "<si/>".repeat(count) });
/** worksheet, sheetData and row are the first three. */
const nested = (levels: number): Uint8Array => oneSheet(`<row>${"<x>".repeat(levels - 3)}${"</x>".repeat(levels - 3)}</row>`);
const columnsOfAll = 16_384;
const places = (count: number): Uint8Array => {
  const row = (number: number, width: number): string => `<row r="${number}"><c r="${letters(width)}${number}"><v>1</v></c></row>`;
  const whole = Math.floor(count / columnsOfAll);
  return oneSheet(Array.from({ length: whole }, (_, index) => row(index + 1, columnsOfAll)).join("") + row(whole + 1, count % columnsOfAll));
};
const letters = (column: number): string => (column === 0 ? "" : letters(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26)));
/** So many rows and cells without content, after so many cells with some. */
const blanks = (count: number, filled = 0): Uint8Array => {
  const blank = (cells: number): string => `<row>${"<c/>".repeat(cells)}</row>`;
  return oneSheet(`<row>${"<c><v>1</v></c>".repeat(filled)}</row>${blank(9).repeat(Math.floor((count - 1) / 10))}${(count - 1) % 10 > 0 ? blank(((count - 1) % 10) - 1) : ""}`);
};
const megabyte = 1024 ** 2;

/** Every limit stands here: a new one without its two files does not compile. */
const edges: Readonly<Record<keyof typeof limits, Edge>> = {
  fileBytes: { at: () => read(beginning(limits.fileBytes))(), over: () => read(beginning(limits.fileBytes + 1))(), says: "file.tooLarge", elseSays: "file.damaged" },
  unpackedBytes: { at: read(claiming(megabyte, () => limits.unpackedBytes)), over: read(claiming(megabyte, () => limits.unpackedBytes + 1)), says: "file.tooLarge" },
  packingRatio: { at: read(claiming(megabyte / 2, (file) => file * limits.packingRatio)), over: read(claiming(megabyte / 2, (file) => file * limits.packingRatio + 1)), says: "file.tooLarge" },
  harmlessBytes: { at: read(claiming(0, () => limits.harmlessBytes)), over: read(claiming(0, () => limits.harmlessBytes + 1)), says: "file.tooLarge" },
  parts: { at: () => read(parts(limits.parts))(), over: () => read(parts(limits.parts + 1))(), says: "file.tooLarge" },
  // A small file may be read over up to what is harmless: 64 MB.
  timesRead: { at: read(sheetsOverOnePart(63, " ".repeat(megabyte))), over: read(sheetsOverOnePart(64, " ".repeat(megabyte))), says: "file.tooLarge" },
  sheets: { at: () => read(sheetsOverOnePart(limits.sheets, ""))(), over: () => read(sheetsOverOnePart(limits.sheets + 1, ""))(), says: "file.tooLarge" },
  sharedTexts: { at: () => read(texts(limits.sharedTexts))(), over: () => read(texts(limits.sharedTexts + 1))(), says: "file.tooLarge" },
  nesting: { at: read(nested(limits.nesting)), over: read(nested(limits.nesting + 1)), says: "file.nested" },
  places: { at: () => read(places(limits.places))(), over: () => read(places(limits.places + 1))(), says: "file.tooLarge" },
  blanks: { at: () => read(blanks(limits.blanks))(), over: () => read(blanks(limits.blanks + 1))(), says: "file.manyBlanks" },
  blanksBesideEach: { at: () => read(blanks(limits.blanks + limits.blanksBesideEach, 1))(), over: () => read(blanks(limits.blanks + limits.blanksBesideEach + 1, 1))(), says: "file.manyBlanks" },
  cellText: { at: put("长".repeat(limits.cellText)), over: put("长".repeat(limits.cellText + 1)), says: "file.textTooLong" },
};

function refusalOf(work: () => unknown): Refusal | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

test.each(Object.entries(edges))("%s: what is at the limit is read; one more is refused, with the reason and the way out in both languages", (_, { at, over, says, elseSays }) => {
  expect(refusalOf(at)?.says.key).toBe(elseSays);
  const refusal = refusalOf(over);
  expect(refusal?.says.key).toBe(says);
  for (const wording of [chinese, english]) expect(refusal && say(refusal.says, wording)).toMatch(/(?:请.*。|\. .*\.)$/);
}, 60_000);

const columns = (...each: readonly string[]): Uint8Array => workbook({ sheets: { 表: sheetXml("", { before: `<cols>${each.map((col) => `<col ${col}/>`).join("")}</cols>` }) } });

test.each([
  ["hidden", readWorkbook, 'hidden="1"'],
  ["not hidden", readWorkbook, 'style="1"'],
  ["wide", readLook, 'width="9"'],
] as const)("nor is a sheet that names all its columns over and over: %s ones", (_, reader, said) => {
  const all = `min="1" max="16384" ${said}`;
  expect(refusalOf(() => reader(columns(all)))).toBeUndefined();
  expect(refusalOf(() => reader(columns(...Array<string>(5).fill(all))))?.says.key).toBe("file.damaged");
  expect(refusalOf(() => reader(columns(`max="1" ${said}`, ...Array<string>(5).fill(all))))?.says.key).toBe("file.damaged");
});

test("columns that lie beyond the sheet are none of it, and are not walked through", () => {
  const far = ['min="-1000000000" max="2"', 'min="16384" max="1000000000"', 'min="7" max="6"', 'max="9"', 'min="x" max="9"', 'min="3.5" max="9"'];
  expect(readWorkbook(columns(...far.map((each) => `${each} hidden="1"`))).sheets[0]?.hiddenColumns).toEqual(new Set([0, 1, 16_383]));
  expect([...readLook(columns(...far.map((each) => `${each} width="9.140625"`))).sheets[0]!.columnWidths]).toEqual([[0, 64], [1, 64], [16_383, 64]]);
});

test("nor are tags that a full parser reads too deep", () => {
  const parsed = (levels: number): Uint8Array => oneSheet(`<!-- not plain --><row>${"<x>".repeat(levels - 3)}${"</x>".repeat(levels - 3)}</row>`);
  expect([refusalOf(read(parsed(limits.nesting))), refusalOf(read(parsed(limits.nesting + 1)))?.says.key]).toEqual([undefined, "file.nested"]);
});
