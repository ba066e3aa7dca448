/** Four tables, so that four bytes go at a time: every part that is read is checked. */
const tables = [oneByte(), new Uint32Array(256), new Uint32Array(256), new Uint32Array(256)] as const;
const [t0, t1, t2, t3] = tables;
for (let byte = 0; byte < 256; byte++) {
  t1[byte] = after(t0[byte] ?? 0);
  t2[byte] = after(t1[byte] ?? 0);
  t3[byte] = after(t2[byte] ?? 0);
}

function oneByte(): Uint32Array {
  return Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
    return value;
  });
}

/** The sum after one more byte of zero. */
function after(sum: number): number {
  return (t0[sum & 0xff] ?? 0) ^ (sum >>> 8);
}

/** The checksum that a zip archive keeps of each file. @param before that of the bytes before these. @example crc32(new TextEncoder().encode("123456789")) // 0xcbf43926 */
export function crc32(bytes: Uint8Array, before = 0): number {
  let sum = ~before;
  let at = 0;
  const whole = bytes.length & ~3;
  for (; at < whole; at += 4) {
    sum ^= (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
    sum = (t3[sum & 0xff] ?? 0) ^ (t2[(sum >>> 8) & 0xff] ?? 0) ^ (t1[(sum >>> 16) & 0xff] ?? 0) ^ (t0[sum >>> 24] ?? 0);
  }
  for (; at < bytes.length; at++) sum = (t0[(sum ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (sum >>> 8);
  return ~sum >>> 0;
}
