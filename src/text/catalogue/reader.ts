import type { Sentences } from "../sentence";

/** What was found in a workbook, on what ground, and what the clerk is asked about. */
export const reader = {
  "reader.read": { zh: "读到 {count} 张表，依据", en: "{count} sheets were read; on what ground" },
  "reader.readDoubtful": { zh: "读到 {count} 张表，其中 {doubtful} 张请看一下依据", en: "{count} sheets were read; look at the grounds of {doubtful}" },
  "reader.certain": { zh: "工作表“{sheet}”是{name}。", en: "Sheet {sheet} is the {name}." },
  "reader.likely": { zh: "工作表“{sheet}”按{name}读取，请看一下依据。", en: "Sheet {sheet} was read as the {name}; look at the grounds." },
  "reader.named": { zh: "工作表的名称就是它。", en: "The sheet is called so." },
  "reader.exact": { zh: "{count} 个表头与规定的一致。", en: "{count} headers are the columns' own titles." },
  "reader.byAlias": { zh: "按通常的叫法：{pairs}。", en: "By their usual names: {pairs}." },
  "reader.mapped": { zh: "按“列对应”表里记的选择：{pairs}。", en: "As chosen and kept in 列对应: {pairs}." },
  "reader.pair": { zh: "“{header}”是{title}", en: "“{header}” is {title}" },
  "reader.and": { zh: "{first}，{next}", en: "{first}, {next}" },
  "reader.twoRows": { zh: "表头占两行，上下两格合起来认。", en: "The headers take two rows and were read together." },
  "reader.twice": { zh: "有两列都像是{titles}，只读了一列。", en: "Two columns look like {titles}; one was read." },
  "reader.missing": { zh: "没有这些列：{titles}。", en: "Not there: {titles}." },
  "reader.extras": { zh: "这些列不在规定之内，没有读：{headers}。", en: "Not among the known columns, and not read: {headers}." },

  "reader.lacks": { zh: "这张表像{name}，但缺少“{titles}”列，无法识别，没有检查。请改表头，或指明哪一列是什么，再校验", en: "This looks like the {name} but lacks {titles}, so it was not checked. Correct the headers, or say which column is which" },
  "reader.misnamed": { zh: "这张表叫{name}，表头却是{other}的，已按{other}读取；工作簿里没有{name}。请核对是不是放错了表", en: "This sheet is called {name} but has the headers of the {other}, and was read as that; there is no {name}. Is it the wrong sheet?" },
  "reader.claimedTwice": { zh: "有两列都像是“{titles}”，请指明以哪一列为准", en: "Two columns look like {titles}; say which one counts" },
  "reader.absent": { zh: "工作簿里没有{sheets}，只认出了{found}。缺的表请补上；选错了文件的，请重新选择", en: "The workbook has no {sheets}, only {found}. Add what is missing, or choose the right file" },
  "reader.tableAt": { zh: "本表 {cell} 起的另一张", en: "the other table on this sheet, from {cell}" },

  "reader.choiceUnknown": { zh: "“{header}”对应的“{means}”不是规定的列，这一条没有采用。请填如“评分表·平时成绩”，或“不读取”", en: "“{means}”, given for {header}, is no column that we know; the line was not followed. Write it like 评分表·平时成绩, or 不读取" },
  "reader.choiceSheetGone": { zh: "工作簿里没有工作表“{sheet}”，“{header}”这一条没有采用。工作表改过名的，请改这里的名称；不要了的，请删去这一行", en: "There is no sheet {sheet}; the line for {header} was not followed. Correct the name, or delete the line" },
  "reader.choiceHeaderGone": { zh: "工作表“{sheet}”里找不到表头“{header}”，这一条没有采用。表头改过的，请重新选择；不要了的，请删去这一行", en: "Sheet {sheet} has no header {header}; the line was not followed. Choose again, or delete the line" },
  "reader.choiceAmbiguous": { zh: "工作表“{sheet}”里有 {count} 列表头都是“{header}”，列号不符，这一条没有采用。请重新选择", en: "Sheet {sheet} has {count} columns headed {header} and the letters fit none; the line was not followed. Choose again" },
  "reader.mappingUnreadable": { zh: "“列对应”表的表头被改动，无法识别，里面记的选择都没有采用。请删去这张表后重新选择", en: "The headers of 列对应 were changed and are not understood; no choice in it was followed. Delete the sheet and choose again" },

  "reader.titleYear": { zh: "标题写的是 {actual} 年度，参数表的考核年度是 {year}，请核对是不是放错了表", en: "The title says {actual}; the year on 参数 is {year}. Is it the wrong sheet?" },
  "reader.nameYear": { zh: "工作表名称写的是 {actual} 年，参数表的考核年度是 {year}，请核对是不是放错了表", en: "The sheet's name says {actual}; the year on 参数 is {year}. Is it the wrong sheet?" },
  "reader.rowYear": { zh: "这一行整行都是 {actual} 年的，考核年度是 {year}。请核对日期；确实是 {actual} 年的，请移到 {actual} 年的表里", en: "This whole row is of {actual}; the year is {year}. Look at its dates, or move it to the sheet of {actual}" },
} as const satisfies Sentences;
