/** How large a workbook may be before it is refused unopened: the clerk's machine must not stand still over a file. */
export const limits = {
  /** Bytes of the file as it lies on the disk. */
  fileBytes: 200 * 1024 ** 2,
  /** Bytes of all parts unpacked: seconds of work before the first cell. Below the longest string that V8 makes, so that any part can be read as text. */
  unpackedBytes: 320 * 1024 ** 2,
  /** A large file that packs better than this was made to hurt: sheets reach 20 to 100. */
  packingRatio: 500,
  /** Files below this size need no look at their ratio. */
  harmlessBytes: 64 * 1024 ** 2,
  /** Entries in the archive; large real workbooks have some hundreds. */
  parts: 20_000,
  /** How often the parts may be read over, each counted with its size: sheets and tables by the thousand can lead to one part. */
  timesRead: 4,
  /** Sheets that a workbook lists; large real ones have some hundreds. */
  sheets: 2_000,
  /** Texts that cells share. */
  sharedTexts: 5_000_000,
  /** Elements one in another; rich text in a cell's comment comes to a dozen. */
  nesting: 200,
  /** Places in the matrix of values, blanks between cells included: some 400 MB. */
  places: 30_000_000,
  /** Rows and cells of all sheets in which nothing stands but a format: a whole column of them is read, a whole sheet is not. */
  blanks: 1_200_000,
  /** Blanks more for each cell that holds something. */
  blanksBesideEach: 10,
  /** Characters that a cell holds in Excel. */
  cellText: 32_767,
} as const;
