import { readFileSync } from "node:fs";
import path from "node:path";
import { unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { patchWorkbook, readWorkbook } from "../../src/ooxml";
import { readDistrict } from "../../src/sheets/district";
import { a1 } from "../../src/workbook/cell";
import { visit } from "./chromium";
import { gridOf } from "./grid";
import { picture } from "./pictures";
import { browserSession } from "./session";
import { until } from "./until";

const session = browserSession();

const sampleNamed = (name: string) => new Uint8Array(readFileSync(path.resolve("templates/samples", name)));

async function open(bytes: Uint8Array) {
  const visited = await visit(session.browser, session.url);
  const { page } = visited;
  await visited.context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByTestId("run-check").waitFor();
  await page.setInputFiles("#open-file", { name: "安宁区.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
  await until(() => page.getByTestId("file-name").innerText(), (text) => text.includes("安宁区"));
  await gridOf(page).ready();
  await page.getByTestId("run-check").click();
  await page.getByTestId("finding").first().waitFor();
  return visited;
}

/** Saves through the button. @returns the file that the browser was given. */
async function saved(page: Page): Promise<Uint8Array> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByTestId("save").click()]);
  return new Uint8Array(readFileSync(await download.path()));
}

const marksIn = (bytes: Uint8Array) => readWorkbook(bytes).sheets.flatMap(({ marks }) => marks);

/** How many dots of the grid have the fill of a mark (#FFE699). */
async function markedDots(page: Page): Promise<number> {
  const shot = await page.screenshot();
  return page.evaluate(async (picture) => {
    const image = new Image();
    image.src = `data:image/png;base64,${picture}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext("2d");
    if (!context) return -1;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    let dots = 0;
    for (let at = 0; at < data.length; at += 4) if (data[at] === 0xff && data[at + 1] === 0xe6 && data[at + 2] === 0x99) dots++;
    return dots;
  }, shot.toString("base64"));
}

async function agree(page: Page, button: "mark" | "unmark", says: string): Promise<void> {
  await page.getByTestId(button).click();
  await page.getByTestId("mark-agreed").click();
  expect(await until(() => page.getByTestId("written").innerText(), (text) => text.includes(says))).toContain(says);
}

it("a clerk marks the faulty cells, sees them, puts one right, brings the marks up to date, takes them off; and the file shows no trace", async () => {
  const { page, context, strayRequests, complaints } = await open(sampleNamed("district.xlsx"));
  expect(await markedDots(page)).toBe(0);
  await page.getByTestId("mark").click();
  expect(await page.getByTestId("mark-dialog").innerText()).toContain("您自己的填充色、批注和条件格式都不动");
  expect(await markedDots(page)).toBe(0);
  await page.getByTestId("mark-agreed").click();
  expect(await until(() => page.getByTestId("written").innerText(), (text) => text.includes("标出"))).toMatch(/已在 \d+ 张表上标出 \d+ 个问题格/);
  const all = await until(() => markedDots(page), (dots) => dots > 500);
  expect(all).toBeGreaterThan(500);
  await picture(page, "workbench-marks");

  const text = page.getByTestId("finding").filter({ hasText: "评分表 J6" });
  await text.getByRole("button", { name: "改正" }).click();
  await page.getByTestId("preview").getByRole("button", { name: "写入 1 格" }).click();
  await until(() => text.count(), (count) => count === 0);
  await agree(page, "mark", "标出");
  const fewer = await until(() => markedDots(page), (dots) => dots < all);
  expect(fewer).toBeLessThan(all);
  const marked = await saved(page);
  expect(marksIn(marked).length).toBeGreaterThan(0);

  await agree(page, "unmark", "已去掉标记");
  expect(await until(() => markedDots(page), (dots) => dots === 0)).toBe(0);
  const clean = await saved(page);
  expect(marksIn(clean)).toEqual([]);
  const parts = Object.entries(unzipSync(clean)).filter(([name]) => name.endsWith(".xml"));
  expect(parts.filter(([, xml]) => Buffer.from(xml).includes("专干考核助手的问题标记")).map(([name]) => name)).toEqual([]);
  expect(strayRequests).toEqual([]);
  expect(complaints).toEqual([]);
  await context.close();
}, 180_000);

it("sealing takes the marks off first", async () => {
  const bytes = sampleNamed("district-clean.xlsx");
  const debriefed = readDistrict(readWorkbook(bytes)).sheets.scoring!.rows[2]!.cell("debriefed")!;
  const { page, context } = await open(patchWorkbook(bytes, [{ kind: "cell", ...debriefed, content: { value: null } }]));
  await agree(page, "mark", "标出");
  await page.locator('[data-rule="debrief-missing"]').getByRole("button", { name: /定位到/ }).click();
  expect(await until(() => markedDots(page), (dots) => dots > 0)).toBeGreaterThan(0);
  await page.locator('[data-rule="debrief-missing"]').getByRole("button", { name: "填写说明" }).click();
  await page.getByTestId("answer").getByRole("textbox").first().fill("因病推迟");
  await page.getByTestId("answer").getByRole("button", { name: "写入说明" }).click();
  await page.getByRole("tab", { name: "报送" }).click();
  await until(() => page.getByTestId("readiness").innerText(), (text) => text.includes("报送条件均已具备"));
  await page.getByTestId("seal").click();
  await page.getByTestId("write-sheet").click();
  expect(await until(() => page.getByTestId("receipt").innerText(), (text) => text.includes("填写的内容没有改动"))).toContain("填写的内容没有改动");
  await page.getByText("评分表", { exact: true }).first().click();
  await gridOf(page).goTo(a1(debriefed));
  expect(await until(() => markedDots(page), (dots) => dots === 0)).toBe(0);
  expect(marksIn(await saved(page))).toEqual([]);
  await context.close();
}, 180_000);
