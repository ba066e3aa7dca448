import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { noChoices } from "../../../src/consolidate/choices";
import { consolidate } from "../../../src/consolidate/consolidate";
import type { Submission } from "../../../src/consolidate/submission";
import { BalanceCard } from "../../../src/taskpane/city/balance-card";
import { person, submission } from "../../consolidate/made";

function shown(files: readonly Submission[], setAside: readonly string[] = []): string {
  const city = consolidate(files.map((one) => ({ kind: "submission", submission: one })), { choices: { ...noChoices, setAside: new Set(setAside) } });
  const markup = renderToStaticMarkup(createElement(FluentProvider, { theme: webLightTheme }, createElement(BalanceCard, { city, onRows: () => undefined })));
  return markup.replace(/<style.*?<\/style>/gs, "").replace(/(<[^>]*>)+/g, "|");
}

describe("平衡", () => {
  const xigu = submission("西固区", [person(1), person(2)]);

  it("names the files that do not count and how many people each has: set aside, or two that wait for a choice", () => {
    const two = ["一", "二"].map((name, place) => submission("皋兰县", [person(5 + place), person(8)], { file: `${name}.xlsx`, mark: name }));
    const text = shown([xigu, submission("红古区", [person(3)]), ...two], ["红古区.xlsx"]);
    expect(text).toContain("|收到 2 人 = 总表 2 人|没有采用的文件不在其中：红古区.xlsx 1 人、一.xlsx 2 人、二.xlsx 2 人。|");
  });

  it("says nothing of copies", () => {
    expect(shown([xigu, { ...xigu, file: "西固区 - 副本.xlsx" }])).not.toContain("不在其中");
  });
});
