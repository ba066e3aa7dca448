/** How large a workbook may be before it is refused unopened: the clerk's machine must not stand still over a file. */
export const limits = {
  /** Bytes of the file as it lies on the disk. */
  fileBytes: 200 * 1024 ** 2,
  /** Bytes of all parts unpacked. Just under the longest string that V8 makes, so that any part can be read as text. */
  unpackedBytes: 500 * 1024 ** 2,
  /** A large file that packs better than this was made to hurt: sheets reach 20 to 100. */
  packingRatio: 500,
  /** Files below this size need no look at their ratio. */
  harmlessBytes: 64 * 1024 ** 2,
  /** Entries in the archive; large real workbooks have some hundreds. */
  parts: 20_000,
  /** Places in the matrix of values, blanks between cells included. */
  places: 40_000_000,
  /** Characters that a cell holds in Excel. */
  cellText: 32_767,
} as const;
