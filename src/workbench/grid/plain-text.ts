/** What a small document of the grid says: it ends with a paragraph mark, and paragraph marks part its lines. */
export const plainText = (stream: string): string => stream.replace(/\r?\n$/, "").replace(/\r$/, "").replace(/\r\n?/g, "\n");
