/** A quoted cell, from a separator to a separator or the end of a line; or, outside of them, an end of a line that is not the plain one. */
const quotedOrEnd = /(?<=^|[\n\r,;\t，])"[^"]*(?:""[^"]*)*"(?=[ \t]*(?:[\r\n,;\t，]|$))|\r\n?/g;

const isEnd = (found: string): boolean => found.startsWith("\r");

/** Files are put together from others, so their lines end in several ways: one of them for the parser. Line breaks inside quotes stay as they are. @example withPlainLineEnds("甲\r\n乙") // "甲\n乙" */
export const withPlainLineEnds = (text: string): string => text.replace(quotedOrEnd, (found) => (isEnd(found) ? "\n" : found));

/** The text with every quoted cell blank: what is left of separators separates. @example withoutQuoted('1,"2,3"\n') // "1,\n" */
export const withoutQuoted = (text: string): string => text.replace(quotedOrEnd, (found) => (isEnd(found) ? found : ""));
