import { readFileSync } from "node:fs";
import { Linter } from "eslint";
import { start } from "../../src/text/catalogue/start";

const page = readFileSync("src/taskpane/page.html", "utf8");
const script = readFileSync("src/taskpane/start-page.js", "utf8");

/** What a reader of that edition of JavaScript stumbles over. */
const stumbles = (source: string, ecmaVersion: 5 | 2015) => new Linter().verify(source, [{ languageOptions: { ecmaVersion, sourceType: "script" } }]).map(({ message }) => message);

describe("the pane's first page", () => {
  it("has its script in the language that Internet Explorer reads", () => {
    expect(stumbles(script, 5)).toEqual([]);
    expect(stumbles("var f = () => 1;", 5)).toHaveLength(1);
    expect(stumbles("var f = () => 1;", 2015)).toEqual([]);
  });

  it("says without the program what the program would say", () => {
    const said = (id: string) => new RegExp(`<p id="${id}" hidden>([^<]+)</p>`).exec(page)?.[1];
    expect(said("start-blocked")).toBe(start["start.blocked"].zh);
    expect(said("start-too-old")).toBe(start["start.tooOld"].zh);
  });

  it("has every place that its script looks for", () => {
    const wanted = [...script.matchAll(/(?:getElementById|say)\("([^"]+)"\)/g)].map(([, id]) => id);
    expect([...new Set(wanted)].sort()).toEqual(["start-blocked", "start-page", "start-too-old", "starting"]);
    for (const id of wanted) expect(page).toContain(`id="${id ?? ""}"`);
  });

  it("asks for Office's script only through its first one, and for the program only where modules are known", () => {
    expect(page.split("<script ").slice(1).map((rest) => rest.slice(0, rest.indexOf("></script>")))).toEqual(['id="start-page" src="<%= startPage %>" data-office="<%= office %>/office.js"']);
  });
});
