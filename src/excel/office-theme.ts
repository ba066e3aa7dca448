/** The lightness from which a colour is light, of 255. */
const middle = 128;

/**
 * Whether Office itself is dark. Older ones tell only their colours, with or without the hash; Excel on the web tells nothing.
 * @returns nothing where Office does not say.
 */
export function officeIsDark(): boolean | undefined {
  const theme: unknown = Office.context.officeTheme;
  if (typeof theme !== "object" || theme === null) return undefined;
  if ("isDarkTheme" in theme && typeof theme.isDarkTheme === "boolean") return theme.isDarkTheme;
  if (!("bodyBackgroundColor" in theme) || typeof theme.bodyBackgroundColor !== "string") return undefined;
  const [, red, green, blue] = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(theme.bodyBackgroundColor) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  return (Number.parseInt(red, 16) * 299 + Number.parseInt(green, 16) * 587 + Number.parseInt(blue, 16) * 114) / 1000 < middle;
}
