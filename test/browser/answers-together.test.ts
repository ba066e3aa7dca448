import { readFileSync } from "node:fs";
import path from "node:path";
import { patchWorkbook, readWorkbook } from "../../src/ooxml";
import { explanations } from "../../src/sheets/explanations";
import { readDistrict } from "../../src/sheets/district";
import { recogniseNamed } from "../../src/sheets/sheet-named";
import { valueOf } from "../../src/sheets/values/read";
import { visit } from "./chromium";
import { gridOf } from "./grid";
import { browserSession } from "./session";
import { until } from "./until";

const session = browserSession();

it("warnings of one rule are answered with one reason, each recorded for itself; one answered before keeps its own", async () => {
  const bytes = new Uint8Array(readFileSync(path.resolve("templates/samples/district-clean.xlsx")));
  const { rows } = readDistrict(readWorkbook(bytes)).sheets.scoring!;
  const late = [0, 1, 2].map((place) => rows[place]!);
  const missing = patchWorkbook(bytes, late.map((row) => ({ kind: "cell", ...row.cell("debriefed")!, content: { value: null } })));
  const { page, complaints } = await visit(session.browser, session.url);
  await page.getByTestId("run-check").waitFor();
  await page.setInputFiles("#open-file", { name: "安宁区.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(missing) });
  await until(() => page.getByTestId("file-name").innerText(), (text) => text.includes("安宁区"));
  await gridOf(page).ready();
  await page.getByTestId("run-check").click();
  const status = () => page.getByTestId("status").innerText();
  await until(status, (text) => text.includes("3 处提醒"));

  const findings = page.locator('[data-rule="debrief-missing"]');
  await findings.first().getByRole("button", { name: "填写说明" }).click();
  const answer = page.getByTestId("answer");
  await answer.getByRole("textbox").first().fill("因病推迟");
  await answer.getByRole("button", { name: "写入说明" }).click();
  expect(await until(status, (text) => text.includes("已说明"))).toContain("有 0 处错误，3 处提醒（1 处已说明）");

  await page.getByRole("button", { name: "一并说明 2 处…" }).click();
  // An approval is of one case: none is asked for here.
  expect(await answer.getByRole("textbox").count()).toBe(1);
  for (const row of late.slice(1)) expect(await answer.innerText()).toContain(valueOf(row.values.name)!);
  await answer.getByRole("textbox").fill("全区统一定于次年一月述职");
  await answer.getByRole("button", { name: "写入 2 处说明" }).click();
  expect(await until(status, (text) => text.includes("都已说明"))).toContain("没有错误，3 处提醒都已说明");
  expect(await page.getByRole("button", { name: /一并说明/ }).count()).toBe(0);

  const [saved] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "保存", exact: true }).click()]);
  const lines = recogniseNamed(explanations, readWorkbook(new Uint8Array(readFileSync(await saved.path()))))!.rows.map(({ values }) => `${valueOf(values.person)} ${valueOf(values.reason)}`);
  expect(lines).toEqual([`${valueOf(late[0]!.values.name)} 因病推迟`, ...late.slice(1).map((row) => `${valueOf(row.values.name)} 全区统一定于次年一月述职`)]);
  expect(complaints).toEqual([]);
}, 120_000);
