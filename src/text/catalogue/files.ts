import type { Sentences } from "../sentence";

/** Why a file cannot be read or written, and what to do. */
export const files = {
  "file.empty": { zh: "文件是空的（0 字节）。请重新复制一份，或让对方重发。", en: "The file is empty (0 bytes). Copy it again or ask for it to be sent again." },
  "file.notWorkbook": { zh: "这不是 Excel 工作簿。请选择扩展名为 .xlsx 的文件。", en: "This is not an Excel workbook. Choose a file whose name ends in .xlsx." },
  "file.oldFormat": {
    zh: "这是旧格式的表格（.xls 或 WPS 的 .et）。请在 Excel 或 WPS 中打开，另存为“Excel 工作簿（*.xlsx）”后再选择。",
    en: "This is an old-format workbook (.xls, or .et from WPS). Open it in Excel or WPS, save it as an Excel workbook (*.xlsx), and choose that file.",
  },
  "file.encrypted": {
    zh: "文件设有打开密码，无法读取。请在 Excel 或 WPS 中打开，取消打开密码并另存后再选择。",
    en: "The file needs a password to open. Open it in Excel or WPS, remove the password, save it and choose it again.",
  },
  "file.binaryFormat": {
    zh: "这是二进制格式的工作簿（.xlsb）。请在 Excel 中打开，另存为“Excel 工作簿（*.xlsx）”后再选择。",
    en: "This is a binary workbook (.xlsb). Open it in Excel, save it as an Excel workbook (*.xlsx), and choose that file.",
  },
  "file.otherOffice": {
    zh: "这是其他办公软件的文件（{kind}），不是 Excel 工作簿。请另存为 .xlsx 后再选择。",
    en: "This is a file of another office program ({kind}), not an Excel workbook. Save it as .xlsx and choose that file.",
  },
  "file.damaged": {
    zh: "文件已损坏或没有传完（{part}）。请重新复制一份，或让对方重发。",
    en: "The file is damaged or incomplete ({part}). Copy it again or ask for it to be sent again.",
  },
  "file.tooLarge": {
    zh: "文件展开后过大（{actual}，上限 {limit}），为防死机没有打开。请删去多余的空白行列和图片后另存。",
    en: "The file unpacks to {actual}, more than the limit of {limit}, and was not opened. Remove unneeded blank rows, columns and pictures and save it again.",
  },
  "file.noSheet": { zh: "工作簿里没有一张工作表。请检查文件是否选对。", en: "The workbook holds no worksheet. Check that this is the right file." },
  "file.partOfArray": {
    zh: "工作表“{sheet}”的 {cells} 属于数组公式，不能单独改其中一格。请先在 Excel 中改为普通公式。",
    en: "{cells} on sheet {sheet} belongs to an array formula; one cell of it cannot be changed alone. Turn it into ordinary formulas in Excel first.",
  },
  "file.partOfMerge": {
    zh: "工作表“{sheet}”的 {cells} 在合并单元格之内，写入会丢失。请先取消合并。",
    en: "{cells} on sheet {sheet} lies inside merged cells, where a value would be lost. Unmerge them first.",
  },
} as const satisfies Sentences;
