import { readFileSync } from "node:fs";
import path from "node:path";
import { sums } from "../excel-sim/sums";
import { visit } from "./chromium";
import { browserSession } from "./session";
import { until } from "./until";

const session = browserSession();

async function open(address: string, cells: readonly (readonly string[])[] = []) {
  const sim = readFileSync(path.resolve(".cache/test/excel-sim.js"), "utf8");
  const scripts: string[] = [];
  const opened = await visit(
    session.browser,
    `${session.url}${address}`,
    async (fresh) => {
      await fresh.addInitScript(`window.__excelSimWorkbook = ${JSON.stringify({ sheets: [{ name: "Sheet1", cells }] })}; window.__excelSimCalculate = ${sums.toString()};`);
      await fresh.route("**/office.js", (route) => route.fulfill({ contentType: "text/javascript", body: sim }));
      fresh.on("response", (response) => {
        if (response.url().endsWith(".js")) scripts.push(response.url());
      });
    },
    { width: 350, height: 760 },
  );
  return { ...opened, scripts };
}

describe("the hidden self-test page", () => {
  it("runs the host's contract in the open workbook and lets the result be copied", async () => {
    const { page, context, complaints, strayRequests } = await open("taskpane.html?self-test");
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByRole("button", { name: "开始自检" }).click();
    const sum = await until(() => page.getByTestId("self-test-sum").innerText({ timeout: 30_000 }), (text) => text.includes("通过"));
    expect(sum).toMatch(/^\d{2,} 条通过，0 条不通过，3 条要人来试/);
    await page.getByRole("button", { name: "复制结果" }).click();
    await page.getByRole("button", { name: "已复制" }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^专干考核助手 自检 \d{4}-\d\d-\d\d \d\d:\d\d\n.*\nExcelApi 1\.20\n/);
    expect(copied.split("\n").filter((line) => line.startsWith("✓")).length).toBeGreaterThan(50);
    expect(complaints).toEqual([]);
    expect(strayRequests).toEqual([]);
    await context.close();
  }, 60_000);

  it("leaves a workbook alone that holds something", async () => {
    const { page, context } = await open("taskpane.html?self-test", [["甲"]]);
    await page.getByRole("button", { name: "开始自检" }).click();
    expect(await page.getByTestId("self-test-problem").innerText()).toContain("工作表“Sheet1”里有内容，没有运行");
    expect(await page.evaluate(() => window.__excelSim?.everything())).toEqual({ Sheet1: { A1: { value: "甲" } } });
    await context.close();
  }, 60_000);

  it("does not come with the pane: only whoever asks for it fetches it", async () => {
    const pane = await open("taskpane.html");
    await pane.page.getByTestId("run-check").waitFor();
    const selfTest = await open("taskpane.html?self-test");
    await selfTest.page.getByTestId("self-test").waitFor();
    const bodies = await Promise.all(pane.scripts.map(async (url) => (await pane.page.request.get(url)).text()));
    expect(bodies.length).toBeGreaterThan(0);
    // What only the self-test says.
    expect(bodies.filter((body) => body.includes("keeps an id of 18 digits")).length).toBe(0);
    const own = await Promise.all(selfTest.scripts.map(async (url) => (await selfTest.page.request.get(url)).text()));
    expect(own.filter((body) => body.includes("keeps an id of 18 digits")).length).toBe(1);
    await pane.context.close();
    await selfTest.context.close();
  }, 60_000);
});
