import type { Sentences } from "../sentence";

/** Marks on faulty cells, and what a write has made. */
export const marks = {
  "mark.set": { zh: "标出问题格", en: "Mark the cells" },
  "mark.again": { zh: "更新标记", en: "Bring marks up to date" },
  "mark.off": { zh: "去掉标记", en: "Take marks off" },
  "mark.title": { zh: "将在 {sheets} 张表上标出 {count} 个问题格", en: "{count} cells on {sheets} sheets will be marked" },
  "mark.says": {
    zh: "加红框、衬底色，打印也看得出。只加一条条件格式，您自己的填充色、批注和条件格式都不动；随时可以去掉，报送时会先自动去掉。",
    en: "Framed and shaded, to be seen in print too. One conditional format is added; your own fills, notes and formats stay. They can be taken off at any time, and are before a submission.",
  },
  "mark.offTitle": { zh: "将去掉全部标记", en: "All marks will be taken off" },
  "mark.offSays": { zh: "只去掉助手加的标记，表格恢复标记前的样子。", en: "Only the marks go; the sheets look as before." },
  "mark.agree": { zh: "确定", en: "Do it" },
  "mark.made": { zh: "已在 {sheets} 张表上标出 {count} 个问题格。", en: "{count} cells on {sheets} sheets are marked." },
  "mark.gone": { zh: "已去掉标记。", en: "The marks are off." },
  "made.sheet": { zh: "已生成“{sheet}”。", en: "{sheet} is made." },
  "made.sheetAgain": { zh: "已更新“{sheet}”。", en: "{sheet} is brought up to date." },
  "made.undone": { zh: "已撤销，和写入前完全一样。", en: "Undone; all is as before." },
} as const satisfies Sentences;
