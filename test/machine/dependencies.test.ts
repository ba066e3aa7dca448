import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

const packageSchema = z.object({ dependencies: z.record(z.string(), z.string()), devDependencies: z.record(z.string(), z.string()), license: z.string() });
const { dependencies, devDependencies } = packageSchema.parse(JSON.parse(readFileSync("package.json", "utf8")));

const [, product = "", tools = ""] = readFileSync("test/machine/dependencies.md", "utf8").split(/^## .*$/m);
const named = (part: string) => [...part.matchAll(/^\| (\S+) \| \S.* \|$/gm)].map(([, name]) => name);

/** Office.js has Microsoft's own terms, which allow it to be passed on with an add-in. */
const allowed = { product: ["MIT", "Apache-2.0", "ISC", "BSD-3-Clause", "LICENSE"], tools: ["MIT", "Apache-2.0", "ISC", "BSD-3-Clause", "OFL-1.1", "MPL-2.0"] } as const;
const licenceOf = (name: string) => z.object({ license: z.string() }).parse(JSON.parse(readFileSync(path.join("node_modules", name, "package.json"), "utf8"))).license;

describe.each([
  ["the product", dependencies, product, allowed.product],
  ["building and testing", devDependencies, tools, allowed.tools],
] as const)("what %s stands on", (_, packages, part, licences) => {
  it("has a reason, each once and no other", () => {
    expect(named(part).sort()).toEqual(Object.keys(packages).sort());
  });

  it("is pinned to one version", () => {
    for (const [name, version] of Object.entries(packages)) expect([name, version]).toEqual([name, expect.stringMatching(/^\d+\.\d+\.\d+$/)]);
  });

  it("has a licence that may be used", () => {
    for (const name of Object.keys(packages)) expect([name, licences]).toEqual([name, expect.arrayContaining([licenceOf(name)])]);
  });
});
