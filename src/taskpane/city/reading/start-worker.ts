/** In a page that is one file, the worker's script stands in the page itself: from a folder, a browser fetches none. */
const inThePage = (): string | undefined => document.getElementById("intake-worker")?.textContent;

/** The one place that starts it. */
export function startWorker(): Worker {
  const script = inThePage();
  if (script === undefined) return new Worker(new URL(/* webpackChunkName: "intake" */ "./intake.worker.ts", import.meta.url));
  const url = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  const worker = new Worker(url);
  // It is read before the worker's first word; the address is of no use afterwards.
  worker.addEventListener("message", () => URL.revokeObjectURL(url), { once: true });
  return worker;
}
