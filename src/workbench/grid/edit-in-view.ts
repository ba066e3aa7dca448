import type { IDisposable, Worksheet } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { IRender, Viewport } from "@univerjs/engine-render";
import { getViewportByCell, IRenderManagerService, ISheetSelectionRenderService, SHEET_VIEWPORT_KEY, SheetSkeletonManagerService } from "@univerjs/preset-sheets-core";
import { injectorOf } from "./injector";

const selected = "sheet.operation.set-selections";

interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * Has a cell wholly in view and typed into where it is drawn. In a sheet with frozen columns the grid alone scrolls too little, by as much as those are narrower
 * than what they hide, and takes the part that was clicked last for where the cell is: then there is no room left, and all but the first letter typed is lost.
 */
export function editInView(api: FUniver, unit: string): IDisposable | undefined {
  const render = injectorOf(api.getActiveWorkbook())?.get(IRenderManagerService).getRenderById(unit);
  if (!render) return undefined;
  const view = (): Viewport | undefined => {
    const workbook = api.getActiveWorkbook();
    const cell = workbook?.getActiveCell();
    return workbook && cell ? broughtIntoView(render, workbook.getWorkbook().getActiveSheet(), { row: cell.getRow(), column: cell.getColumn() }) : undefined;
  };
  // The grid asks for it when a cell is about to be typed into.
  Object.assign(render.with(ISheetSelectionRenderService), { getViewPort: () => view() ?? render.scene.getViewports()[0] });
  return api.addEvent(api.Event.CommandExecuted, ({ id, params }) => {
    if (id === selected && isRevealed(params)) view();
  });
}

const isRevealed = (params: unknown): boolean => typeof params === "object" && params !== null && "reveal" in params && params.reveal === true;

/** @returns the part of the sheet that holds the cell. */
function broughtIntoView(render: IRender, sheet: Worksheet, { row, column }: Place): Viewport | undefined {
  const { scene } = render;
  const part = getViewportByCell(row, column, scene, sheet);
  const main = scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  const cell = render.with(SheetSkeletonManagerService).getCurrentSkeleton()?.getCellWithCoordByIndex(row, column);
  if (!part || !main || !cell) return part;
  const { scaleX, scaleY } = scene.getAncestorScale();
  const { viewportScrollX: across, viewportScrollY: down } = main;
  const [movesAcross, movesDown] = [SHEET_VIEWPORT_KEY.VIEW_MAIN_TOP, SHEET_VIEWPORT_KEY.VIEW_MAIN_LEFT].map((key) => part === main || part === scene.getViewport(key));
  const wanted = {
    viewportScrollX: movesAcross ? Math.max(across, endIn(cell.startX, cell.endX, main.left, (main.width ?? 0) / scaleX)) : across,
    viewportScrollY: movesDown ? Math.max(down, endIn(cell.startY, cell.endY, main.top, (main.height ?? 0) / scaleY)) : down,
  };
  if (wanted.viewportScrollX > across || wanted.viewportScrollY > down) main.scrollToViewportPos(wanted);
  return part;
}

/** How far to scroll so that the end of a cell is in view, and never past its start. */
const endIn = (start: number, end: number, from: number, size: number): number => Math.min(start - from, end - from - size);
