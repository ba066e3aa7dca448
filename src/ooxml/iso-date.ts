const dayMilliseconds = 86_400_000;

/**
 * The serial number of a date that a cell holds as text (type d).
 * @returns nothing when it is no date. @example serialOfIso("2025-03-01T12:00:00", false) // 45717.5
 */
export function serialOfIso(text: string, date1904: boolean): number | undefined {
  const match = /^(?:(\d{4})-(\d\d)-(\d\d))?(?:T?(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/.exec(text.trim());
  if (!match || match[0] === "") return undefined;
  const [, year, month, day, hours = "0", minutes = "0", seconds = "0"] = match;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (year === undefined) return time;
  const epoch = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const days = (Date.UTC(Number(year), Number(month) - 1, Number(day)) - epoch) / dayMilliseconds;
  // Excel counts a 29 February 1900 that never was; serials before it are one less.
  return time + (!date1904 && days < 61 ? days - 1 : days);
}
