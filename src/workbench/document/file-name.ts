const mark = "（已修改）";
const ending = /\.xlsx$/i;
/** What Windows does not allow in a name of a file. */
const forbidden = /[\\/:*?"<>|]/g;

/** What a save calls the file, so that the original stays beside it. @example savedName("评分表.xlsx") // "评分表（已修改）.xlsx" */
export function savedName(opened: string): string {
  const stem = opened.replace(ending, "");
  return stem.endsWith(mark) ? `${stem}.xlsx` : `${stem}${mark}.xlsx`;
}

/** A name as a person typed it, made one that every system takes. @example workbookName("评分表 2024/12") // "评分表 2024-12.xlsx" */
export function workbookName(typed: string): string {
  const stem = typed.trim().replace(ending, "").replace(forbidden, "-");
  return `${stem === "" ? "工作簿" : stem}.xlsx`;
}
