import { workerInPage } from "../../shipped/worker-in-page";

/** The one place that starts it. */
export const startWorker = (): Worker => workerInPage("intake-worker") ?? new Worker(new URL(/* webpackChunkName: "intake" */ "./intake.worker.ts", import.meta.url));
