/** Characters at a time: a call takes only so many arguments, fewer where calls stand deep. */
const piece = 0x1000;

/** As Excel takes a workbook. */
export function base64(bytes: Uint8Array): string {
  const pieces = Array.from({ length: Math.ceil(bytes.length / piece) }, (_, place) => String.fromCharCode(...bytes.subarray(place * piece, (place + 1) * piece)));
  return btoa(pieces.join(""));
}
