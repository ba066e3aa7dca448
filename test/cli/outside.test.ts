import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fullParts } from "../ooxml/full-workbook";
import { oneSheet, zip } from "../ooxml/make-workbook";
import { emptyFolder, kaoheIn } from "./kaohe";

/** Everything under a folder; files with size and time. */
const listed = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => {
      const found = statSync(path.join(folder, name));
      return found.isDirectory() ? `${name}/` : `${name} ${found.size} ${found.mtimeMs}`;
    })
    .sort();

describe("nothing is written outside of the output path", () => {
  const root = emptyFolder();
  const work = path.join(root, "a", "b", "c");
  const out = path.join(work, "out");
  mkdirSync(out, { recursive: true });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  const outside = (): readonly string[] => listed(root).filter((line) => !line.startsWith(path.relative(root, out)));

  const climbing = { "../../../evil.xml": "x", "..\\..\\evil.xml": "x", [`${root}/evil.xml`]: "x", "xl/../../../evil.xml": "x" };
  const made = (name: string, bytes: Uint8Array): string => {
    const file = path.join(work, name);
    writeFileSync(file, bytes);
    return file;
  };
  const hostile = [
    made("paths.xlsx", zip({ ...fullParts(), ...climbing })),
    made("$(touch evil) ;touch evil;.xlsx", zip({ ...fullParts(), ...climbing })),
    made("-o evil.xlsx", oneSheet("")),
    made("broken.xlsx", Uint8Array.from([80, 75, 3, 4, 0])),
  ];
  const district = path.join(work, "越界.xlsx");

  it("by no verb, whatever paths a file holds, whatever it is called and whatever its unit is", () => {
    // A unit that leads elsewhere is none.
    expect(kaoheIn(work, "template", "district", "-o", district, "--unit", "../../../越界", "--year", "2024").status).toBe(2);
    expect(kaoheIn(work, "template", "district", "-o", district, "--unit", "西固区", "--year", "2024").status).toBe(0);
    const beside = outside();
    const runs = [...hostile, district].flatMap((file, place) => [
      ["check", file],
      ["check", file, "--fix", "--mark", "-o", path.join(out, `check-${place}.xlsx`)],
      ["score", file, "-o", path.join(out, `score-${place}.xlsx`)],
      ["fill", file, "-o", path.join(out, `fill-${place}.xlsx`)],
      ["seal", file, "-o", path.join(out, `seal-${place}.xlsx`)],
      ["export", file, "--sheet", "评分表", "-o", path.join(out, `export-${place}.csv`)],
      ["next-year", file, "-o", path.join(out, `next-${place}.xlsx`)],
    ]);
    runs.push(["consolidate", ...hostile.slice(0, 1), district, "-o", path.join(out, "city.xlsx"), "--returns", path.join(out, "returns"), "--published", path.join(out, "published.xlsx")]);
    const exits = runs.map((options) => kaoheIn(work, ...options).status);
    expect(exits.every((exit) => exit === 0 || exit === 1 || exit === 2)).toBe(true);
    expect(outside()).toEqual(beside);
    // Otherwise it would only have been refused.
    expect(listed(out).length).toBeGreaterThan(5);
  }, 120_000);
});
