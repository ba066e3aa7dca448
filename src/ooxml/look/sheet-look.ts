import type { Message } from "../../text";
import { keyOf, type CellKey } from "../../workbook/cell";
import { defaultWidthPixels, widthPixels } from "../../workbook/column-width";
import type { SheetLook } from "../../workbook/look";
import { columnsReader } from "../columns-reader";
import { enterCell, enterRow, startOfSheet } from "../positions";
import { isOn, scanXml, type Attributes } from "../xml";

const pixelsPerPoint = 96 / 72;
/** What Excel shows where a sheet says nothing. */
const usual = { columnWidth: 64, rowHeight: 20 } as const;

/**
 * Sizes, frozen panes and the style of each cell of a sheet; sizes in pixels.
 * @param what the sheet is called where it cannot be whole.
 * @throws Refusal file.damaged when it cannot.
 */
export function readSheetLook(text: string, sheet: string, what: Message): SheetLook {
  const columnWidths = new Map<number, number>();
  const rowHeights = new Map<number, number>();
  const fittedRows = new Set<number>();
  const styleOf = new Map<CellKey, number>();
  let defaults: Pick<SheetLook, "defaultColumnWidth" | "defaultRowHeight"> = { defaultColumnWidth: usual.columnWidth, defaultRowHeight: usual.rowHeight };
  let frozen: SheetLook["frozen"] = { rows: 0, columns: 0 };
  const at = startOfSheet();
  const columnsOf = columnsReader(what);
  scanXml(text, "worksheet", what, {
    open(name, attributes) {
      if (name === "c") {
        enterCell(at, attributes, sheet);
        styleOf.set(keyOf(at), Number(attributes["s"] ?? 0));
      } else if (name === "row") {
        enterRow(at, attributes, sheet);
        if (attributes["ht"] === undefined) return;
        rowHeights.set(at.row, pointsToPixels(attributes["ht"]));
        if (!isOn(attributes["customHeight"])) fittedRows.add(at.row);
      } else if (name === "col") addWidths(columnWidths, columnsOf(attributes), attributes);
      else if (name === "sheetFormatPr") defaults = defaultSizes(attributes);
      else if (name === "pane") frozen = frozenPane(attributes);
    },
  });
  return { columnWidths, rowHeights, fittedRows, ...defaults, styleOf, frozen };
}

const pointsToPixels = (points: string): number => Math.round(Number(points) * pixelsPerPoint);

function addWidths(widths: Map<number, number>, columns: readonly number[], { width }: Attributes): void {
  if (width === undefined) return;
  const pixels = widthPixels(Number(width));
  for (const column of columns) widths.set(column, pixels);
}

/** A width given only in digits gets margins and is rounded up to eight pixels, as Excel does. */
function defaultSizes({ defaultColWidth, baseColWidth = "8", defaultRowHeight }: Attributes): Pick<SheetLook, "defaultColumnWidth" | "defaultRowHeight"> {
  return {
    defaultColumnWidth: defaultColWidth === undefined ? defaultWidthPixels(Number(baseColWidth)) : widthPixels(Number(defaultColWidth)),
    defaultRowHeight: defaultRowHeight === undefined ? usual.rowHeight : pointsToPixels(defaultRowHeight),
  };
}

function frozenPane({ state, xSplit = "0", ySplit = "0" }: Attributes): SheetLook["frozen"] {
  const isFrozen = state === "frozen" || state === "frozenSplit";
  return isFrozen ? { rows: Number(ySplit), columns: Number(xSplit) } : { rows: 0, columns: 0 };
}
