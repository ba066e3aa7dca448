import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, readdirSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { unzipSync } from "fflate";
import type { Browser, Page } from "playwright-core";
import { SaxesParser } from "saxes";
import { readWorkbook } from "../../src/ooxml";
import { verify } from "../../src/seal/verify";
import { readDistrict } from "../../src/sheets/district";
import { start } from "../../src/text/catalogue/start";
import { a1 } from "../../src/workbook/cell";
import { contentOf } from "../../src/workbook/snapshot";
import { asFile } from "../bench/as-file";
import { districtBook } from "../bench/workbooks";
import { at } from "../check/sheet-text";
import { city } from "../consolidate/city/city";
import { bytesOf } from "../consolidate/city/files";
import { expectedCity } from "../consolidate/expected";
import { serve } from "../machine/serve";
import { graveFaults } from "./axe";
import { launch, visit } from "./chromium";
import { gridOf } from "./grid";
import { picture } from "./pictures";
import { until } from "./until";

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
const folder = path.resolve("dist-package", `kaohe-${version}`);
const base = "https://intranet.example/kaohe";
const read = (file: string) => readFileSync(path.join(folder, file), "utf8");
const pages = ["site/taskpane.html", "site/index.html", "专干考核助手-单文件.html", "管理员说明.html"];

/** The page's own policy, as directives with their sources. */
function policyOf(file: string): ReadonlyMap<string, readonly string[]> {
  const policy = /http-equiv="?Content-Security-Policy"? content="([^"]+)"/.exec(read(file))?.[1] ?? "";
  return new Map(policy.split("; ").map((directive) => directive.split(" ")).map(([name = "", ...sources]) => [name, sources]));
}

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  if (!existsSync(folder)) throw new Error(`run first: npm run package -- --url ${base}`);
  // As the administrator's page has it: the site in a folder of a server that has others.
  const servers = mkdtempSync(path.join(tmpdir(), "kaohe-site-"));
  symlinkSync(path.join(folder, "site"), path.join(servers, "kaohe"), "junction");
  server = await serve(servers);
  browser = await launch();
}, 60_000);

afterAll(async () => {
  await browser.close();
  await server.close();
});

const sim = () => readFileSync(path.resolve(".cache/test/excel-sim.js"), "utf8");
const pane = (query = "") => `${server.url}kaohe/taskpane.html${query}`;

