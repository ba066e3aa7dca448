/** A Chinese character is as wide as two digits, and so is every mark that 宋体 draws in a square: “ ” — … × √. */
const [wide, narrow] = [2, 1.1];
const firstWide = 0x80;
/** Points of a line of 11-point text, what stands above and below the lines, and what Excel allows a row. */
const [line, margin, highest] = [15, 4, 409];

/** How many digits a text is as wide as, at a guess that leaves a little room. @example digitsWide("甲×2") // 5.1 */
export function digitsWide(text: string): number {
  let [wides, narrows] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < firstWide) narrows++;
    // The second half of a rare character has no width of its own.
    else if (code < 0xdc00 || code > 0xdfff) wides++;
  }
  return wides * wide + narrows * narrow;
}

/** How many lines a text is broken into by a column so wide, in digits; a digit's width goes to the edges of the cell. @example linesIn("一二三四五六", 10) // 2 */
export function linesIn(text: string, width: number): number {
  const room = Math.max(1, width - 1);
  // Every text of a city's book is asked about: most are plainly short enough.
  if (text.length * wide <= room && !text.includes("\n")) return 1;
  return text.split("\n").reduce((lines, part) => lines + Math.max(1, Math.ceil(digitsWide(part) / room)), 0);
}

/** How high a row is for so many lines, in points. @example rowPoints(3) // 49 */
export const rowPoints = (lines: number): number => Math.min(highest, lines * line + margin);

/** Whether a row is as high as some number of lines makes it. @example isRowPoints(40) // false */
export const isRowPoints = (points: number): boolean => rowPoints(Math.round((points - margin) / line)) === points;
