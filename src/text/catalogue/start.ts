import type { Sentences } from "../sentence";

/** What stands in place of the pane when it cannot start. */
export const start = {
  "start.blocked": {
    zh: "没有连上 Excel：Office 的脚本没有载入。请关闭任务窗格再打开；仍不行时，请管理员检查加载项的网址和证书。",
    en: "Excel could not be reached: Office's script did not load. Close the pane and open it again; if that fails, ask the administrator to check the add-in's address and certificate.",
  },
  "start.notExcel": { zh: "这个页面要在 Excel 里打开。没有 Excel 时，请用工作台页面。", en: "This page belongs in Excel. Without Excel, use the workbench page." },
  "start.tooOld": { zh: "这个版本的 Excel 太旧，不能运行本加载项。请用工作台页面，或升级到 Excel 2021 以上。", en: "This Excel is too old for the add-in. Use the workbench page, or Excel 2021 or later." },
} as const satisfies Sentences;
