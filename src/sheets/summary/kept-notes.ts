import { text } from "../column";
import { defineSheet } from "../define";

/** 留存备注: what the city once wrote about someone or something that is no longer in the summary; it goes back as soon as they are there again. */
export const keptNotes = defineSheet("留存备注", ["sheet", "title", "note"], {
  sheet: text({ title: "原工作表", required: "always", width: 16 }),
  unit: text({ title: "填报单位", width: 12 }),
  about: text({ title: "对象", width: 30 }),
  key: text({ title: "标识", width: 24 }),
  title: text({ title: "原列名", required: "always", width: 16 }),
  note: text({ title: "原内容", required: "always", width: 40 }),
}, { title: "市级备注留存", footers: false });
