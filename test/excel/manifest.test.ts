import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { SaxesParser } from "saxes";
import { ribbonViews } from "../../src/taskpane/views";

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

const source = readFileSync("manifest.xml", "utf8");
const top: Element = { name: "", attributes: {}, children: [], text: "" };
const opened = [top];
const parser = new SaxesParser();
parser.on("opentag", ({ name, attributes }) => {
  const element: Element = { name, attributes, children: [], text: "" };
  opened.at(-1)?.children.push(element);
  opened.push(element);
});
parser.on("text", (text) => {
  const element = opened.at(-1);
  if (element) element.text += text.trim();
});
parser.on("closetag", () => void opened.pop());
parser.write(source).close();

const within = ({ children }: Element): readonly Element[] => children.flatMap((child) => [child, ...within(child)]);
const every = (name: string, from: Element = top) => within(from).filter((element) => element.name === name);
const the = (name: string, from: Element = top): Element => {
  const [element, ...others] = every(name, from);
  if (!element || others.length > 0) throw new Error(`${name}: ${others.length + (element ? 1 : 0)} of it`);
  return element;
};
const attribute = (name: string) => ({ attributes }: Element) => attributes[name] ?? "";
/** Every text of a translated element, in each language. */
const wordings = (element: Element): readonly string[] => [attribute("DefaultValue")(element), ...element.children.map(attribute("Value"))];

const overrides = the("VersionOverrides");
const addresses = [...source.matchAll(/"(https?:\/\/[^"]+)"/g)].map(([, address]) => address ?? "").filter((address) => !address.includes("schemas.microsoft.com") && !address.includes("w3.org"));
/** All that Office asks for: 16, 32 and 80 it must have, the rest for screens between. */
const sizes = ["16", "20", "24", "32", "40", "48", "64", "80"];

