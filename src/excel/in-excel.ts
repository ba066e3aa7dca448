import { excelSupports } from "./office";

/** The only Excel.run of the program. Waits for a cell edit to end; several syncs are one step of Excel's own undo where it can do so. */
export function inExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run({ delayForCellEdit: true, ...(excelSupports("1.20") ? { mergeUndoGroup: true } : {}) }, work);
}

/** Runs work within Excel; the work of one call is one step of Excel's own undo. */
export type InExcel = typeof inExcel;

/** Queues own writes so that this program hears no events of them, and does not take them for a person's. */
export function unheard(context: Excel.RequestContext, queue: () => void): void {
  context.runtime.enableEvents = false;
  queue();
  hearAgain(context);
}

/** Queued with what a context does anyway: a write that broke off may have left this program deaf to changes. */
export function hearAgain(context: Excel.RequestContext): void {
  context.runtime.enableEvents = true;
}
