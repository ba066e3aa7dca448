import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { consolidate } from "../../../src/consolidate/consolidate";
import { allFindings } from "../../../src/taskpane/city/all-findings";
import { FindingItem } from "../../../src/taskpane/city/finding-item";
import { idOf, person, submission } from "../../consolidate/made";

it("hides an id that stands where a name should, also in what is only read aloud", () => {
  const nameless = person(1, { name: idOf(1) });
  const city = consolidate([submission("西固区", [nameless]), submission("城关区", [nameless])].map((one) => ({ kind: "submission", submission: one })));
  const finding = allFindings(city).find(({ rule }) => rule === "person-in-two-units");
  const item = createElement(FindingItem, { finding: finding!, city, onDecide: () => undefined });
  const markup = renderToStaticMarkup(createElement(FluentProvider, { theme: webLightTheme }, item));
  expect(markup.match(/aria-label="[^"]*算在西固区[^"]*"/g)).toHaveLength(1);
  expect(markup).not.toContain(idOf(1));
});
