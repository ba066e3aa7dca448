/** The date on this computer's clock and in its zone, as yyyy-mm-dd. */
export function localDate(now: Date): string {
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
