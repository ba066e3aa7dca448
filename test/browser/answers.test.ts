import { readFileSync } from "node:fs";
import path from "node:path";
import { readWorkbook } from "../../src/ooxml";
import { readDistrict } from "../../src/sheets/district";
import { settings } from "../../src/sheets/settings";
import { valueOf } from "../../src/sheets/values/read";
import { a1 } from "../../src/workbook/cell";
import { visit } from "./chromium";
import { gridOf } from "./grid";
import { picture } from "./pictures";
import { browserSession } from "./session";
import { until } from "./until";

const session = browserSession();

it("a clerk who is over the cap gives reason and 批准文号, which go to the cover; ids are shown on request only", async () => {
  const bytes = readFileSync(path.resolve("templates/samples/district-clean.xlsx"));
  const { rows } = readDistrict(readWorkbook(new Uint8Array(bytes))).sheets.scoring!;
  const row = rows[2]!;
  const id = valueOf(row.values.id)!.text;
  const { page, complaints } = await visit(session.browser, session.url);
  await page.getByTestId("run-check").waitFor();
  await page.setInputFiles("#open-file", { name: "安宁区.xlsx", mimeType: "application/octet-stream", buffer: bytes });
  await until(() => page.getByTestId("file-name").innerText(), (text) => text.includes("安宁区"));
  const grid = gridOf(page);
  await grid.ready();
  await page.getByTestId("run-check").click();
  await until(() => page.getByTestId("status").innerText(), (text) => !text.includes("还没有校验"));
  await page.getByText("评分表", { exact: true }).first().click();
  // One more who comes to 优秀, and is assessed so.
  for (const [field, text] of [["usual", "95"], ["annual", "96"], ["assessed", "优秀"]] as const) await grid.type(a1(row.cell(field)!), text);

  const finding = page.locator('[data-rule="over-cap"]');
  await finding.waitFor();
  await finding.getByRole("button", { name: "填写说明" }).click();
  const answer = page.getByTestId("answer");
  await answer.getByRole("textbox").first().fill("扶贫攻坚年");
  // A reason alone is not enough here.
  expect(await answer.getByRole("button", { name: "写入说明" }).isDisabled()).toBe(true);
  await answer.getByRole("textbox").nth(1).fill("兰组示〔2025〕1号");
  await picture(page, "workbench-over-cap");
  await answer.getByRole("button", { name: "写入说明" }).click();
  // With both on the cover there is nothing left to be said.
  expect(await until(() => finding.count(), (count) => count === 0)).toBe(0);

  // A name that is another's: its card shows the row around it.
  await grid.type(a1(row.cell("name")!), "某某");
  const misnamed = page.locator('[data-rule="name-differs"]');
  await misnamed.getByRole("button").first().click();
  const shown = () => misnamed.innerText();
  expect(await until(shown, (text) => text.includes("公民身份号码"))).not.toContain(id);
  await page.getByText("显示证件号").click();
  expect(await until(shown, (text) => text.includes(id))).toContain(id);

  const [saved] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "保存", exact: true }).click()]);
  const cover = readDistrict(readWorkbook(new Uint8Array(readFileSync(await saved.path())))).settings;
  expect([settings.overCapReason.title, valueOf(cover.overCapReason.read), valueOf(cover.approval.read)]).toEqual([settings.overCapReason.title, "扶贫攻坚年", "兰组示〔2025〕1号"]);
  expect(complaints).toEqual([]);
}, 120_000);
