import { copied } from "../../../src/taskpane/problem/copied";

/** A page around it, whose clipboard is as given. */
function onPage(clipboard: Partial<Clipboard> | undefined): void {
  Object.defineProperty(globalThis, "navigator", { value: { clipboard }, configurable: true });
}

const standing = Object.getOwnPropertyDescriptor(globalThis, "navigator");
afterEach(() => {
  if (standing) Object.defineProperty(globalThis, "navigator", standing);
  else Reflect.deleteProperty(globalThis, "navigator");
});

describe("copying text", () => {
  it("is done where the page has a clipboard", async () => {
    const taken: string[] = [];
    onPage({ writeText: (text) => Promise.resolve(void taken.push(text)) });
    expect(await copied("详情")).toBe(true);
    expect(taken).toEqual(["详情"]);
  });

  it("is not done, and no error either, where there is no clipboard or nobody is let near it", async () => {
    onPage(undefined);
    expect(await copied("详情")).toBe(false);
    onPage({ writeText: () => Promise.reject(new Error("NotAllowedError")) });
    expect(await copied("详情")).toBe(false);
  });
});
