import { everySheet, titleOf } from "../../sheets/every-sheet";
import { message } from "../../text";
import { columnLetters } from "../../workbook/cell";
import { rule } from "../rule";

/** 重复的列: two columns that mean the same; which one counts is not for a program to choose silently. */
export const columnTwice = rule({
  id: "column-twice",
  severity: "error",
  article: "第二十条",
  reads: [],
  fixable: false,
  look({ district, report }) {
    for (const { found } of everySheet(district)) {
      for (const field of new Set(found.twice)) {
        const [title, at] = [titleOf(found.definition, field), found.headerOf.get(field)];
        if (at) report({ at, says: message("check.columnTwice", { title, letters: columnLetters(at.column) }), actual: title, expected: "" });
      }
    }
  },
});
