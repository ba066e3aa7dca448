/** A compound file, as old Office programs write it and as encryption wraps one: a header and one directory entry. */
export function compound(stream: string): Uint8Array {
  const bytes = new Uint8Array(1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from(stream, "utf16le"), 512 + 128);
  return bytes;
}
