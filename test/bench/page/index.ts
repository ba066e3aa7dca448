import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import type { Browser } from "playwright-core";
import { serve } from "../../machine/serve";
import { launch } from "../../browser/chromium";
import { asFile } from "../as-file";
import { districtBook } from "../workbooks";
import { head, linesOf } from "./report";
import type { Doings } from "./steps";
import { city, firstScreen, work } from "./steps";

// Usage: node .cache/bench-page.js [--rows 300,5000] [--city 11x60,200x300] [--rounds 5] [--out FILE]: the built pages in a browser, as a person works with them.
const { values } = parseArgs({
  options: { rows: { type: "string", default: "300,5000" }, city: { type: "string", default: "11x60" }, rounds: { type: "string", default: "5" }, out: { type: "string", default: "test/bench/page-figures.md" } },
});
const listOf = (text: string): readonly string[] => text.split(",").filter((part) => part !== "");
const rounds = Number(values.rounds);

void measureAll();

async function measureAll(): Promise<void> {
  const server = await serve(path.resolve(process.env["KAOHE_DIST"] ?? "dist"));
  const browser = await launch();
  const machine = `${cpus()[0]?.model.trim() ?? "unknown"}, ${cpus().length} cores; Chromium ${browser.version()}, ${process.platform} ${process.arch}`;
  const lines: string[] = [];
  const add = async (about: string, once: (browser: Browser) => Promise<Doings>) => {
    const all: Doings[] = [];
    for (let round = 0; round < rounds; round += 1) all.push(await once(browser));
    lines.push(...linesOf(about, all));
    process.stderr.write(`${lines.slice(-Object.keys(all[0] ?? {}).length).join("\n")}\n`);
    writeFileSync(values.out, `${[`Made by \`npm run bench:page\`; medians of ${rounds}. ${machine}.`, "", ...head, ...lines].join("\n")}\n`);
  };
  try {
    await add("the page", (one) => firstScreen(one, server.url));
    for (const rows of listOf(values.rows).map(Number)) {
      const bytes = asFile(districtBook(rows));
      await add(`花名册, 评分表, 历年等次 of ${rows.toLocaleString("en-US")} people`, (one) => work(one, server.url, `${rows}人`, bytes));
    }
    for (const size of listOf(values.city)) {
      const [files = 11, rows = 60] = size.split("x").map(Number);
      await add(`${files} files of ${rows} people`, (one) => city(one, server.url, files, rows));
    }
  } finally {
    await browser.close();
    await server.close();
  }
}
