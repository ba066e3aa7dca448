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
  "file.manyBlanks": {
    zh: "工作表“{sheet}”读到这里，只设了格式、没有内容的空行和空单元格已超过 {count} 万个，为防死机没有再读。请在 Excel 或 WPS 中打开，选中数据以下的全部空行（和右边的全部空列），删除后保存；或把有内容的部分复制到新工作簿，另存后再选择。",
    en: "Up to sheet {sheet}, more than {count}0,000 rows and cells hold a format and nothing else; reading stopped there. Open the file in Excel or WPS, delete all blank rows below the data and blank columns beside it, and save; or copy the part with content into a new workbook and choose that.",
  },
  "file.archive": {
    zh: "这是压缩包（.zip），不是 Excel 工作簿。请先解压，再选择其中扩展名为 .xlsx 的文件。",
    en: "This is a zip archive, not an Excel workbook. Unpack it and choose the file in it whose name ends in .xlsx.",
  },
  "file.unsafe": {
    zh: "文件的{part}含有正常工作簿不会有的定义，为安全没有打开。请在 Excel 或 WPS 中打开，另存为 .xlsx 后再选择。",
    en: "The file's {part} contains definitions that no ordinary workbook has; for safety it was not opened. Open it in Excel or WPS, save it as .xlsx and choose that file.",
  },
  "file.nested": {
    zh: "文件的{part}里内容层层套了超过 {count} 层，正常工作簿不会这样，为防死机没有打开。请在 Excel 或 WPS 中打开，另存为 .xlsx 后再选择。",
    en: "In the file's {part} things lie more than {count} levels deep in each other, as in no ordinary workbook; it was not opened. Open it in Excel or WPS, save it as .xlsx and choose that file.",
  },
  "file.beyondSheet": {
    zh: "工作表“{sheet}”里有超出 Excel 行列上限的单元格，文件不正常。请在 Excel 或 WPS 中打开并另存后再选择。",
    en: "Sheet {sheet} has cells beyond the rows and columns of Excel; the file is not sound. Open it in Excel or WPS, save it and choose it again.",
  },
  "file.textTooLong": {
    zh: "工作表“{sheet}”的 {cells} 要写入的文字超过 Excel 单格上限（{limit} 字），没有写入任何内容。请缩短文字。",
    en: "The text for {cells} on sheet {sheet} is longer than a cell holds ({limit} characters); nothing was written. Shorten it.",
  },
  "file.part.archive": { zh: "压缩目录", en: "archive directory" },
  "file.part.contents": { zh: "内容清单", en: "list of contents" },
  "file.part.links": { zh: "内部链接", en: "internal links" },
  "file.part.workbook": { zh: "工作簿目录", en: "list of sheets" },
  "file.part.strings": { zh: "共享文字", en: "shared texts" },
  "file.part.styles": { zh: "单元格样式", en: "cell styles" },
  "file.part.table": { zh: "表格区域", en: "a table" },
  "file.part.theme": { zh: "主题颜色", en: "theme colours" },
  "file.part.sheet": { zh: "工作表“{sheet}”", en: "sheet {sheet}" },
  "file.kind.document": { zh: "文字文档", en: "a text document" },
  "file.kind.slides": { zh: "演示文稿", en: "a presentation" },
  "file.kind.openSheet": { zh: "ODS 表格", en: "an ODS spreadsheet" },
  "file.kind.other": { zh: "其他格式", en: "another format" },
  "file.size.megabytes": { zh: "{count} MB", en: "{count} MB" },
  "file.size.parts": { zh: "{count} 个内部文件", en: "{count} inner files" },
  "file.size.sheets": { zh: "{count} 张工作表", en: "{count} sheets" },
  "file.size.texts": { zh: "{count} 段文字", en: "{count} texts" },
  "file.size.cells": { zh: "{count} 个单元格", en: "{count} cells" },
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
