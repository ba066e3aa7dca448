import type { Page } from "playwright-core";
import { until } from "./until";

/** Works the grid as a person does: through the name box, the keyboard and the clipboard. */
export function gridOf(page: Page) {
  const nameBox = page.locator('[data-u-comp="defined-name"] input');
  // A workbook that is still being laid out has no cell selected yet.
  const ready = async () => {
    if ((await until(() => nameBox.inputValue(), (value) => value !== "")) === "") throw new Error("the grid names no cell as selected");
  };
  const goTo = async (address: string) => {
    await ready();
    await nameBox.click();
    await nameBox.fill(address);
    await nameBox.press("Enter");
    await until(() => nameBox.inputValue(), (value) => value === address);
  };
  return {
    ready,
    goTo,
    /** Where the grid stands. */
    selected: () => nameBox.inputValue(),
    type: async (address: string, text: string) => {
      await goTo(address);
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    },
    /** What the cell shows, by way of the clipboard. */
    read: async (address: string) => {
      await goTo(address);
      await page.evaluate(() => navigator.clipboard.writeText("-"));
      await page.keyboard.press("Control+c");
      return until(() => page.evaluate(() => navigator.clipboard.readText()), (text) => text !== "-");
    },
  };
}
