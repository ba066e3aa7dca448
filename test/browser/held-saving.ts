import type { Page } from "playwright-core";

/** A save that takes its time: the grid is read in slices, and none begins before it is let go. */
export async function heldSaving(page: Page): Promise<() => Promise<unknown>> {
  await page.evaluate(() => {
    const Channel = MessageChannel;
    const held: (() => void)[] = [];
    window.MessageChannel = class extends Channel {
      constructor() {
        super();
        const post = this.port2.postMessage.bind(this.port2);
        this.port2.postMessage = (data: unknown) => void held.push(() => post(data));
      }
    };
    addEventListener("let-go", () => {
      window.MessageChannel = Channel;
      for (const each of held) each();
    });
  });
  return () => page.evaluate(() => dispatchEvent(new Event("let-go")));
}
