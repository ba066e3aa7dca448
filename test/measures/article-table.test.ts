import { mkdirSync, writeFileSync } from "node:fs";
import { articles } from "../../src/measures/articles";
import { articleTable } from "./article-table";

const numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];
const inWords = (number: number) => (number <= 10 ? numerals[number - 1]! : number < 20 ? `十${numerals[number - 11] ?? ""}` : `二十${numerals[number - 21] ?? ""}`);

/** The table for people: written by `npm test` to .cache/article-table.md. */
beforeAll(() => {
  const lines = articleTable().map(({ article, treatment, parameters, functions, tests }) => `| ${article} | ${articles[article].summary} | ${treatment === "people" ? "由人掌握" : functions.join(", ")} | ${parameters.join(", ")} | ${tests.join(", ")} |`);
  mkdirSync(".cache", { recursive: true });
  writeFileSync(".cache/article-table.md", ["| 条 | 内容 | 函数 | 参数 | 测试 |", "|---|---|---|---|---|", ...lines, ""].join("\n"));
});

describe("the articles", () => {
  it("are all 26, in order", () => {
    expect(Object.keys(articles)).toEqual(Array.from({ length: 26 }, (_, place) => `第${inWords(place + 1)}条`));
  });

  it.each(articleTable().map((line) => [line.article, line] as const))("%s is left to people, with the reason, or has functions and tests of them", (article, line) => {
    if (line.treatment === "people") {
      expect(articles[article]).toMatchObject({ because: expect.stringMatching(/.{6,}/) as unknown });
      return;
    }
    expect(line.functions).not.toEqual([]);
    expect(line.tests).not.toEqual([]);
  });
});
