import { namesFor } from "../../../src/taskpane/city/reading/names";

describe("names of files on the desk", () => {
  it("are the files' own, with as much of the folder as tells two apart", () => {
    expect(namesFor(["报送/初报/西固区.xlsx", "报送/补报/西固区.xlsx", "报送/榆中县.xlsx"])).toEqual(["初报/西固区.xlsx", "补报/西固区.xlsx", "榆中县.xlsx"]);
  });

  it("given before stay with the file that had them: a later one of the same name gets a number", () => {
    expect(namesFor(["西固区.xlsx"], new Set(["西固区.xlsx"]))).toEqual(["西固区（2）.xlsx"]);
    expect(namesFor(["西固区.xlsx", "西固区.xlsx"], new Set(["西固区.xlsx", "西固区（2）.xlsx"]))).toEqual(["西固区（3）.xlsx", "西固区（4）.xlsx"]);
  });

  it("never fall together, whatever is dropped", () => {
    const paths = ["a/x.xlsx", "b/x.xlsx", "x.xlsx", "a/x.xlsx", "没有后缀", "没有后缀"];
    expect(new Set(namesFor(paths)).size).toBe(paths.length);
  });
});
