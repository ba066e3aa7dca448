import { code, text, whole } from "./column";
import { defineSheet } from "./define";

/** 报送回执, upper part: what was sealed, a fact a line. */
export const receiptFacts = defineSheet("报送回执", ["fact", "value"], {
  fact: text({ title: "回执项目", required: "always", width: 22 }),
  value: text({ title: "内容", width: 70 }),
}, { footers: false });

/** What the upper part says; the titles by which it is read again. */
export const receiptTitles = {
  unit: "填报单位",
  year: "考核年度",
  cycle: "考核周期",
  baseDate: "考核基准日",
  people: "参加考核人数",
  ungraded: "不定等次人数",
  excellent: "优秀",
  competent: "称职",
  basic: "基本称职",
  incompetent: "不称职",
  cap: "优秀比例",
  overCap: "超比例说明及批准文号",
  awards: "拟奖励合计",
  law: "与默认不同的参数",
  answered: "提醒及说明",
  rules: "规则版本",
  form: "表式版本",
  sealedAt: "封存时间",
  digest: "内容摘要（SHA-256）",
  code: "短码（电话核对用）",
} as const;

export type ReceiptFact = keyof typeof receiptTitles;

/** 报送回执, right part: a line for each sealed row, so that a change can be named. */
export const receiptRows = defineSheet("报送回执", ["digest", "sealedSheet"], {
  sealedSheet: text({ title: "被封表", required: "always", width: 22 }),
  row: whole({ title: "封存时行号", width: 12 }),
  person: text({ title: "人员或项目", width: 20 }),
  identity: code({ title: "标识", width: 16 }),
  digest: code({ title: "摘要", required: "always", width: 26 }),
}, { footers: false });
