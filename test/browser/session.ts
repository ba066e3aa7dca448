import path from "node:path";
import type { Browser } from "playwright-core";
import { serve } from "../machine/serve";
import { launch } from "./chromium";

interface Session {
  readonly browser: Browser;
  /** Where the built pages are. */
  readonly url: string;
}

/** One browser and one server of the built pages for all tests of a file. @returns what is there once the tests run. */
export function browserSession(): Session {
  let running: { readonly browser: Browser; readonly server: Awaited<ReturnType<typeof serve>> } | undefined;
  const begun = () => {
    if (!running) throw new Error("the browser is there only while tests run");
    return running;
  };
  beforeAll(async () => {
    running = { server: await serve(path.resolve("dist")), browser: await launch() };
  }, 60_000);
  afterAll(async () => {
    await running?.browser.close();
    await running?.server.close();
  });
  return {
    get browser() {
      return begun().browser;
    },
    get url() {
      return begun().server.url;
    },
  };
}
