/** Pixels of the widest digit in the usual 11 point font: columns are measured in digits. */
const digitPixels = 7;

/** The standard's own formula for a width that includes the margins. @param characters widths in digits. @example widthPixels(9.140625) // 64 */
export const widthPixels = (characters: number): number => Math.trunc(((256 * characters + Math.trunc(128 / digitPixels)) / 256) * digitPixels);

/** The width of so many digits with its margins, rounded up to eight pixels, as Excel does where a sheet names no width. @example defaultWidthPixels(8) // 64 */
export const defaultWidthPixels = (digits: number): number => Math.ceil((digits * digitPixels + 5) / 8) * 8;
