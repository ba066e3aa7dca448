/**
 * Bytes of a file that the build lays beside the page, or writes into it.
 * @throws where the page's own files are gone.
 */
export async function fileBytes(url: string): Promise<Uint8Array> {
  const inside = /^data:[^,]*;base64,/.exec(url)?.[0];
  if (inside !== undefined) return Uint8Array.from(atob(url.slice(inside.length)), (character) => character.charCodeAt(0));
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}
