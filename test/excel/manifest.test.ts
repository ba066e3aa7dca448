import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { SaxesParser } from "saxes";

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const text = readFileSync("manifest.xml", "utf8");
const elements: Element[] = [];
const words = new Map<string, string>();
const parser = new SaxesParser();
let open = "";
parser.on("opentag", ({ name, attributes }) => {
  open = name;
  elements.push({ name, attributes });
});
parser.on("text", (value) => {
  if (value.trim() !== "") words.set(open, value.trim());
});
parser.write(text).close();

const all = (name: string) => elements.filter((element) => element.name === name).map(({ attributes }) => attributes);
const addresses = [...text.matchAll(/"(https?:\/\/[^"]+)"/g)].map(([, address]) => address ?? "").filter((address) => !address.includes("schemas.microsoft.com") && !address.includes("w3.org"));

describe("the manifest", () => {
  it("names the add-in in Chinese first, with English beside it", () => {
    expect(words.get("DefaultLocale")).toBe("zh-CN");
    expect(all("DisplayName")[0]?.["DefaultValue"]).toBe("专干考核助手");
    expect(all("Override").every((override) => override["Locale"] === "en-US")).toBe(true);
    expect(words.get("Id")).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(words.get("Version")).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
  });

  it("asks for no more than to read and write the open workbook", () => {
    expect(words.get("Permissions")).toBe("ReadWriteDocument");
    expect(all("Host").map((host) => host["Name"] ?? host["xsi:type"])).toEqual(["Workbook", "Workbook"]);
    expect(words.get("AppDomain")).toBe("https://localhost:3000");
  });

  it("asks for the same Excel as the program does", () => {
    const asked = /oldestExcelApi = "([\d.]+)"/.exec(readFileSync("src/excel/office.ts", "utf8"))?.[1];
    expect(all("Set")).toEqual([{ Name: "ExcelApi", MinVersion: asked }]);
  });

  it("points only at files that the build makes, over https and on this machine", () => {
    expect(addresses.length).toBeGreaterThan(6);
    for (const address of addresses) {
      const { protocol, host, pathname } = new URL(address);
      expect([protocol, host]).toEqual(["https:", "localhost:3000"]);
      if (pathname !== "/") expect([pathname, existsSync(path.join("dist", pathname))]).toEqual([pathname, true]);
    }
  });

  it("resolves every reference to a resource, and keeps labels short", () => {
    const ids = new Set(["bt:Image", "bt:Url", "bt:String"].flatMap((name) => all(name).map((attributes) => attributes["id"])));
    const wanted = elements.flatMap(({ attributes }) => attributes["resid"] ?? []);
    expect(wanted.filter((id) => !ids.has(id))).toEqual([]);
    expect([...ids].filter((id) => id !== undefined && !wanted.includes(id))).toEqual([]);
    for (const { id = "", DefaultValue: value = "" } of all("bt:String")) expect(value.length).toBeLessThanOrEqual(id.endsWith("Description") ? 250 : 125);
    expect(all("bt:Image").map(({ size, resid }) => size ?? resid ?? "").filter((size) => size !== "")).toEqual(["16", "32", "80", "16", "32", "80"]);
  });
});
