import type { Sentences } from "../sentence";

/** The step in which the clerk says which column is which. */
export const mapping = {
  "mapping.card": { zh: "有 {count} 张表的表头认不准，请指明哪一列是什么", en: "{count} sheets with headers that are not certain: say which column is which" },
  "mapping.lacks": { zh: "“{sheet}”像{name}，还没有找到：{titles}", en: "{sheet} looks like {name}; not found yet: {titles}" },
  "mapping.twice": { zh: "“{sheet}”里有两列都像：{titles}", en: "{sheet} has two columns that look like: {titles}" },
  "mapping.choose": { zh: "指明各列…", en: "Say which is which…" },
  "mapping.title": { zh: "“{sheet}”的各列是什么", en: "The columns of {sheet}" },
  "mapping.how": { zh: "只改认错的和没认出的。选择记在工作表“{sheet}”里，以后不再问；原来的表头不动。", en: "Change only what is wrong or unknown. The choices are kept in the sheet {sheet}; the headers stay as they are." },
  "mapping.column": { zh: "{letters} 列“{text}”", en: "column {letters}, {text}" },
  "mapping.unknown": { zh: "（没有认出）", en: "(not known)" },
  "mapping.ignore": { zh: "不读取", en: "not to be read" },
  "mapping.twiceChosen": { zh: "“{title}”选了两列，请只留一列。", en: "{title} was chosen for two columns; keep one." },
  "mapping.stillLacks": { zh: "还没有指明：{titles}", en: "Not assigned yet: {titles}" },
  "mapping.next": { zh: "下一步", en: "Next" },
} as const satisfies Sentences;
