import { existsSync } from "node:fs";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { chromium } from "playwright-core";
import { chineseFonts } from "./fonts";

const flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

/** The browser that comes with the packages; else the one that the system has. */
async function executable(): Promise<string> {
  const system = process.env["KAOHE_CHROMIUM"] ?? "/usr/bin/chromium";
  if (process.env["KAOHE_CHROMIUM"] !== undefined) return system;
  const { default: packed } = await import("@sparticuz/chromium");
  const unpacked = await packed.executablePath().catch((reason: unknown) => {
    if (!existsSync(system)) throw new Error(`no browser: ${String(reason)}; install Debian's chromium`);
    return system;
  });
  return unpacked;
}

export async function launch(): Promise<Browser> {
  const path = await executable();
  // Chinese file names need a locale that knows them.
  const environment = { ...process.env, LC_ALL: "C.UTF-8", FONTCONFIG_FILE: chineseFonts() };
  const start = (executablePath: string) => chromium.launch({ executablePath, args: flags, env: environment });
  return start(path).catch((reason: unknown) => {
    if (path === "/usr/bin/chromium" || !existsSync("/usr/bin/chromium")) throw reason;
    return start("/usr/bin/chromium");
  });
}

export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Requests that left for another host, and whatever the page complained about. */
  readonly strayRequests: string[];
  readonly complaints: string[];
}

/** Opens a page and notes every request that is not for this machine, every error and every breach of the page's policy. */
export async function visit(browser: Browser, url: string, prepare: (page: Page) => Promise<void> = () => Promise.resolve(), viewport = { width: 1366, height: 768 }): Promise<Visit> {
  const context = await browser.newContext({ viewport, locale: "zh-CN", acceptDownloads: true, reducedMotion: "reduce", timezoneId: "Asia/Shanghai" });
  const page = await context.newPage();
  const strayRequests: string[] = [];
  const complaints: string[] = [];
  context.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (!["data:", "blob:", "file:"].includes(protocol) && hostname !== "localhost") strayRequests.push(request.url());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (line) => {
    if (line.type() === "error" || line.text().includes("Content Security Policy")) complaints.push(line.text());
  });
  await prepare(page);
  await page.goto(url);
  return { page, context, strayRequests, complaints };
}
