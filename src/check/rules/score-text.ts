import { personOf } from "../../score/people";
import { pointsUnread } from "../points-unread";
import { rule } from "../rule";

/** 分数是文本: sums and averages count it as nothing, silently. One that shows as a percentage may be either, and is for people to say. */
export const scoreText = rule({
  id: "score-text",
  severity: "error",
  article: "第二十一条",
  reads: [],
  fixable: true,
  look: {
    doubtful: ({ law, report }) => ({ row, entry: { column, at, read } }) => {
      if (column.kind === "points" && !column.computed && read.state === "unreadable") report({ ...personOf(row), ...pointsUnread({ title: column.title, at, read, full: law.fullScore.value }) });
    },
  },
});
