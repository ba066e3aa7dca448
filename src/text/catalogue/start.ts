import type { Sentences } from "../sentence";

/** What stands in place of the pane when it cannot start. */
export const start = {
  "start.blocked": {
    zh: "没有连上 Excel：Office 的脚本没有载入。请关闭任务窗格再打开；仍不行时，请管理员检查加载项的网址和证书。",
    en: "Excel could not be reached: Office's script did not load. Close the pane and open it again; if that fails, ask the administrator to check the add-in's address and certificate.",
  },
  "start.paneNotShown": { zh: "功能区的按钮没能打开窗格（{code}）。请在“开始”选项卡的“专干考核”组点“打开”，再用窗格上方的选项卡。", en: "The button could not open the pane ({code}). Click Open in the Appraisal group of the Home tab, then use the tabs of the pane." },
  "start.notExcel": { zh: "这个页面要在 Excel 里打开。没有 Excel 时，请用工作台页面。", en: "This page belongs in Excel. Without Excel, use the workbench page." },
  "start.tooOld": { zh: "这个版本的 Excel 太旧，不能运行本加载项。请用工作台页面，或升级到 Excel 2021 以上。", en: "This Excel is too old for the add-in. Use the workbench page, or Excel 2021 or later." },

  "begin.title": { zh: "从这里开始", en: "To begin with" },
  "begin.new": { zh: "我在区县：新建工作簿", en: "In a district: a new workbook" },
  "begin.newSentence": { zh: "打开一份空的区县工作簿，从花名册填起。", en: "Opens a blank district workbook; begin with 花名册." },
  "begin.open": { zh: "我在区县：打开现有表", en: "In a district: an existing workbook" },
  "begin.openSentence": { zh: "打开已有的评分表或区县工作簿，校验后报送。", en: "Opens your scoring sheet or district workbook, to check and submit it." },
  "begin.lookSentence": { zh: "校验现在打开的这个工作簿，只读不改。", en: "Checks the workbook that is open now; nothing is changed." },
  "begin.city": { zh: "我在市里：汇总", en: "In the city: consolidate" },
  "begin.citySentence": { zh: "把各区县报来的文件汇总成一个全市工作簿。", en: "Makes one workbook of the city from the districts' files." },
  "begin.districtFile": { zh: "区县工作簿.xlsx", en: "district.xlsx" },
  "late.loading": { zh: "正在打开…", en: "Opening…" },
  "late.failed": { zh: "这一页没有载入。请检查网络后再试；仍不行时，关闭任务窗格再打开。", en: "This view did not load. Check the network and try again; if that fails, close the pane and open it again." },
  "late.partMissing": {
    zh: "程序的这一部分没有载入，这一步没有做，表里什么也没有改。请检查网络后再试；仍不行时，关闭后重新打开。",
    en: "This part of the program did not load; nothing was done and nothing in the workbook was changed. Check the network and try again; if that fails, close this and open it again.",
  },
  "late.again": { zh: "再试", en: "Try again" },
} as const satisfies Sentences;
