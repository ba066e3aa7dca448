import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** A package by hand: path to content. Order counts. */
export type Parts = Record<string, string | Uint8Array>;

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const zip = (parts: Parts, level: 0 | 6 = 6): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([path, content]) => [path, typeof content === "string" ? strToU8(content) : content])), {
    level,
    mtime: new Date(2024, 4, 6, 7, 8, 10),
  });

export const unzip = (bytes: Uint8Array): Record<string, Uint8Array> => unzipSync(bytes);
export const textIn = (bytes: Uint8Array, path: string): string => strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());

export const relationships = (links: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
  links.map(([id, type, target]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`).join("") +
  "</Relationships>";

/** A sheet's part around what stands in sheetData. */
export const sheetXml = (rows: string, { before = "", after = "" } = {}): string =>
  `${declaration}<worksheet xmlns="${main}" xmlns:r="${office}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;

export const stylesXml = (cellStyles: string, { formats = "", fonts = "<font/>", fills = '<fill><patternFill patternType="none"/></fill>', borders = "<border/>" } = {}): string =>
  `${declaration}<styleSheet xmlns="${main}">${formats}<fonts>${fonts}</fonts><fills>${fills}</fills><borders>${borders}</borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
  `<cellXfs count="9">${cellStyles}</cellXfs></styleSheet>`;

const sharedStringsXml = (items: string): string => `${declaration}<sst xmlns="${main}">${items}</sst>`;

interface Making {
  /** Content of sheetData by sheet, or a whole part when it begins with "<?xml". */
  readonly sheets: Readonly<Record<string, string>>;
  readonly strings?: string;
  readonly styles?: string;
  /** Number formats of the styles' own. */
  readonly formats?: string;
  /** Stands after the sheets in the workbook part. */
  readonly afterSheets?: string;
  readonly beforeSheets?: string;
}

/** The parts of a small workbook. */
export function workbookParts({ sheets, strings, styles, formats = "", afterSheets = "", beforeSheets = "" }: Making): Parts {
  const names = Object.keys(sheets);
  const listed = names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join("");
  const links: (readonly [string, string, string])[] = names.map((_, index) => [`rId${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`]);
  if (strings !== undefined) links.push(["rIdS", "sharedStrings", "sharedStrings.xml"]);
  if (styles !== undefined) links.push(["rIdT", "styles", "styles.xml"]);
  const typed = (part: string, type: string) => `<Override PartName="/xl/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`;
  const overrides = [...names.map((_, index) => typed(`worksheets/sheet${index + 1}`, "worksheet")), ...(strings === undefined ? [] : [typed("sharedStrings", "sharedStrings")]), ...(styles === undefined ? [] : [typed("styles", "styles")])];
  return {
    "[Content_Types].xml":
      `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${overrides.join("")}</Types>`,
    "_rels/.rels": relationships([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `${declaration}<workbook xmlns="${main}" xmlns:r="${office}">${beforeSheets}<sheets>${listed}</sheets>${afterSheets}</workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(links),
    ...Object.fromEntries(names.map((name, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheets[name]?.startsWith("<?xml") ? sheets[name] : sheetXml(sheets[name] ?? "")])),
    ...(strings === undefined ? {} : { "xl/sharedStrings.xml": sharedStringsXml(strings) }),
    ...(styles === undefined ? {} : { "xl/styles.xml": stylesXml(styles, { formats }) }),
  };
}

export const workbook = (making: Making): Uint8Array => zip(workbookParts(making));
/** One sheet named 表. */
export const oneSheet = (rows: string, rest: Omit<Making, "sheets"> = {}): Uint8Array => workbook({ sheets: { 表: rows }, ...rest });
