// npm run package -- --url https://intranet.example/kaohe: all that an administrator of a closed network needs, as one folder and one zip in dist-package/.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { siteAddress } from "./package/address.mjs";
import { checksums, sizesIn, zipOf } from "./package/files.mjs";
import { licenceNotice, shippedPackages } from "./package/licences.mjs";
import { manifestFor } from "./package/manifest.mjs";
import { singlePage } from "./package/single-page.mjs";
import { root, setUp } from "./set-up.mjs";

const here = (...parts) => path.join(root, ...parts);
const read = (file) => readFileSync(here(file), "utf8");
/** Chunks that start as workers, by the ids under which the program looks for them in a page that is one file. */
const workers = { "intake-worker": "intake", "calculation-worker": "calculation" };

/** @returns what the builds consist of. One after the other: each takes much memory. */
async function build(out) {
  const { default: webpack } = await import("webpack");
  const { default: configure } = await import(here("webpack.config.js"));
  const configs = await configure({ only: "taskpane,workbench", out });
  const compiler = webpack(Object.assign(configs, { parallelism: 1 }));
  const stats = await new Promise((resolve, reject) => compiler.run((error, result) => (error ? reject(error) : resolve(result))));
  await new Promise((resolve) => compiler.close(resolve));
  if (stats.hasErrors()) throw new Error(stats.toString({ preset: "errors-only", colors: process.stderr.isTTY }));
  return stats.stats.map(({ compilation }) => compilation);
}

/** The workbench's scripts as they were built, in one page: with every chunk in it, none is fetched. */
function onePage(site, { chunks, namedChunks }) {
  const scriptsOf = (chunk) => [...chunk.files].filter((file) => file.endsWith(".js")).map((file) => readFileSync(path.join(site, file), "utf8"));
  const started = Object.values(workers).map((name) => namedChunks.get(name));
  // The one with the start of the program stands last.
  const loaded = [...chunks].filter((chunk) => !started.includes(chunk)).sort((one, other) => Number(one.hasRuntime()) - Number(other.hasRuntime()));
  const inPage = Object.entries(workers).map(([id, name]) => [id, scriptsOf(namedChunks.get(name)).join("\n")]);
  return singlePage(read("src/workbench/page.html"), loaded.flatMap(scriptsOf), Object.fromEntries(inPage));
}

/** @returns the files that were written. */
async function makePackage(address) {
  const { version } = JSON.parse(read("package.json"));
  const name = `kaohe-${version}`;
  const folder = here("dist-package", name);
  rmSync(here("dist-package"), { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const write = (file, content) => writeFileSync(path.join(folder, file), content);

  const compilations = await build(path.join(folder, "site"));
  write("manifest.xml", manifestFor(read("manifest.xml"), address, version));
  write("专干考核助手-单文件.html", onePage(path.join(folder, "site"), compilations.find(({ name }) => name === "workbench")));
  const { hostname: host, port } = new URL(address.base);
  const words = { ...address, host, port: port || "443", path: `${new URL(address.base).pathname.replace(/\/$/, "")}/`, version, office: JSON.parse(read("node_modules/@microsoft/office-js/package.json")).version };
  write("管理员说明.html", read("test/machine/package/administrator.html").replace(/\{\{(\w+)\}\}/g, (_, key) => words[key]));
  write("第三方许可.txt", licenceNotice(read("LICENSE"), [...shippedPackages(compilations), here("node_modules/@microsoft/office-js")], sizesIn(folder)));
  write("校验和.txt", checksums(folder));
  writeFileSync(`${folder}.zip`, zipOf(folder, name));
  return { folder, zip: `${folder}.zip` };
}

try {
  const { values } = parseArgs({ options: { url: { type: "string" } } });
  const address = siteAddress(values.url);
  setUp();
  const { folder, zip } = await makePackage(address);
  console.log(`${path.relative(root, folder)}/\n${path.relative(root, zip)}\n请先打开其中的 管理员说明.html（start with the administrator's page）`);
} catch (reason) {
  console.error(reason instanceof Error ? reason.message : reason);
  process.exit(2);
}
