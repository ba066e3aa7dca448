import { readFileSync } from "node:fs";
import path from "node:path";
import type { Unzipped } from "fflate";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describeWithLibreOffice, throughLibreOffice } from "../machine/libre-office";

const workbookPart = "xl/workbook.xml";
const textOf = (parts: Unzipped, part: string) => strFromU8(parts[part] ?? new Uint8Array());
const attribute = (element: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(element)?.[1];

interface PrintedSheet {
  readonly name: string;
  readonly xml: string;
}

/** The sheets of a workbook in their order, with their parts. */
function sheetsIn(parts: Unzipped): readonly PrintedSheet[] {
  const links = new Map([...textOf(parts, "xl/_rels/workbook.xml.rels").matchAll(/<Relationship [^>]*>/g)].map(([element]) => [attribute(element, "Id"), `xl/${attribute(element, "Target")?.replace(/^\/?(xl\/)?/, "") ?? ""}`]));
  return [...textOf(parts, workbookPart).matchAll(/<sheet [^>]*>/g)].map(([element]) => ({ name: attribute(element, "name") ?? "", xml: textOf(parts, links.get(attribute(element, "r:id")) ?? "") }));
}

/** The workbook with one sheet only, and the print area and titles of it. */
function alone(parts: Unzipped, name: string): Uint8Array {
  const place = sheetsIn(parts).findIndex((sheet) => sheet.name === name);
  const kept = textOf(parts, workbookPart)
    .replace(/<sheet [^>]*>(<\/sheet>)?/g, (element) => (attribute(element, "name") === name ? element : ""))
    .replace(/<definedName [^>]*>[^<]*<\/definedName>/g, (element) => (attribute(element, "localSheetId") === String(place) ? element.replace(/localSheetId="\d+"/, 'localSheetId="0"') : ""));
  return zipSync({ ...parts, [workbookPart]: strToU8(kept) });
}

/** A page of a PDF is an object of its own. */
const pagesIn = (pdf: Uint8Array) => strFromU8(pdf, true).match(/\/Type\s*\/Page\b/g)?.length ?? 0;

const a4 = { short: (210 / 25.4) * 72, long: (297 / 25.4) * 72 };
const headerRows = 4;

const setupOf = (xml: string) => /<pageSetup [^>]*>/.exec(xml)?.[0] ?? "";
const isFitted = (xml: string) => attribute(setupOf(xml), "fitToWidth") === "1";
const marginsOf = (xml: string, ...sides: readonly string[]) => sides.reduce((sum, side) => sum + Number(attribute(/<pageMargins [^>]*>/.exec(xml)?.[0] ?? "", side)) * 72, 0);

/** Points of all columns, with the digits of the tests' font (../machine/office-fonts.ts). */
const widthOf = (xml: string) => [...xml.matchAll(/<col [^>]*>/g)].reduce((sum, [column]) => sum + (Number(attribute(column, "max")) - Number(attribute(column, "min")) + 1) * Number(attribute(column, "width")) * 6.1, 0);

/** What is made as wide as the paper is made no larger than it is. */
const scaleOf = (xml: string) => (isFitted(xml) ? Math.min(1, (a4.long - marginsOf(xml, "left", "right")) / widthOf(xml)) : Number(attribute(setupOf(xml), "scale") ?? 100) / 100);

/** How many pages a sheet comes to: pages side by side, times the pages that its rows fill under the repeated headers. */
function pagesDue(xml: string, scale: number): number {
  const room = (a4.short - marginsOf(xml, "top", "bottom")) / scale;
  const plainHeight = attribute(/<sheetFormatPr [^>]*>/.exec(xml)?.[0] ?? "", "defaultRowHeight");
  const heights = [...xml.matchAll(/<row [^>]*>/g)].map(([row]) => Number(attribute(row, "ht") ?? plainHeight));
  const header = heights.slice(0, headerRows).reduce((sum, height) => sum + height, 0);
  let down = 1;
  let used = header;
  for (const height of heights.slice(headerRows)) {
    if (used + height > room) {
      down += 1;
      used = header;
    }
    used += height;
  }
  return down * ((xml.match(/<brk /g)?.length ?? 0) + 1);
}

describe.each(["district", "summary"])("templates/%s.xlsx", (book) => {
  const parts = unzipSync(new Uint8Array(readFileSync(path.resolve(`templates/${book}.xlsx`))));
  const sheets = sheetsIn(parts);

  describeWithLibreOffice("printed by LibreOffice", () => {
    const printed = new Map<string, number>();

    beforeAll(async () => {
      const files = await throughLibreOffice(sheets.map(({ name }) => alone(parts, name)), "pdf");
      for (const [place, { name }] of sheets.entries()) printed.set(name, pagesIn(files[place]!));
    }, 120_000);

    const isTable = ({ xml }: PrintedSheet) => xml.includes("<tablePart ");

    it.each(sheets.filter(isTable))("takes the pages for $name that its layout says: no column runs over to a page more, no prepared row is left out", ({ name, xml }) => {
      expect(printed.get(name)).toBe(pagesDue(xml, scaleOf(xml)));
    });

    it.each(sheets.filter((sheet) => !isTable(sheet)))("prints $name one page wide, in no more pages than its rows need at full size", ({ name, xml }) => {
      expect(isFitted(xml)).toBe(true);
      expect(printed.get(name)).toBeGreaterThan(0);
      expect(printed.get(name)).toBeLessThanOrEqual(pagesDue(xml, 1));
    });
  });
});
