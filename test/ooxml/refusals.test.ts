import { strToU8 } from "fflate";
import { readWorkbook } from "../../src/ooxml";
import { chinese, say, type MessageKey } from "../../src/text";
import { english } from "../../src/text/english";
import { Refusal } from "../../src/workbook/refusal";
import { compound } from "./compound";
import { fullParts, fullWorkbook } from "./full-workbook";
import { oneSheet, relationships, workbook, workbookParts, zip, type Parts } from "./make-workbook";

function refusalOf(bytes: Uint8Array): Refusal {
  try {
    readWorkbook(bytes);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error("It was read.");
}
const keyOfRefusal = (bytes: Uint8Array): MessageKey => refusalOf(bytes).says.key;
const without = (path: string): Parts => Object.fromEntries(Object.entries(fullParts()).filter(([each]) => each !== path));

describe("files that are no .xlsx say what they are", () => {
  test("an empty file", () => expect(keyOfRefusal(new Uint8Array())).toBe("file.empty"));
  test.each(["<html><table>", "姓名,得分\n甲,90", "%PDF-1.7", "{}", "<?xml version='1.0'?><Workbook/>"])("no archive at all: %s", (text) => expect(keyOfRefusal(strToU8(text))).toBe("file.notWorkbook"));
  test("a file of nothing but zeros, as a broken copy leaves it", () => expect(keyOfRefusal(new Uint8Array(3000))).toBe("file.damaged"));
  test("an encrypted workbook", () => expect(keyOfRefusal(compound("EncryptedPackage"))).toBe("file.encrypted"));
  test("an .xls or .et", () => expect(keyOfRefusal(compound("Workbook"))).toBe("file.oldFormat"));
  test("a worksheet of Excel 4", () => expect(keyOfRefusal(Uint8Array.from([9, 4, 6, 0, 0, 0, 16, 0]))).toBe("file.oldFormat"));
  test("an old Word document", () => expect(keyOfRefusal(compound("WordDocument"))).toBe("file.otherOffice"));
  test("an .ods", () => expect(refusalOf(zip({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<a/>" })).message).toContain("ODS 表格"));
  test("a .docx", () => expect(refusalOf(zip({ "[Content_Types].xml": "<Types/>", "_rels/.rels": relationships([["a", "officeDocument", "word/document.xml"]]) })).message).toContain("文字文档"));
  test("an .xlsb", () => expect(keyOfRefusal(zip({ "_rels/.rels": relationships([["a", "officeDocument", "xl/workbook.bin"]]), "xl/workbook.bin": "x" }))).toBe("file.binaryFormat"));
  test("an archive with workbooks in it", () => expect(keyOfRefusal(zip({ "城关区.xlsx": "x" }))).toBe("file.archive"));
});

describe("damaged files say so, and where", () => {
  test.each([0.1, 0.5, 0.9, 0.999])("cut off after %f of its length", (share) => {
    const whole = fullWorkbook();
    expect(keyOfRefusal(whole.subarray(0, Math.floor(whole.length * share)))).toBe("file.damaged");
  });
  test("a bit turned in a packed sheet", () => {
    const bytes = oneSheet(`<row r="1">${Array.from({ length: 300 }, (_, index) => `<c><v>${index * 7}</v></c>`).join("")}</row>`);
    const sheet = Buffer.from(bytes).indexOf("xl/worksheets/sheet1.xml");
    bytes[sheet + 200] = (bytes[sheet + 200] ?? 0) ^ 0x10;
    expect(refusalOf(bytes).message).toContain("工作表“表”");
  });
  test("a digit turned in a sheet that is not packed, so that all else fits", () => {
    const bytes = zip(fullParts(), 0);
    bytes[Buffer.from(bytes).indexOf("<v>99.6</v>") + 3] = "8".charCodeAt(0);
    expect(refusalOf(bytes).message).toContain("工作表“评分表”");
  });
  test("XML cut off inside a sheet", () => expect(refusalOf(zip({ ...fullParts(), "xl/worksheets/sheet2.xml": '<?xml version="1.0"?><worksheet><sheetData><row r="1"><c r="A1"><v>1' })).message).toContain("工作表“参数”"));
  test.each(["xl/workbook.xml", "xl/worksheets/sheet2.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/tables/table1.xml", "_rels/.rels"])("without %s", (path) => expect(keyOfRefusal(zip(without(path)))).toBe("file.damaged"));
  test("a cell that points at a shared text that is not there", () => expect(keyOfRefusal(oneSheet('<row r="1"><c r="A1" t="s"><v>5</v></c></row>', { strings: "<si><t>a</t></si>" }))).toBe("file.damaged"));
  test("a shared formula without its master", () => expect(keyOfRefusal(oneSheet('<row r="1"><c r="A1"><f t="shared" si="9"/></c></row>'))).toBe("file.damaged"));
  test("text that is not in its encoding", () => expect(keyOfRefusal(zip({ ...fullParts(), "xl/worksheets/sheet2.xml": Uint8Array.from(Buffer.from('<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>\xff</v></c></row></sheetData></worksheet>', "latin1")) }))).toBe("file.damaged"));
  test("another root than a worksheet's", () => expect(keyOfRefusal(zip({ ...fullParts(), "xl/worksheets/sheet2.xml": "<html></html>" }))).toBe("file.damaged"));
  test("no worksheet", () => expect(keyOfRefusal(zip(workbookParts({ sheets: {} })))).toBe("file.noSheet"));
});

describe("files made to hurt", () => {
  test("entities are not expanded", () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE sst [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><sst xmlns="x"><si><t>&b;</t></si></sst>`;
    expect(keyOfRefusal(zip({ ...fullParts(), "xl/sharedStrings.xml": bomb }))).toBe("file.unsafe");
  });
  test("a part that unpacks to more than its entry declares", () => {
    const bytes = zip({ ...fullParts(), "xl/worksheets/sheet2.xml": `<?xml version="1.0"?><worksheet>${" ".repeat(5_000_000)}</worksheet>` });
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const directoryEntry = buffer.lastIndexOf("xl/worksheets/sheet2.xml") - 46;
    buffer.writeUInt32LE(1000, directoryEntry + 24);
    expect(refusalOf(bytes).message).toContain("工作表“参数”");
  });
  test("a declared size beyond the limit is refused before anything is unpacked", () => {
    const bytes = fullWorkbook();
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    buffer.writeUInt32LE(4_000_000_000, buffer.lastIndexOf("xl/media/image1.png") - 46 + 24);
    expect(refusalOf(bytes).message).toContain("3815 MB，上限 320 MB");
  });
  test("a small file that claims to become a large one", () => {
    const bytes = fullWorkbook();
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    buffer.writeUInt32LE(300 * 1024 ** 2, buffer.lastIndexOf("xl/media/image1.png") - 46 + 24);
    expect(keyOfRefusal(bytes)).toBe("file.tooLarge");
  });
  test.each(["XFE1", "A1048577", "A0", "AAAA1", "1", "?"])("a cell at %s, outside of a sheet", (address) => expect(keyOfRefusal(oneSheet(`<row r="1"><c r="${address}"><v>1</v></c></row>`))).toBe("file.beyondSheet"));
  const blankRows = (count: number, cells: string) => Array.from({ length: count }, () => `<row>${cells}</row>`).join("");
  test("a sheet that is formatted down to its last rows and holds nothing is not read to its end", () => {
    const styles = '<xf numFmtId="0"/><xf numFmtId="49"/>';
    // What stands behind the limit is broken: whoever went on would say that.
    const bytes = oneSheet(`${blankRows(110_000, '<c s="1"/>'.repeat(10))}<row><c r="A0"/></row>`, { styles });
    expect(refusalOf(bytes).says).toMatchObject({ key: "file.manyBlanks", fill: { sheet: "表", count: 120 } });
  });
  test("blanks of all sheets count together", () => {
    const half = blankRows(60_000, '<c/>'.repeat(10));
    expect(keyOfRefusal(workbook({ sheets: { 一: half, 二: half } }))).toBe("file.manyBlanks");
    expect(readWorkbook(workbook({ sheets: { 一: half } })).sheets).toHaveLength(1);
  });
  test("rows that are formatted as a whole are read, down to the last of a sheet, and so are blank columns beside what stands there", () => {
    expect(readWorkbook(oneSheet("<row/>".repeat(1_048_576))).sheets).toHaveLength(1);
    const beside = blankRows(160_000, `<c><v>1</v></c>${"<c/>".repeat(9)}`);
    expect(readWorkbook(oneSheet(beside)).sheets[0]?.values).toHaveLength(160_000);
  });
  test("many far cells do not fill the memory", () => {
    const rows = Array.from({ length: 3000 }, (_, row) => `<row r="${row + 1}"><c r="XFD${row + 1}"><v>1</v></c></row>`).join("");
    expect(keyOfRefusal(oneSheet(rows))).toBe("file.tooLarge");
  });
});

test("every refusal has a whole sentence in both languages", () => {
  const refusals = [refusalOf(zip(without("xl/styles.xml"))), refusalOf(new Uint8Array(3000)), refusalOf(compound("Workbook"))];
  for (const { says } of refusals) for (const wording of [chinese, english]) expect(say(says, wording)).toMatch(/[。.]$/);
});
