import type { Page } from "playwright-core";

export interface Dropped {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Drops files onto the desk as from a folder window. */
export async function drop(page: Page, files: readonly Dropped[]): Promise<void> {
  const transfer = await page.evaluateHandle(
    (all) => {
      const data = new DataTransfer();
      for (const { name, content } of all) data.items.add(new File([Uint8Array.from(atob(content), (character) => character.charCodeAt(0))], name));
      return data;
    },
    files.map(({ name, bytes }) => ({ name, content: Buffer.from(bytes).toString("base64") })),
  );
  await page.getByTestId("city-drop").dispatchEvent("dragover", { dataTransfer: transfer });
  await page.getByTestId("city-drop").dispatchEvent("drop", { dataTransfer: transfer });
}

export const unit = (page: Page, name: string) => page.locator(`[data-testid="city-unit"][data-unit="${name}"]`);
export const file = (page: Page, name: string) => page.locator(`[data-testid="city-file"][data-file="${name}"]`);

/** Once the files are read and summed up. @returns what is said of them. */
export async function isDone(page: Page): Promise<string> {
  await page.getByTestId("city-done").waitFor({ timeout: 90_000 });
  return page.getByTestId("city-done").innerText();
}
