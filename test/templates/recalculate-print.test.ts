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

/** How many pages a sheet comes to: pages side by side, times the pages that its rows fill under the repeated headers. */
function pagesDue(xml: string): number {
  const margins = /<pageMargins [^>]*>/.exec(xml)?.[0] ?? "";
  const scale = Number(attribute(/<pageSetup [^>]*>/.exec(xml)?.[0] ?? "", "scale") ?? 100) / 100;
  const room = (a4.short - (Number(attribute(margins, "top")) + Number(attribute(margins, "bottom"))) * 72) / scale;
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
      expect(printed.get(name)).toBe(pagesDue(xml));
    });

    it.each(sheets.filter((sheet) => !isTable(sheet)))("prints $name one page wide, in no more pages than its rows need at full size", ({ name, xml }) => {
      expect(xml).toMatch(/<pageSetup[^>]* fitToWidth="1"/);
      expect(printed.get(name)).toBeGreaterThan(0);
      expect(printed.get(name)).toBeLessThanOrEqual(pagesDue(xml));
    });
  });
});
