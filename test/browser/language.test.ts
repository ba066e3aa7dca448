import { readFileSync } from "node:fs";
import { visit } from "./chromium";
import { gridOf } from "./grid";
import { browserSession } from "./session";
import { until } from "./until";

const session = browserSession();

it("the workbench speaks the language that the pane is set to, its questions and notices too, and Chinese again when it is set back", async () => {
  const { page, context, complaints } = await visit(session.browser, session.url);
  await gridOf(page).ready();
  const save = () => page.getByTestId("save").innerText();
  expect(await save()).toBe("保存");
  await page.getByRole("button", { name: "English" }).click();
  expect(await until(save, (text) => text !== "保存")).toBe("Save");
  await gridOf(page).type("B5", "赵一");
  await page.setInputFiles("#open-file", { name: "另一份.xlsx", mimeType: "application/octet-stream", buffer: readFileSync("templates/samples/district-clean.xlsx") });
  await page.getByTestId("unsaved-dialog").waitFor();
  expect(await page.getByTestId("keep-editing").innerText()).toBe("Cancel");
  await page.getByTestId("keep-editing").click();
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByTestId("save").click()]);
  expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
  expect(await until(() => page.getByTestId("notice").innerText(), (text) => text !== "")).not.toMatch(/[\u4e00-\u9fff]{4}(?!.*\.xlsx)/);
  // The pane itself, and its language, stay with the workbook.
  expect(await page.getByRole("tab", { name: "Check", exact: true }).count()).toBe(1);
  await page.getByRole("button", { name: "中文" }).click();
  expect(await until(save, (text) => text !== "Save")).toBe("保存");
  expect(complaints).toEqual([]);
  await context.close();
}, 120_000);
