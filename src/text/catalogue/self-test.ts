import type { Sentences } from "../sentence";

/** The page that tries the program inside the Excel around it. */
export const selfTest = {
  "selfTest.title": { zh: "自检", en: "Self-test" },
  "selfTest.intro": {
    zh: "在这个 Excel 里逐条试读、写、撤销、标记和定位。请先新建一个空白工作簿：里面的工作表会全部换成试验用的，试完不保存关闭即可。",
    en: "Tries reading, writing, undoing, marks and going to cells in this Excel, one case after the other. Use a new blank workbook: all its sheets are replaced; close it without saving afterwards.",
  },
  "selfTest.run": { zh: "开始自检", en: "Run" },
  "selfTest.running": { zh: "正在试第 {done} 条，共 {total} 条…", en: "{done} of {total}…" },
  "selfTest.sum": { zh: "{passed} 条通过，{failed} 条不通过，{byHand} 条要人来试（见说明“跟着改”一节）。", en: "{passed} passed, {failed} failed, {byHand} are for a person (see the scenes on following changes)." },
  "selfTest.result": { zh: "自检结果", en: "Result" },
  "selfTest.copy": { zh: "复制结果", en: "Copy the result" },
  "selfTest.notEmpty": { zh: "工作表“{sheets}”里有内容，没有运行。请新建一个空白工作簿，在那里打开自检。", en: "Sheet {sheets} holds something, so nothing was run. Open the self-test in a new blank workbook." },
} as const satisfies Sentences;
