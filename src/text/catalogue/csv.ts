import type { Sentences } from "../sentence";

/** Why a .csv cannot be read, and what to do. */
export const csv = {
  "csv.blank": { zh: "文件里没有内容。请检查是否选对了文件。", en: "There is nothing in the file. Check that it is the right one." },
  "csv.isWorkbook": {
    zh: "这是 Excel 工作簿（.xlsx）或压缩包，不是 CSV 文件。是工作簿的，请把扩展名改为 .xlsx，直接校验、核算；要导入的，请先在 Excel 或 WPS 中另存为“CSV UTF-8（逗号分隔）（*.csv）”。",
    en: "This is an Excel workbook (.xlsx) or an archive, not a CSV file. A workbook, with a name ending in .xlsx, is checked and scored as it is; to import from it, save it in Excel or WPS as CSV UTF-8 (comma delimited).",
  },
  "csv.notText": {
    zh: "文件内容不是文字，或者编码无法识别。请在 Excel 或 WPS 中打开原表，另存为“CSV UTF-8（逗号分隔）（*.csv）”后再选择。",
    en: "The file is no text, or its encoding is not known. Open the original in Excel or WPS, save it as CSV UTF-8 (comma delimited) and choose that file.",
  },
  "csv.cutOff": { zh: "文件在一个字的中间断开，没有传完。请重新复制一份，或让对方重发。", en: "The file breaks off inside a character; it is incomplete. Copy it again or ask for it to be sent again." },
  "csv.markup": {
    zh: "这是网页格式的表格，不是 CSV 文件。请在 Excel 或 WPS 中打开，另存为“CSV UTF-8（逗号分隔）（*.csv）”后再选择。",
    en: "This is a table in web format, not a CSV file. Open it in Excel or WPS, save it as CSV UTF-8 (comma delimited) and choose that file.",
  },
  "csv.quotes": {
    zh: "第 {row} 行的引号不成对，从这一行起分不清单元格，没有读取。请在 Excel 或 WPS 中打开原表检查这一行，另存为“CSV UTF-8（逗号分隔）（*.csv）”后再选择。",
    en: "The quotes in row {row} do not pair up; from there on the cells cannot be told apart, and nothing was read. Look at that row of the original in Excel or WPS, save it as CSV UTF-8 (comma delimited) and choose that file.",
  },
  "csv.tooLarge": { zh: "文件超过工作表的上限（{rows} 行、{columns} 列），没有读取。请分成几个文件。", en: "The file is larger than a worksheet ({rows} rows, {columns} columns) and was not read. Split it." },
  "csv.tooManyBytes": {
    zh: "文件过大（{size}，上限 {limit}），为防死机没有读取。请检查是否选对了文件；确是报送内容的，请分成几个文件。",
    en: "The file is too large ({size}, the limit is {limit}) and was not read. Check that it is the right one; if it is, split it.",
  },
} as const satisfies Sentences;
