import { workerInPage } from "../../taskpane/shipped/worker-in-page";
import type { Snapshot } from "../../workbook/snapshot";

/** With more rows than this in a sheet, what follows from an edit takes so long that the page would stand still meanwhile. */
const mostRowsHere = 2000;

/** Whether the workbook's formulas are calculated in a worker. */
export const isCalculatedAway = ({ sheets }: Snapshot): boolean => sheets.some(({ formulas, values }) => formulas.size > 0 && values.length > mostRowsHere);

/** The one place that starts it. */
export const startCalculation = (): Worker => workerInPage("calculation-worker") ?? new Worker(new URL(/* webpackChunkName: "calculation" */ "./calculation.worker.ts", import.meta.url));
