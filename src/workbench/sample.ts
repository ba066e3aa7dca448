import sampleUrl from "../../templates/samples/district.xlsx";
import type { Source } from "./use-book";

/** Invented people of an invented district, so that the page can be tried at once. */
export const sample: Source = { name: "示例区县.xlsx", bytes: () => fetchBytes(sampleUrl) };

async function fetchBytes(url: string): Promise<Uint8Array> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}
