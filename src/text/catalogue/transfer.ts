import type { Sentences } from "../sentence";

/** Rows from a .csv into a sheet and back, the cover of a new workbook: what was not taken, and why. */
export const transfer = {
  "import.noHeaders": {
    zh: "没有找到“{sheet}”的表头。至少要有这些列：{titles}。文件里的表头是：{found}。请改好表头，或换一个表名",
    en: "The headers of {sheet} were not found. At least these columns are needed: {titles}. The file has: {found}. Correct the headers or name another sheet",
  },
  "import.noRows": { zh: "“{sheet}”的表头下面没有可导入的行", en: "There are no rows under the headers of {sheet}" },
  "import.done": { zh: "已导入 {rows} 行到“{sheet}”：{out}", en: "{rows} rows imported into {sheet}: {out}" },
  "import.renamed": { zh: "按同义列名对应：{pairs}", en: "Headers understood by other names: {pairs}" },
  "import.pair": { zh: "{header} → {title}", en: "{header} → {title}" },
  "import.unknown": { zh: "没有导入的列（表里没有这一列）：{headers}", en: "Columns not imported (the sheet has none such): {headers}" },
  "import.computed": { zh: "没有导入的列（由公式或核算得出）：{headers}", en: "Columns not imported (formulas or 核算 make them): {headers}" },
  "import.passedOver": { zh: "没有导入的行（合计、落款，或看不出是谁、是哪一项）：原文件第 {rows} 行", en: "Rows not imported (totals, signatures, or without saying what they are about): {rows} of the file" },
  "import.unread": { zh: "有 {count} 格读不出，已按原样写成文字，请在“{out}”里改正：", en: "{count} cells could not be read and were written as typed; correct them in {out}:" },
  "import.cell": { zh: "{cell}（原文件第 {row} 行）{title}“{actual}”：{reason}", en: "{cell} (row {row} of the file) {title} “{actual}”: {reason}" },

  "export.noSheet": { zh: "工作簿里没有“{sheet}”。有：{found}", en: "The workbook has no {sheet}. It has: {found}" },
  "export.done": { zh: "已导出“{sheet}”{rows} 行：{out}", en: "{rows} rows of {sheet} exported: {out}" },
  "export.missing": { zh: "有 {count} 格是公式，但文件里没有存结果，导出为空：{cells}。请在 Excel 或 WPS 中打开、重算并保存后再导出", en: "{count} formulas have no stored result and were left blank: {cells}. Open the file in Excel or WPS, recalculate, save and export again" },

  "cover.noLine": { zh: "“{sheet}”表里没有“{title}”这一行，填不进去", en: "{sheet} has no line {title} to fill in" },

  "fault.errorCell": { zh: "是错误值，请查原表的公式", en: "an error; look at the formula in the original" },
  "fault.notANumber": { zh: "无法识别为数字", en: "no number" },
  "fault.notWhole": { zh: "应为整数", en: "must be a whole number" },
  "fault.notADate": { zh: "无法识别为日期，请填如 2024-03-01", en: "no date; enter it as 2024-03-01" },
  "fault.notAMonth": { zh: "无法识别为年月，请填如 2024-03", en: "no month; enter it as 2024-03" },
  "fault.noSuchDay": { zh: "没有这一天", en: "there is no such day" },
  "fault.noSuchMonth": { zh: "没有这个月", en: "there is no such month" },
  "fault.monthOnly": { zh: "只有年月，请补上日", en: "has no day; add it" },
  "fault.octoberOrJanuary": { zh: "分不清是 1 月还是 10 月，请重新填写，如 2024-10", en: "may be January or October; enter it again, as 2024-10" },
  "fault.notInList": { zh: "不在可选范围，应为：{list}", en: "not in the list: {list}" },
  "fault.numericId": { zh: "号码曾按数字存放，后几位已经丢失，不能恢复，请照原件重填", en: "was stored as a number and has lost its last digits for good; enter it again from the document" },
  "fault.oldId": { zh: "是 15 位旧号，请填 18 位", en: "has 15 digits; enter the one of 18" },
  "fault.idLength": { zh: "应为 18 位，请照原件核对", en: "must have 18 characters" },
  "fault.idCharacters": { zh: "应为 17 位数字加一位数字或 X", en: "must be 17 digits and a digit or X" },
  "fault.idBirth": { zh: "其中的出生日期不存在，请照原件核对", en: "its date of birth does not exist" },
  "fault.idCheckDigit": { zh: "有一位填错了，请照原件核对", en: "one digit is wrong; look at the document" },
  "fault.notText": { zh: "应为文字，请照原件重填", en: "should be text; enter it again from the original" },
  "fault.notAPhone": { zh: "不是 11 位手机号码", en: "no mobile number of 11 digits" },
  "fault.notAPeriod": { zh: "无法识别是哪一期，请按事项填：月 2024-03，两月 2024B1，季 2024Q1，半年 2024H1，全年 2024", en: "no period; enter it like 2024-03, 2024B1 (two months), 2024Q1, 2024H1, 2024" },
  "fault.tooManyDigits": { zh: "数字太长，表格存不下，请核对", en: "has more digits than a cell keeps; look at it again" },
  "fault.other": { zh: "无法识别，请核对", en: "not understood; look at it again" },
} as const satisfies Sentences;
