import type { AddSheetPatch } from "../../workbook/patch";
import { parts } from "../damage";
import { declaration } from "../vocabulary";
import { attributeNamed, scanXml, type Attributes } from "../xml";
import { paperXml, type StyleFor } from "./paper-xml";
import { escapeReadAs, prefixOf, splice, withAttributes } from "./splice";

const highestSheetId = 65_534;

interface SheetListMap {
  readonly prefix: string;
  /** The vocabulary of the workbook, for its new parts too. */
  readonly namespace: string;
  readonly ids: ReadonlySet<number>;
  /** The entry that comes last. */
  readonly last: Attributes;
  readonly end: number;
}

function mapSheetList(text: string): SheetListMap {
  const ids = new Set<number>();
  let map = { prefix: "", namespace: "", last: {} as Attributes, end: 0 };
  scanXml(text, "workbook", parts.workbook, {
    open(name, attributes, { end }) {
      if (name === "workbook") {
        const prefix = prefixOf(text, end, name);
        map = { ...map, prefix, namespace: attributes[prefix === "" ? "xmlns" : `xmlns:${prefix.slice(0, -1)}`] ?? "" };
      }
      if (name !== "sheet") return;
      ids.add(Number(attributes["sheetId"]));
      // Some programs leave entries behind that lead nowhere.
      if (attributeNamed(attributes, "id")) map.last = attributes;
    },
    close(name, { end }) {
      if (name === "sheets") map.end = text.lastIndexOf("</", end - 1);
    },
  });
  return { ...map, ids };
}

/** The vocabulary of a workbook, for its new parts. @param workbook the text of its part. */
export const namespaceOf = (workbook: string): string => mapSheetList(workbook).namespace;

/** The workbook part with one more sheet at the end of its list. */
export function withSheet(text: string, name: string, relationshipId: string): string {
  const { prefix, ids, last, end } = mapSheetList(text);
  const key = Object.keys(last).find((each) => each === "id" || each.endsWith(":id")) ?? "r:id";
  // The entry before may have said itself what its own prefix means.
  const declared = Object.fromEntries(Object.entries(last).filter(([attribute]) => attribute.startsWith("xmlns")));
  const entry = withAttributes(`<${prefix}sheet/>`, { ...declared, name: escapeReadAs(name), sheetId: String(freeId(ids)), [key]: relationshipId });
  return splice(text, [{ start: end, end, text: entry }]);
}

function freeId(ids: ReadonlySet<number>): number {
  let id = Math.max(0, ...ids) + 1;
  if (id <= highestSheetId) return id;
  for (id = 1; ids.has(id); id++);
  return id;
}

/** A sheet's part with nothing in it but how it looks. @param workbook the text of the workbook part, whose vocabulary it shares. */
export function emptySheet(workbook: string, { widths = [], frozenRows = 0, paper }: AddSheetPatch, styleFor: StyleFor): string {
  const { namespace } = mapSheetList(workbook);
  const pane = `<pane ySplit="${frozenRows}" topLeftCell="A${frozenRows + 1}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>`;
  const views = frozenRows > 0 ? `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>` : "";
  const columns = widths.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`).join("");
  const root = withAttributes("<worksheet>", { xmlns: namespace });
  const { before, rows, after } = paper ? paperXml(paper, styleFor) : plainXml;
  const data = rows === "" ? "<sheetData/>" : `<sheetData>${rows}</sheetData>`;
  return `${declaration}${root}${before}${views}${columns === "" ? "" : `<cols>${columns}</cols>`}${data}${after}</worksheet>`;
}

const plainXml = { before: "", rows: "", after: "" };
