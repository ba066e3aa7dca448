import type { Sentences } from "../sentence";

/** What the command line says. */
export const cli = {
  "cli.usage": {
    zh: "用法：kaohe check 文件…　校验；kaohe score 文件 -o 输出文件　核算。加 --json 输出数据。",
    en: "Usage: kaohe check FILE… | kaohe score FILE -o OUT. Add --json for data.",
  },
  "cli.checkUsage": { zh: "没有指定文件。用法：kaohe check 文件…", en: "No file given. Usage: kaohe check FILE…" },
  "cli.scoreUsage": { zh: "请指定一个文件和输出文件。用法：kaohe score 文件 -o 输出文件", en: "Give one file and an output. Usage: kaohe score FILE -o OUT" },
  "cli.unknownVerb": { zh: "没有“{verb}”这个命令。可用：check（校验）、score（核算）。", en: "There is no command {verb}. There are check and score." },
  "cli.cannotRead": { zh: "读不到文件“{file}”。请检查路径和权限。", en: "Cannot read {file}. Check its path and your rights." },
  "cli.cannotWrite": { zh: "写不了文件“{file}”。请检查文件夹是否存在、是否有权限、文件是否正打开。", en: "Cannot write {file}. Check that the folder exists, that you may write there, and that the file is not open." },
  "cli.sameFile": { zh: "输出文件“{file}”就是原文件，没有写入。请换一个文件名。", en: "The output {file} is the file itself; nothing was written. Choose another name." },
  "cli.noneRead": { zh: "{count} 个文件都读不了", en: "none of {count} files could be read" },
  "cli.file": { zh: "{file}：{reason}", en: "{file}: {reason}" },
  "cli.unexpected": { zh: "程序出错（{detail}），没有写入任何文件。请把这条信息告诉维护人员。", en: "The program failed ({detail}); no file was written. Tell whoever maintains it." },
  "cli.unknown": { zh: "未填", en: "not given" },
  "cli.checked": { zh: "{file}（{unit}，{year} 年度）：错误 {errors} 处，提醒 {warnings} 处", en: "{file} ({unit}, {year}): {errors} errors, {warnings} warnings" },
  "cli.finding": { zh: "{severity} {sheet} {cell}{person}：{says}（{article}）", en: "{severity} {sheet} {cell}{person}: {says} ({article})" },
  "cli.notRun": { zh: "没有检查 {rule}：{because}", en: "not run: {rule}: {because}" },
  "cli.scored": { zh: "{people} 人，算出综合得分 {composites} 人，写入 {cells} 格：{out}", en: "{people} people, {composites} composites, {cells} cells written: {out}" },
  "cli.errorsRemain": { zh: "仍有 {count} 处错误，请用 check 查看。", en: "{count} errors remain; see check." },
  "severity.error": { zh: "错误", en: "error" },
  "severity.warning": { zh: "提醒", en: "warning" },
  "severity.info": { zh: "提示", en: "info" },
} as const satisfies Sentences;
