import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";

/** `npm run pictures` renews those that the README shows. */
const folder = path.resolve(process.env["KAOHE_PICTURES"] ?? ".cache/pictures");

/** Keeps what the page looks like, for people to look at. @returns the file. */
export async function picture(page: Page, name: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${name}.png`);
  await page.screenshot({ path: file });
  return file;
}
