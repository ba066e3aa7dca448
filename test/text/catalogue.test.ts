import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { catalogue } from "../../src/text/catalogue";
import { cite, message, say } from "../../src/text";
import { english } from "../../src/text/english";

const entries = Object.entries(catalogue).map(([key, sentence]) => [key, sentence as { readonly zh: string; readonly en: string }] as const);
const places = (sentence: string) => [...new Set([...sentence.matchAll(/\{(\w+)\}/g)].map(([, place]) => place))].sort();

describe("every sentence", () => {
  it.each(entries)("%s says the same in both languages, with the same places", (_, { zh, en }) => {
    expect(zh).not.toBe("");
    expect(en).not.toBe("");
    expect(places(en)).toEqual(places(zh));
  });

  it("has a key of its own: no file of the catalogue hides another's", async () => {
    const files = await Promise.all(readdirSync("src/text/catalogue").map((name) => import(`../../src/text/catalogue/${name}`) as Promise<Record<string, Record<string, unknown>>>));
    const keys = files.flatMap((file) => Object.values(file).flatMap((sentences) => Object.keys(sentences)));
    expect(keys.filter((key, place) => keys.indexOf(key) !== place)).toEqual([]);
    expect(keys.sort()).toEqual(Object.keys(catalogue).sort());
  });
});

describe("no sentence", () => {
  it("is left over: each key is said somewhere", () => {
    const files = (readdirSync("src", { recursive: true }) as string[]).filter((file) => /\.tsx?$/.test(file) && !file.includes("catalogue"));
    const code = files.map((file) => readFileSync(path.join("src", file), "utf8")).join("\n");
    // Some keys are put together: `rule.${id}`. Of the check's own sentences none needs to be.
    const beginnings = [...code.matchAll(/[`"]([\w.-]+\.)\$\{/g)].map(([, beginning]) => beginning ?? "").filter((beginning) => beginning !== "check.");
    const said = (key: string) => code.includes(`"${key}"`) || beginnings.some((beginning) => key.startsWith(beginning));
    expect(Object.keys(catalogue).filter((key) => !said(key))).toEqual([]);
  });
});

describe("saying", () => {
  it("fills places, with sentences inside sentences", () => {
    expect(say(message("check.compositeDiffers", { expected: "90", actual: message("check.blank") }))).toBe("综合得分应为 90，表中是空白");
  });

  it("sets what it lists apart as the language does", () => {
    const sentence = message("check.organsAbsent", { organs: ["财政", message("check.blank")] });
    expect(say(sentence)).toContain("财政、空白");
    expect(say(sentence, english)).toMatch(/财政, \w/);
  });

  it("fails rather than show an unfilled place", () => {
    expect(() => say({ key: "check.required", fill: {} })).toThrow("title");
  });

  it("leaves braces that come from a cell alone", () => {
    expect(say(message("check.required", { title: "{title}" }))).toBe("{title}没有填写");
  });

  it.each([
    [["第二十一条", "第二十二条"], "第二十一、二十二条"],
    [["第二十三条第三项"], "第二十三条第三项"],
    [["第二十二条", "第二十三条第三项", "第二十二条"], "第二十二条、第二十三条第三项"],
  ])("cites %p as %s", (articles, expected) => {
    expect(cite(articles)).toBe(expected);
  });
});
