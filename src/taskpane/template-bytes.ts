import district from "../../templates/district.xlsx";
import summary from "../../templates/summary.xlsx";

/** Files that the build lays beside the page, or writes into it. */
const urls = { district, summary } as const;

/** @throws where the page's own files are gone. */
export async function templateBytes(name: keyof typeof urls): Promise<Uint8Array> {
  const url: string = urls[name];
  const inside = /^data:[^,]*;base64,/.exec(url)?.[0];
  if (inside !== undefined) return Uint8Array.from(atob(url.slice(inside.length)), (character) => character.charCodeAt(0));
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}