describe("the manifest", () => {
  it("names the add-in in Chinese first, with English beside it for every text", () => {
    expect(the("DefaultLocale").text).toBe("zh-CN");
    expect(the("DisplayName").attributes["DefaultValue"]).toBe("专干考核助手");
    expect(the("Id").text).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    const translated = [the("DisplayName"), ...top.children.flatMap(({ children }) => children.filter(({ name }) => name === "Description")), ...every("bt:String")];
    expect(translated).toHaveLength(17);
    for (const element of translated) {
      expect([element.attributes, element.children.map(attribute("Locale"))]).toEqual([element.attributes, ["en-US"]]);
      expect(element.children.map(attribute("Value")).join("")).toMatch(/^[ -~]+$/);
    }
  });

  it("has the program's version, in the four parts that Office asks for", () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    expect(the("Version").text).toBe(`${version}.0`);
  });

  it("is a task pane's manifest, its parts in the order of Office's schema", () => {
    const [root, ...others] = top.children;
    expect([root?.name, root?.attributes["xsi:type"], others]).toEqual(["OfficeApp", "TaskPaneApp", []]);
    expect([root?.attributes["xmlns"], overrides.attributes["xmlns"], overrides.attributes["xsi:type"]]).toEqual(["http://schemas.microsoft.com/office/appforoffice/1.1", "http://schemas.microsoft.com/office/taskpaneappversionoverrides", "VersionOverridesV1_0"]);
    expect(root?.children.map(({ name }) => name)).toEqual([
      "Id",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl",
      "HighResolutionIconUrl",
      "SupportUrl",
      "AppDomains",
      "Hosts",
      "Requirements",
      "DefaultSettings",
      "Permissions",
      "VersionOverrides",
    ]);
    // Excel's list of add-ins draws it at 32 pixels, on sharp screens at 64.
    expect([the("IconUrl"), the("HighResolutionIconUrl")].map((icon) => path.basename(attribute("DefaultValue")(icon)))).toEqual(["icon-32.png", "icon-64.png"]);
  });

  it("asks for no more than to read and write the open workbook, from one address", () => {
    expect(the("Permissions").text).toBe("ReadWriteDocument");
    expect(every("Host").map((host) => host.attributes["Name"] ?? host.attributes["xsi:type"])).toEqual(["Workbook", "Workbook"]);
    expect(the("AppDomain").text).toBe("https://localhost:3000");
  });

  it("asks for the same Excel as the program does, and for one page shared with the buttons where it has any", () => {
    const asked = /oldestExcelApi = "([\d.]+)"/.exec(readFileSync("src/excel/office.ts", "utf8"))?.[1];
    expect(every("Set").map(({ attributes }) => attributes)).toEqual([{ Name: "ExcelApi", MinVersion: asked }]);
    expect(the("bt:Set", overrides).attributes).toEqual({ Name: "SharedRuntime", MinVersion: "1.1" });
    expect(the("Runtime").attributes).toEqual({ resid: "Pane.Url", lifetime: "long" });
    expect([the("FunctionFile").attributes["resid"], the("SourceLocation", the("Action", every("Control")[0])).attributes["resid"]]).toEqual(["Pane.Url", "Pane.Url"]);
  });

  it("has a group of its own on the tab that Excel opens with, under its own name", () => {
    expect(the("OfficeTab").attributes["id"]).toBe("TabHome");
    const label = the("Label", { ...the("Group"), children: the("Group").children.slice(0, 1) }).attributes["resid"];
    expect(every("bt:String").filter(({ attributes }) => attributes["id"] === label).flatMap(wordings)).toEqual(["专干考核", "Appraisal"]);
    expect(every("Group")).toHaveLength(1);
  });

  it("has the six buttons, and names exactly the functions that the pane answers to", () => {
    const labels = new Map(every("bt:String").map((element) => [attribute("id")(element), attribute("DefaultValue")(element)]));
    const words = every("Control").map((control) => labels.get(attribute("resid")(every("Label", control)[0] ?? top)));
    expect(words).toEqual(["打开", "校验", "核算", "报送", "汇总", "模板"]);
    expect(every("FunctionName").map(({ text }) => text)).toEqual(Object.keys(ribbonViews));
    expect(every("Action").map(attribute("xsi:type"))).toEqual(["ShowTaskpane", ...Object.keys(ribbonViews).map(() => "ExecuteFunction")]);
  });

  it("points only at files that the build makes, over https and on this machine", () => {
    expect(addresses.length).toBeGreaterThan(6);
    for (const address of addresses) {
      const { protocol, host, pathname } = new URL(address);
      expect([protocol, host]).toEqual(["https:", "localhost:3000"]);
      if (pathname !== "/") expect([pathname, existsSync(path.join("dist", pathname))]).toEqual([pathname, true]);
    }
  });

  it("gives the group and each button a picture of its own at every size", () => {
    const pictures = new Map(every("bt:Images").flatMap(({ children }) => children).map((image) => [attribute("id")(image), attribute("DefaultValue")(image)]));
    const icons = every("Icon");
    expect(icons).toHaveLength(7);
    for (const { children } of icons) {
      expect(children.map(attribute("size"))).toEqual(sizes);
      for (const image of children) expect(pictures.get(attribute("resid")(image))).toMatch(new RegExp(`/[a-z]+-${attribute("size")(image)}\\.png$`));
    }
    const drawn = icons.slice(1).map(({ children }) => /([a-z]+)-16/.exec(pictures.get(attribute("resid")(children[0] ?? top)) ?? "")?.[1]);
    // Each its own: what a button shows is drawn for it.
    expect(drawn).toEqual(["icon", ...Object.values(ribbonViews)]);
    for (const address of pictures.values()) {
      const { name, base } = path.parse(new URL(address).pathname);
      const file = readFileSync(path.join("templates/icons", base));
      expect([base, file.subarray(1, 4).toString(), file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([base, "PNG", Number(name.split("-")[1]), Number(name.split("-")[1])]);
    }
  });

  it("has each id once, resolves every reference, and has no resource that nothing refers to", () => {
    const resources = [...every("bt:Images"), ...every("bt:Urls"), ...every("bt:ShortStrings"), ...every("bt:LongStrings")].flatMap(({ children }) => children).map(attribute("id"));
    const ids = [...resources, ...every("Group").map(attribute("id")), ...every("Control").map(attribute("id"))];
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
    const wanted = within(top).map(attribute("resid")).filter((id) => id !== "");
    expect(wanted.filter((id) => !resources.includes(id))).toEqual([]);
    expect(resources.filter((id) => !wanted.includes(id))).toEqual([]);
  });

  it("keeps to Office's limits of length", () => {
    for (const id of within(top).flatMap((element) => [attribute("id")(element), attribute("resid")(element)])) expect([id, id.length <= 32]).toEqual([id, true]);
    const longer = (elements: readonly Element[], most: number) => elements.flatMap(wordings).filter((text) => text.length === 0 || text.length > most);
    expect(longer([the("DisplayName"), ...the("bt:ShortStrings").children], 125)).toEqual([]);
    expect(the("ProviderName").text.length).toBeLessThanOrEqual(125);
    expect(longer([...top.children.flatMap(({ children }) => children.filter(({ name }) => name === "Description")), ...the("bt:LongStrings").children], 250)).toEqual([]);
    expect(addresses.filter((address) => address.length > 2048)).toEqual([]);
  });

  it("puts the parts of its buttons in the order of Office's schema", () => {
    const order = (element: Element) => element.children.map(({ name }) => name).filter((name, place, names) => names[place - 1] !== name);
    expect(order(overrides)).toEqual(["Requirements", "Hosts", "Resources"]);
    expect(order(the("Host", the("Hosts", overrides)))).toEqual(["Runtimes", "DesktopFormFactor"]);
    expect(order(the("DesktopFormFactor"))).toEqual(["GetStarted", "FunctionFile", "ExtensionPoint"]);
    expect(order(the("Group"))).toEqual(["Label", "Icon", "Control"]);
    for (const control of every("Control")) expect(order(control)).toEqual(["Label", "Supertip", "Icon", "Action"]);
    expect(order(the("Resources"))).toEqual(["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"]);
  });
});
