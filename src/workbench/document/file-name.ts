import { message, say } from "../../text";

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

/** A new workbook that is still called after its kind is called by unit and year once its cover says them, as the guide asks: eleven files of one name reach the city else. @example newName("区县工作簿.xlsx", { unit: "西固区", year: 2024 }) // "西固区2024年度.xlsx" */
export function newName(made: string, { unit, year }: { readonly unit: string | undefined; readonly year: number | undefined }): string {
  const isOfKind = made === say(message("begin.districtFile"));
  return isOfKind && unit !== undefined && year !== undefined ? say(message("nextYear.file", { unit, year })) : made;
}
