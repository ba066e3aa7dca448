import type { Sentences } from "../sentence";

/** The page for machines without Excel. */
export const workbench = {
  "workbench.sheetHidden": {
    zh: "工作表“{sheet}”是隐藏的，这里不能显示。请在 Excel 或 WPS 中取消隐藏后再打开。",
    en: "Sheet {sheet} is hidden and cannot be shown here. Unhide it in Excel or WPS and open the file again.",
  },
} as const satisfies Sentences;
