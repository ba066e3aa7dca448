/**
 * In a page that is one file, a worker's script stands in the page itself: from a folder, a browser fetches none.
 * @param id of the element with the script. @returns nothing in a page that has its scripts beside it.
 */
export function workerInPage(id: string): Worker | undefined {
  const script = document.getElementById(id)?.textContent;
  if (script === undefined) return undefined;
  const url = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  const worker = new Worker(url);
  // It is read before the worker's first word; the address is of no use afterwards.
  worker.addEventListener("message", () => URL.revokeObjectURL(url), { once: true });
  return worker;
}
