import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { consolidate } from "../../../src/consolidate/consolidate";
import { ShownBitByBit } from "../../../src/taskpane/parts/shown-bit-by-bit";
import { LastYearTab } from "../../../src/taskpane/city/tabs/last-year-tab";
import { lastYear, person, submission } from "../../consolidate/made";

const textOf = (element: ReactElement): string =>
  renderToStaticMarkup(createElement(FluentProvider, { theme: webLightTheme }, element)).replace(/<style.*?<\/style>/gs, "");

describe("a list that may be long", () => {
  const numbers = (count: number) => Array.from({ length: count }, (_, number) => `第${number}行`);
  const shown = (count: number) => textOf(createElement(ShownBitByBit<string>, { items: numbers(count), atOnce: 3, children: (some) => some.join("，") }));

  it("begins, says how many more come, and offers nothing where there is no more", () => {
    expect(shown(5)).toContain("第0行，第1行，第2行<");
    expect(shown(5)).toContain("再看 2 条");
    expect(shown(9)).toContain("再看 3 条");
    expect(shown(3)).not.toContain("再看");
  });

  it("is one on 与上年比, where a city of many people who are new would be drawn whole", () => {
    const people = Array.from({ length: 70 }, (_, number) => person(number + 2));
    const city = consolidate([{ kind: "submission", submission: submission("西固区", people) }], { last: lastYear([{ number: 1 }]) });
    const text = textOf(createElement(LastYearTab, { city }));
    expect(text.match(/data-testid="city-finding"/g)).toHaveLength(50);
    expect(text).toContain("再看 21 条");
  });
});
