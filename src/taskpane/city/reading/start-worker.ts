/** The one place that starts it: a page in a single file will start the same script from a Blob. */
export const startWorker = (): Worker => new Worker(new URL(/* webpackChunkName: "intake" */ "./intake.worker.ts", import.meta.url));
