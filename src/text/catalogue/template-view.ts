import type { Sentences } from "../sentence";

/** The pane's view of the blank workbooks. */
export const templateView = {
  "blank.title": { zh: "模板", en: "Templates" },
  "blank.intro": { zh: "每份都是空表，带公式、下拉选项和填表说明。新建时另开一份，不改动现在打开的文件。", en: "Each is blank, with its formulas, lists and notes. A new one opens on its own; the file that is open now is not changed." },
  "blank.cannot": { zh: "这个版本的 Excel 不能由加载项新建工作簿。请在工作台页面新建，或向管理员要模板文件。", en: "This Excel lets no add-in make a workbook. Make it on the workbench page, or ask the administrator for the files." },
  "blank.new": { zh: "新建", en: "New" },
  "blank.newNamed": { zh: "新建{name}", en: "New {name}" },
  "blank.insert": { zh: "加入本表", en: "Add here" },
  "blank.insertNamed": { zh: "加入本表：{name}的工作表", en: "Add here: the sheets of {name}" },
  "blank.inserted": { zh: "已在末尾加入工作表“{sheets}”。不要的话，删掉这几张即可。", en: "Sheets {sheets} are at the end now. Delete them if they are not wanted." },
  "blank.insertIntro": { zh: "“加入本表”把空表加到打开的工作簿末尾，已有同名工作表时不加。", en: "Add here puts the blank sheets at the end of the open workbook, unless it has sheets of these names." },
  "blank.file": { zh: "{name}.xlsx", en: "{name}.xlsx" },
  "blank.district": { zh: "区县工作簿", en: "District workbook" },
  "blank.districtAbout": { zh: "花名册、各本台账、评分表和参数在一起，报送和汇总用这一份。已有上一年的，打开它到“补填”做下一年度的，不用新建。", en: "Roster, ledgers, scoring sheet and parameters together: the one to submit. With last year's at hand, open it and make the next one under Fill." },
  "blank.roster": { zh: "花名册", en: "Roster" },
  "blank.rosterAbout": { zh: "只登记人员。", en: "The people only." },
  "blank.ledger": { zh: "台账", en: "Ledgers" },
  "blank.ledgerAbout": { zh: "履职、请假、考勤、经费和会议。", en: "Duties, leave, attendance, funds and meetings." },
  "blank.scoring": { zh: "评分表", en: "Scoring sheet" },
  "blank.scoringAbout": { zh: "评分表、考核指标和历年结果。", en: "Scores, indicators and past years." },
  "blank.summary": { zh: "全市汇总", en: "City summary" },
  "blank.summaryAbout": { zh: "市里用。收齐区县文件后，从“汇总”生成，一般不用手填。", en: "For the city: usually made by Consolidate rather than by hand." },
} as const satisfies Sentences;