describe("the package", () => {
  it("points Excel at the address that was asked for, and at nothing that is not there", () => {
    const manifest = read("manifest.xml");
    const addresses = [...manifest.matchAll(/"(https?:\/\/[^"]+)"/g)].map(([, address]) => address ?? "").filter((address) => !/schemas\.microsoft\.com|w3\.org/.test(address));
    expect(addresses.length).toBeGreaterThan(50);
    for (const address of addresses) expect([address, address.startsWith(`${base}/`) && existsSync(path.join(folder, "site", address.slice(base.length)))]).toEqual([address, true]);
    expect(manifest).toContain("<AppDomain>https://intranet.example</AppDomain>");
    expect(manifest).toContain(`<Version>${version}.0</Version>`);
    expect(manifest).not.toContain("localhost");
  });

  it("lists every file with its checksum, and packs the same files", () => {
    const listed = new Map(read("校验和.txt").trim().split("\n").map((line) => [line.slice(66), line.slice(0, 64)]));
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"));
    expect([...listed.keys()].sort()).toEqual(files.filter((file) => file !== "校验和.txt").sort());
    for (const [file, sum] of listed) expect([file, createHash("sha256").update(readFileSync(path.join(folder, file))).digest("hex")]).toEqual([file, sum]);
    const packed = unzipSync(new Uint8Array(readFileSync(`${folder}.zip`)));
    expect(Object.keys(packed).sort()).toEqual(files.map((file) => `kaohe-${version}/${file}`).sort());
  });

  it("names its files after what is in them, but for the pages, Office's own and the pictures that the manifest names", () => {
    const plain = readdirSync(path.join(folder, "site"), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/\.[0-9a-f]{8}\./.test(entry.name))
      .map((entry) => path.relative(path.join(folder, "site"), path.join(entry.parentPath, entry.name)).split(path.sep).join("/"))
      .filter((file) => !/^office\/[\d.]+\//.test(file) && !/^assets\/[a-z]+-\d+\.png$/.test(file));
    expect(plain.sort()).toEqual(["index.html", "taskpane.html"]);
  });

  it("lets no page run a script that stands in it, unless by its hash, nor the pane a style", () => {
    for (const page of pages) {
      const policy = policyOf(page);
      expect([page, policy.get("default-src")]).toEqual([page, ["'none'"]]);
      const scripts = policy.get("script-src") ?? [];
      expect([page, scripts.filter((source) => source !== "'self'" && !/^'sha256-[\w+/]+=*'$/.test(source))]).toEqual([page, []]);
      for (const source of [...policy.values()].flat()) expect([page, /^https?:|\*|unsafe-eval/.test(source)]).toEqual([page, false]);
    }
    expect(policyOf("site/taskpane.html").get("style-src")).not.toContain("'unsafe-inline'");
  });

  it("tells the licence of everything that ships, and how much of it does", () => {
    const notice = read("第三方许可.txt");
    for (const name of ["react", "@fluentui/react-components", "@univerjs/core", "big.js", "zod", "@microsoft/office-js"]) expect(notice).toMatch(new RegExp(`^${name} \\d+\\.\\d+`, "m"));
    for (const name of ["react", "@univerjs/core", "@univerjs/telemetry"]) expect(notice).toMatch(new RegExp(`^  ${name} \\d+\\.\\d+\\S*  (MIT|Apache-2\\.0)$`, "m"));
    expect(notice).toMatch(/^ +[1-9][\d,]* {2}专干考核助手-单文件\.html$/m);
    expect(notice).toMatch(/^ +[1-9][\d,]* {2}site\/taskpane\.html$/m);
    expect(notice).not.toMatch(/^(jest|webpack|typescript|playwright-core) \d/m);
  });

  it("fills in the administrator's page", () => {
    const text = read("管理员说明.html");
    expect(text).toContain(`${base}/taskpane.html`);
    expect(text).toContain("location /kaohe/ {");
    expect(text).toContain("listen 443 ssl;\n    server_name intranet.example;");
    expect(text).not.toMatch(/\{\{|undefined/);
    const config = /&lt;\?xml[^]*?&lt;\/configuration&gt;/.exec(text)?.[0].replaceAll("&lt;", "<").replaceAll("&gt;", ">");
    expect(() => new SaxesParser().write(config ?? "").close()).not.toThrow();
    for (const page of ["taskpane.html", "index.html"]) expect(config).toContain(`<location path="${page}">`);
  });

  it("tells the administrator, on any screen, how it is installed, updated and removed, and what Microsoft does not support", async () => {
    for (const width of [1280, 800]) {
      const { page, context, complaints, strayRequests } = await visit(browser, pathToFileURL(path.join(folder, "管理员说明.html")).href, undefined, { width, height: 900 });
      const headings = await page.locator("h2, h3").allInnerTexts();
      for (const part of ["核对文件", "证书", "IIS", "nginx", "共享文件夹目录", "SharePoint", "没有 Excel", "更新", "移除", "没有正式支持"]) expect([part, headings.some((heading) => heading.includes(part))]).toEqual([part, true]);
      expect(await page.locator("#unsupported + ul").innerText()).toContain("微软只支持从它自己的网址（appsforoffice.microsoft.com）载入 Office.js");
      // What it says the pane says is what the pane says.
      for (const said of ["这个页面要在 Excel 里打开", "没有连上 Excel：Office 的脚本没有载入", "这个版本的 Excel 太旧", "程序的这一部分没有载入"]) expect([said, (await page.locator("body").innerText()).includes(said), Object.values(start).some(({ zh }) => zh.includes(said))]).toEqual([said, true, true]);
      for (const link of await page.locator("a").evaluateAll((links) => links.map((each) => each.getAttribute("href") ?? ""))) expect([link, await page.locator(link).count()]).toEqual([link, 1]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      expect(await graveFaults(page)).toEqual([]);
      expect([complaints, strayRequests]).toEqual([[], []]);
      await picture(page, `administrator-${width}`);
      await context.close();
    }
  }, 60_000);
});

describe("the packaged pane", () => {
  it("reaches its first screen, with no request that leaves and no complaint of its policy", async () => {
    const asked: string[] = [];
    const { page, context, strayRequests, complaints } = await visit(browser, pane(), async (fresh) => {
      fresh.on("request", (request) => asked.push(new URL(request.url()).pathname));
      await fresh.route("**/office.js", (route) => route.fulfill({ contentType: "text/javascript", body: sim() }));
    });
    await page.getByTestId("run-check").waitFor();
    await page.getByRole("tab", { name: "校验" }).waitFor();
    expect([complaints, strayRequests]).toEqual([[], []]);
    expect(asked.filter((file) => !file.startsWith("/kaohe/"))).toEqual([]);
    expect(asked.filter((file) => file.endsWith("/office.js"))).toHaveLength(1);
    const ours = asked.map((file) => file.slice("/kaohe/".length)).filter((file) => !file.startsWith("office/"));
    expect(ours.some((file) => /^taskpane\.[0-9a-f]{8}\.js$/.test(file))).toBe(true);
    expect(ours.reduce((sum, file) => sum + gzipSync(readFileSync(path.join(folder, "site", file))).length, 0)).toBeLessThanOrEqual(300_000);
    await page.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "document.title = 'ran'";
      document.head.append(script);
    });
    expect(await page.title()).toBe("专干考核助手");
    expect(complaints.join("\n")).toContain("Content Security Policy");
    await context.close();
  }, 60_000);

  it("asks nobody but its own folder in any of its views, nor does the workbench beside it", async () => {
    for (const address of [pane(), `${server.url}kaohe/index.html`]) {
      const asked: string[] = [];
      const { page, context, strayRequests, complaints } = await visit(browser, address, async (fresh) => {
        fresh.on("request", (request) => asked.push(request.url()));
        await fresh.route("**/office.js", (route) => route.fulfill({ contentType: "text/javascript", body: sim() }));
      });
      await page.getByTestId("run-check").click();
      await page.getByRole("button", { name: "重新校验" }).waitFor();
      for (const name of ["核算", "报送", "汇总", "补填", "模板", "依据"]) {
        await page.getByRole("tab", { name, exact: true }).click();
        await page.getByText("正在打开…").waitFor({ state: "detached" });
      }
      await page.getByRole("button", { name: "English" }).click();
      await page.getByRole("tab", { name: "Check", exact: true }).waitFor();
      expect([complaints, strayRequests]).toEqual([[], []]);
      expect(asked.filter((url) => !url.startsWith(`${server.url}kaohe/`) && !/^(data|blob):/.test(url))).toEqual([]);
      await context.close();
    }
  }, 120_000);

  it("loads Office's own script and asks nobody outside, where there is no Excel", async () => {
    const { page, context, strayRequests } = await visit(browser, pane());
    await page.getByText("这个页面要在 Excel 里打开").waitFor({ timeout: 15_000 });
    expect(strayRequests).toEqual([]);
    await context.close();
  }, 60_000);

  it.each([
    ["is refused", "abort"],
    ["is not there", "404"],
  ])("says at once what is wrong where office.js %s", async (_, how) => {
    const { page, context } = await visit(browser, pane(), async (fresh) => {
      await fresh.route("**/office.js", (route) => (how === "abort" ? route.abort() : route.fulfill({ status: 404 })));
    });
    await page.getByText("没有连上 Excel").waitFor({ timeout: 5000 });
    await context.close();
  }, 60_000);

  it("says after five seconds what is wrong where office.js never comes, or never answers", async () => {
    const context = await browser.newContext({ locale: "zh-CN" });
    for (const scripts of ["**/office.js", "**/taskpane.*.js"]) {
      const page = await context.newPage();
      await page.clock.install();
      // Never answered, as behind a firewall that lets nothing back.
      await page.route(scripts, () => undefined);
      await page.goto(pane(), { waitUntil: "commit" });
      const blocked = page.locator("#start-blocked");
      await blocked.waitFor({ state: "attached" });
      await page.locator("#start-page").waitFor({ state: "attached" });
      await page.clock.runFor(5000);
      expect(await blocked.isVisible()).toBe(true);
      expect(await page.getByText("正在启动").isVisible()).toBe(false);
      await page.close();
    }
    await context.close();
  }, 60_000);

  it.each([
    ["in the Excel of 2016 and 2019", "?_host_Info=Excel$Win32$16.00$zh-CN$telemetry$isDialog$$0", () => undefined],
    ["in Internet Explorer's view", "", () => void Object.defineProperty(document, "documentMode", { value: 11 })],
  ])("says that Excel is too old, and asks for no script of Office's, %s", async (_, query, prepare) => {
    const asked: string[] = [];
    const { page, context, strayRequests } = await visit(browser, pane(query), async (fresh) => {
      await fresh.addInitScript(prepare);
      fresh.on("request", (request) => asked.push(request.url()));
    });
    expect(await page.locator("body").innerText()).toMatch(/^这个版本的 Excel 太旧，[^\n]+$/);
    expect([asked.filter((address) => address.includes("/office/")), strayRequests]).toEqual([[], []]);
    await context.close();
  }, 60_000);
});

describe("the workbench as one file, opened from a folder", () => {
  const open = async () => {
    const asked: string[] = [];
    const visited = await visit(browser, pathToFileURL(path.join(folder, "专干考核助手-单文件.html")).href, async (fresh) => {
      fresh.on("request", (request) => {
        if (!/^(data|blob):/.test(request.url())) asked.push(request.url());
      });
      await Promise.resolve();
    });
    return { ...visited, asked };
  };

  async function openFile(page: Page, name: string, sample = "district"): Promise<void> {
    await page.setInputFiles("#open-file", { name, mimeType: "application/octet-stream", buffer: readFileSync(`templates/samples/${sample}.xlsx`) });
    expect(await until(() => page.getByTestId("file-name").innerText(), (text) => text.includes(name))).toContain(name);
    await page.getByTestId("run-check").waitFor();
  }

  async function saved(page: Page): Promise<Uint8Array> {
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByTestId("save").click()]);
    const file = path.join(mkdtempSync(path.join(tmpdir(), "kaohe-")), "saved.xlsx");
    await download.saveAs(file);
    return new Uint8Array(readFileSync(file));
  }

  it("opens a workbook, checks, scores and saves, and asks for nothing but itself", async () => {
    const { page, context, strayRequests, complaints, asked } = await open();
    await openFile(page, "西固区.xlsx");
    await gridOf(page).ready();
    await page.getByTestId("run-check").click();
    await page.getByTestId("finding").first().waitFor();
    expect(await page.getByTestId("status").innerText()).toContain("有 4 处错误，6 处提醒");
    await page.getByRole("tab", { name: "核算" }).click();
    await page.getByTestId("write-scores").click();
    await page.getByRole("button", { name: /^写入 \d+ 格$/ }).click();
    await page.getByTestId("written").waitFor();
    await picture(page, "single-file");
    const book = readWorkbook(await saved(page));
    expect(contentOf(book, { sheet: "评分表", ...at("L5") })).toMatchObject({ value: 89.996 });
    expect(contentOf(book, { sheet: "评分表", ...at("M5") })).toMatchObject({ value: "称职" });
    expect([complaints, strayRequests]).toEqual([[], []]);
    expect(asked).toHaveLength(1);
    await context.close();
  }, 120_000);

  it("calculates a large workbook in a worker that it carries in itself", async () => {
    const { page, context, complaints, asked } = await open();
    const bytes = asFile(districtBook(2100));
    const { columnOf, rows, sheet } = readDistrict(readWorkbook(bytes)).sheets.scoring!;
    const row = rows.at(-1)!.at;
    await page.getByTestId("run-check").waitFor();
    expect(page.workers()).toHaveLength(0);
    await page.setInputFiles("#open-file", { name: "大表.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
    expect(await until(() => page.getByTestId("file-name").innerText(), (text) => text.includes("大表"))).toContain("大表");
    const grid = gridOf(page);
    await grid.ready();
    expect(page.workers()).toHaveLength(1);
    await page.getByText(sheet.name, { exact: true }).last().click();
    for (const [field, score] of [["usual", "99.6"], ["annual", "83.6"]] as const) await grid.type(a1({ row, column: columnOf.get(field)! }), score);
    // 99.6 × 40% + 83.6 × 60%
    expect(contentOf(readWorkbook(await saved(page)), { sheet: sheet.name, row, column: columnOf.get("composite")! })).toMatchObject({ value: 90 });
    expect([complaints, asked]).toEqual([[], [expect.stringMatching(/html$/)]]);
    await context.close();
  }, 180_000);

  it("submits: makes the receipt, and the saved file is intact for whoever verifies it", async () => {
    const { page, context, complaints, asked } = await open();
    await openFile(page, "安宁区.xlsx", "district-clean");
    await page.getByTestId("run-check").click();
    await page.getByRole("button", { name: "重新校验" }).waitFor();
    await page.getByRole("tab", { name: "报送" }).click();
    expect(await until(() => page.getByTestId("readiness").innerText(), (text) => text.includes("报送条件均已具备"))).toContain("报送条件均已具备");
    await page.getByTestId("seal").click();
    await page.getByTestId("write-sheet").click();
    const code = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/;
    const shown = code.exec(await until(() => page.getByTestId("receipt").innerText(), (text) => text.includes("填写的内容没有改动")))?.[0];
    const verified = verify(readDistrict(readWorkbook(await saved(page))));
    expect([verified.state, "receipt" in verified ? verified.receipt.facts.code : undefined]).toEqual(["intact", shown]);
    expect(complaints).toEqual([]);
    expect(asked).toHaveLength(1);
    await context.close();
  }, 120_000);

  it("reads the districts' files in its worker, which it carries in itself, and makes the city's workbook of them", async () => {
    const { page, context, complaints, asked } = await open();
    const whole = city();
    const { people } = expectedCity(whole).units.find(({ unit }) => unit === "西固区")!;
    const file = whole.files.find(({ name }) => name === "西固区.xlsx")!;
    await page.getByRole("tab", { name: "汇总" }).click();
    await page.getByTestId("city-files").setInputFiles({ name: file.name, mimeType: "application/octet-stream", buffer: Buffer.from(bytesOf(whole, file)) });
    await page.getByTestId("city-done").waitFor({ timeout: 60_000 });
    expect(await page.getByTestId("city-done").innerText()).toContain("收到 1 个文件");
    expect(await page.locator('[data-testid="city-unit"][data-unit="西固区"]').innerText()).toMatch(new RegExp(`已收[^]*\\b${people}\\b`));
    await page.getByTestId("city-make").click();
    expect(await until(() => page.getByTestId("file-name").innerText(), (text) => text.includes("全市汇总"))).toContain("全市汇总2024.xlsx");
    await gridOf(page).ready();
    const { sheets } = readWorkbook(await saved(page));
    const rolled = sheets.find(({ name }) => name === "全市总表")?.values.filter((row) => row.includes("西固区"));
    expect(rolled).toHaveLength(people);
    expect(complaints).toEqual([]);
    expect(asked).toHaveLength(1);
    await context.close();
  }, 120_000);
});
