import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

/** Kilobytes of a thousand bytes, as a server sends them with gzip. */
const limit = 300;
const packed = (file: string): number => gzipSync(readFileSync(path.join("dist", file))).length / 1000;

const page = readFileSync("dist/taskpane.html", "utf8");
const own = [...page.matchAll(/<(?:script|link)\b[^>]*\b(?:src|href)="?([^\s">]+)/g)].map(([, file]) => file ?? "").filter((file) => !file.startsWith("data:"));

describe("what the pane loads before anything is shown", () => {
  it("is its own scripts and styles, named after what is in them", () => {
    expect(own.map((file) => file.replace(/[0-9a-f]{8}/, "#")).sort()).toEqual(["start-page.#.js", "taskpane.#.css", "taskpane.#.js"]);
  });

  it(`weighs at most ${limit} KB with gzip; the browser test holds all that comes until the first screen to the same`, () => {
    expect(own.reduce((sum, file) => sum + packed(file), 0)).toBeLessThanOrEqual(limit);
  });

  it("has no English in it, which comes when it is chosen", () => {
    const script = readFileSync(path.join("dist", own.find((file) => /^taskpane\..*\.js$/.test(file)) ?? ""), "utf8");
    expect(["从这里开始", "To begin with"].map((said) => script.includes(said))).toEqual([true, false]);
  });
});
