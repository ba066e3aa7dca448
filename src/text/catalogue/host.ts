import type { Sentences } from "../sentence";

/** Why an open workbook could not be read, written or shown. */
export const host = {
  "host.sheetGone": { zh: "找不到工作表“{sheet}”，可能已被删除或改名。没有写入任何内容，请重新校验。", en: "Sheet {sheet} cannot be found; it may have been deleted or renamed. Nothing was written. Run the check again." },
  "host.sheetProtected": {
    zh: "工作表“{sheet}”受保护，没有写入任何内容。请在“审阅”中撤销工作表保护后再试。",
    en: "Sheet {sheet} is protected; nothing was written. Remove the protection under Review and try again.",
  },
  "host.sheetFiltered": {
    zh: "工作表“{sheet}”正在筛选，写入可能错行，没有写入任何内容。请先清除筛选。",
    en: "Sheet {sheet} is filtered and a write could land in wrong rows; nothing was written. Clear the filter first.",
  },
  "host.changedMeanwhile": {
    zh: "工作表“{sheet}”的 {cells} 在读取之后又被改过，没有写入任何内容。请重新校验后再试。",
    en: "{cells} on sheet {sheet} changed after it was read; nothing was written. Run the check again.",
  },
  "host.cellBeingEdited": {
    zh: "有单元格正在编辑，没有写入任何内容。请按回车结束编辑后再试。",
    en: "A cell is being edited; nothing was written. Press Enter to finish and try again.",
  },
  "host.tooLarge": {
    zh: "内容超出 Excel 一次能处理的大小，没有写入任何内容。请分成较小的工作簿。",
    en: "This is more than Excel can handle at once; nothing was written. Split the workbook.",
  },
  "host.writeFailed": {
    zh: "写入工作表“{sheet}”的 {cells} 时失败（{code}），已全部恢复原样。请保存后重新打开再试。",
    en: "Writing {cells} on sheet {sheet} failed ({code}); everything was put back. Save, reopen and try again.",
  },
  "host.writeHalfDone": {
    zh: "写入失败（{code}），并且没能恢复原样：工作表“{sheet}”的 {cells} 现在是新值。请用 Excel 的撤销，或不保存关闭。",
    en: "The write failed ({code}) and could not be put back: {cells} on sheet {sheet} now hold new values. Use Excel's undo, or close without saving.",
  },
  "host.failed": { zh: "Excel 没有完成操作（{code}）。请保存后重新打开再试。", en: "Excel could not complete this ({code}). Save, reopen and try again." },
  "host.cannotCarry": { zh: "这里不能这样改（{what}）。请在 Excel 或 WPS 中操作。", en: "This change ({what}) cannot be made here. Use Excel or WPS." },
  "host.calculationTimedOut": {
    zh: "公式计算没有在 {seconds} 秒内完成，表中的公式结果可能不是最新。请重新打开文件再试。",
    en: "Formulas did not finish calculating within {seconds} seconds; their results may be out of date. Open the file again.",
  },
} as const satisfies Sentences;
