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
  "host.writeUnknown": {
    zh: "写入失败（{code}），恢复时也没有成功，无法确认现在的内容：工作表“{sheet}”的 {cells} 可能是新值。请用 Excel 的撤销，或不保存关闭。",
    en: "The write failed ({code}), putting it back failed too, and what stands now could not be read: {cells} on sheet {sheet} may hold new values. Use Excel's undo, or close without saving.",
  },
  "host.cancelledPutBack": { zh: "已取消，写了一半的内容已全部恢复原样。", en: "Cancelled; what had been written so far was put back." },
  "host.marksLeft": {
    zh: "{first}另外，工作表“{sheets}”上的问题标记没能恢复原样，请重新标出或去掉标记。",
    en: "{first} Besides, the marks on sheet {sheets} could not be put back; set them again or take them off.",
  },
  "job.cancelled": { zh: "已取消，工作簿没有改动。", en: "Cancelled; the workbook was not changed." },
  "host.sheetNameUnfit": {
    zh: "“{sheet}”不能作工作表的名称，没有写入任何内容。名称要有 1 到 {limit} 个字，不能含有 : \\ / ? * [ ]，首尾不能是单引号，也不能是 History。请换一个名称。",
    en: "{sheet} cannot be the name of a sheet; nothing was written. A name has 1 to {limit} characters, none of : \\ / ? * [ ], no apostrophe at either end, and is not History. Choose another.",
  },
  "host.sheetNameTaken": {
    zh: "要新加工作表“{sheet}”，但工作簿里已经有“{there}”，Excel 认为两者同名。没有写入任何内容。请先把原来那张改名。",
    en: "Sheet {sheet} was to be added, but the workbook already has {there}, which Excel takes for the same name. Nothing was written. Rename the old one first.",
  },
  "host.structureProtected": {
    zh: "工作簿的结构受保护，不能增加或删除工作表“{sheet}”，没有写入任何内容。请在“审阅”中撤销“保护工作簿”后再试。",
    en: "The structure of the workbook is protected, so sheet {sheet} can be neither added nor deleted; nothing was written. Remove the workbook protection under Review and try again.",
  },
  "host.sheetFailed": {
    zh: "增加或删除工作表“{sheet}”时失败（{code}），已全部恢复原样。请保存后重新打开再试。",
    en: "Adding or deleting sheet {sheet} failed ({code}); everything was put back. Save, reopen and try again.",
  },
  "host.halfDone": {
    zh: "写入失败（{code}），并且没能全部恢复原样。现在与原来不同的有：{what}。请用 Excel 的撤销，或不保存关闭。",
    en: "The write failed ({code}) and could not be put back. What now differs: {what}. Use Excel's undo, or close without saving.",
  },
  "host.unknown": {
    zh: "写入失败（{code}），恢复时也没有成功，无法确认现在的内容。可能与原来不同的有：{what}。请用 Excel 的撤销，或不保存关闭。",
    en: "The write failed ({code}), putting it back failed too, and what stands now could not be read. What may differ: {what}. Use Excel's undo, or close without saving.",
  },
  "host.left.added": { zh: "新加的工作表“{sheets}”还在", en: "new sheet {sheets} is still there" },
  "host.left.removed": { zh: "工作表“{sheets}”已经删掉", en: "sheet {sheets} is gone" },
  "host.left.cells": { zh: "工作表“{sheet}”的 {cells}", en: "{cells} on sheet {sheet}" },
  "host.left.both": { zh: "{first}；{second}", en: "{first}; {second}" },
  "host.because.itemAlreadyExists": { zh: "同名的工作表已经存在", en: "a sheet of that name exists already" },
  "host.cellsAndMore": { zh: "{cells} 等 {count} 格", en: "{cells} and more, {count} cells" },
  "host.cellsAndOnSheet": { zh: "{first}，以及工作表“{sheet}”的 {cells}", en: "{first}, and on sheet {sheet} {cells}" },
  "host.sheetNotFound": { zh: "找不到工作表“{sheet}”，可能已被删除或改名。请重新校验。", en: "Sheet {sheet} cannot be found; it may have been deleted or renamed. Run the check again." },
  "host.sheetHidden": {
    zh: "工作表“{sheet}”是隐藏的，无法定位。请右键单击任一工作表标签，选择“取消隐藏”后再试。",
    en: "Sheet {sheet} is hidden and cannot be shown. Right-click any sheet tab, choose Unhide, and try again.",
  },
  "host.sheetHiddenByProgram": {
    zh: "工作表“{sheet}”被深度隐藏，无法定位，也不能在 Excel 中直接取消隐藏。请找下发本表的单位核对。",
    en: "Sheet {sheet} is very hidden: it cannot be shown, nor unhidden from Excel's menus. Ask whoever gave out this workbook.",
  },
  "host.tableGone": {
    zh: "工作表“{sheet}”上找不到表格“{table}”，可能已被删除或改名。没有写入任何内容，请重新校验。",
    en: "Table {table} cannot be found on sheet {sheet}; it may have been deleted or renamed. Nothing was written. Run the check again.",
  },
  "host.cannotGrowTable": {
    zh: "这个版本的 Excel 不能由程序延长表格“{table}”。没有写入任何内容。请先在工作表“{sheet}”上拖动表格右下角，延长到 {cells}，再试。",
    en: "This version of Excel cannot extend table {table} for you; nothing was written. On sheet {sheet}, drag the table's lower right corner to cover {cells}, then try again.",
  },
  "host.failed": { zh: "Excel 没有完成操作（{code}）。请保存后重新打开再试。", en: "Excel could not complete this ({code}). Save, reopen and try again." },
  "host.notFound": {
    zh: "要用的工作表或单元格找不到了，可能刚被删除或改名。没有写入任何内容，请重新校验。",
    en: "A sheet or cell that is needed is gone; it may just have been deleted or renamed. Nothing was written. Run the check again.",
  },
  "host.accessDenied": {
    zh: "Excel 不允许这样操作，工作簿可能受保护、为只读，或正由他人独占编辑。没有写入任何内容。请撤销保护，或另存一份后再试。",
    en: "Excel does not allow this: the workbook may be protected, read-only or locked by someone else. Nothing was written. Remove the protection, or save a copy and try again.",
  },
  "host.filterInTheWay": {
    zh: "筛选挡住了这次操作，没有写入任何内容。请清除筛选后再试。",
    en: "A filter is in the way of this; nothing was written. Clear the filter and try again.",
  },
  "host.because.itemNotFound": { zh: "工作表或单元格已不存在", en: "a sheet or cell is gone" },
  "host.because.invalidArgument": { zh: "Excel 没有接受写入的内容", en: "Excel did not accept the content" },
  "host.because.accessDenied": { zh: "工作表受保护，或没有修改的权限", en: "the sheet is protected or may not be changed" },
  "host.because.generalException": { zh: "Excel 内部出错", en: "an error inside Excel" },
  "host.because.cellBeingEdited": { zh: "有单元格正在编辑", en: "a cell is being edited" },
  "host.because.filter": { zh: "筛选挡住了写入", en: "a filter is in the way" },
  "host.because.tooLarge": { zh: "内容超出 Excel 一次能处理的大小", en: "more than Excel can handle at once" },
  "host.because.cancelled": { zh: "已取消", en: "cancelled" },
  "host.because.turnedInto": { zh: "Excel 把写入的内容变成了别的内容", en: "Excel turned the content into something else" },
  "host.calculationTimedOut": {
    zh: "公式计算没有在 {seconds} 秒内完成，表中的公式结果可能不是最新。请重新打开文件再试。",
    en: "Formulas did not finish calculating within {seconds} seconds; their results may be out of date. Open the file again.",
  },
} as const satisfies Sentences;
