/** Every character of two bytes in GB18030; Node only decodes, so the way back is a table of it. */
function twoByteCodes(): ReadonlyMap<string, readonly [number, number]> {
  const decoder = new TextDecoder("gb18030");
  const codes = new Map<string, readonly [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const text = decoder.decode(Uint8Array.of(lead, trail));
      if (text.length === 1 && text !== "\ufffd") codes.set(text, [lead, trail]);
    }
  }
  return codes;
}
const codes = twoByteCodes();

/** @throws where a character takes four bytes: write those out. */
export const gb18030 = (text: string): Uint8Array =>
  Uint8Array.from(Array.from(text).flatMap((letter): readonly number[] => {
    if (letter < "\u0080") return [letter.charCodeAt(0)];
    const code = codes.get(letter);
    if (!code) throw new Error(`${letter} has no two bytes in GB18030`);
    return code;
  }));

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
export const utf16le = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "utf16le"));
export const utf16be = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "utf16le").swap16());
export const joined = (...parts: readonly (readonly number[] | Uint8Array)[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));
