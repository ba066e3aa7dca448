import type { DeskPlace } from "../../../src/taskpane/city/all-findings";
import { placeInWords } from "../../../src/taskpane/city/place-in-words";
import { message, say } from "../../../src/text";

it("a finding on a whole file names the file and nothing after it; on a sheet, a row or a cell, as far as it goes", () => {
  const words = (place: Partial<DeskPlace>) => placeInWords({ unit: undefined, row: undefined, file: "高新区.xlsx", sheet: "", ...place }, (...sentence) => say(message(...sentence)));
  expect(words({})).toBe("高新区.xlsx");
  expect(words({ sheet: "评分表" })).toBe("高新区.xlsx · 评分表");
  expect(words({ sheet: "评分表", row: 7 })).toBe("高新区.xlsx · 评分表 第 7 行");
  expect(words({ sheet: "评分表", cell: "L7" })).toBe("高新区.xlsx · 评分表 L7");
});
