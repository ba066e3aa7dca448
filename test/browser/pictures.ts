import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Locator, Page } from "playwright-core";

const folder = path.resolve(".cache/pictures");

/** Takes down what a page, or a part of it, looks like, for people to look at. @returns the file. */
export async function picture(of: Page | Locator, name: string, into = folder): Promise<string> {
  mkdirSync(into, { recursive: true });
  const file = path.join(into, `${name}.png`);
  await of.screenshot({ path: file });
  return file;
}

/** Pictures that are part of the repository, and what shows them. Every run takes them down; `npm run pictures` puts them there. */
const shownIn = { readme: "test/pictures", help: "src/taskpane/help/pictures" } as const;

/** @returns the file. */
export const shownPicture = (of: Page | Locator, name: string, where: keyof typeof shownIn): Promise<string> =>
  picture(of, name, process.env["KAOHE_PICTURES"] === undefined ? path.join(folder, where) : path.resolve(shownIn[where]));

