import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";

const licenceFile = /^(licen[cs]e|copying|notice)([.-].*)?$/i;

/** The package that a file belongs to: the innermost folder below node_modules. */
function packageFolder(file) {
  const parts = file.split(path.sep);
  const last = parts.lastIndexOf("node_modules");
  if (last < 0) return undefined;
  const depth = parts[last + 1].startsWith("@") ? 3 : 2;
  return parts.slice(0, last + depth).join(path.sep);
}

const modulesIn = (modules) => [...modules].flatMap((each) => (each.modules ? modulesIn(each.modules) : [each]));

/** Folders of every package of which something went into these builds. */
export const shippedPackages = (compilations) => [...new Set(compilations.flatMap(({ modules }) => modulesIn(modules)).flatMap(({ resource }) => packageFolder(resource?.split("?")[0] ?? "") ?? []))];

/** What may go to users. Office.js has Microsoft's own terms, which allow it with an add-in; its package says where they are. */
const allowed = new Set(["MIT", "Apache-2.0", "ISC", "BSD-2-Clause", "BSD-3-Clause", "0BSD", "LICENSE"]);

function licenceOf(folder) {
  const { name, version, license, licenses } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const files = readdirSync(folder).filter((file) => licenceFile.test(file)).sort();
  const texts = files.map((file) => readFileSync(path.join(folder, file), "utf8").trim());
  // One of Univer's packages has the text only.
  const kind = [license, licenses].flat().map((each) => each?.type ?? each).filter(Boolean).join(", ") || (/^\s*Apache License\s+Version 2\.0/.test(texts.join("\n")) ? "Apache-2.0" : "");
  return { name, version, kind, text: texts.join("\n\n") };
}

const introduction = (own) => `专干考核助手：第三方许可
Third-party licences of what this package ships.

${own.trim()}

Office.js（site/office/ 中的文件）按微软的许可条款原样分发，只供与 Microsoft 365 产品配合的本加载项使用；微软不负责维护、更新或支持本加载项。
The files in site/office/ are distributed unchanged under Microsoft's terms, solely for use with this add-in; Microsoft is not responsible for maintaining, updating or supporting it.
`;

const kilobytes = (bytes) => Math.ceil(bytes / 1024).toLocaleString("en-US").padStart(8);

/**
 * @param folders of packages.
 * @param files that ship, each with its bytes.
 * @throws when the licence of a package is none of those that may be used.
 */
export function licenceNotice(own, folders, files) {
  const known = new Map(folders.filter((folder) => existsSync(path.join(folder, "package.json"))).map(licenceOf).map((licence) => [`${licence.name} ${licence.version}`, licence]));
  const refused = [...known].filter(([, { kind }]) => !allowed.has(kind));
  if (refused.length > 0) throw new Error(`not among the licences that may be used: ${refused.map(([title, { kind }]) => `${title} (${kind || "none"})`).join(", ")}`);
  const sorted = [...known].sort(([one], [other]) => (one < other ? -1 : 1));
  const list = [
    "随包的文件（KB）  Files that ship, in KB",
    ...files.map(([file, bytes]) => `${kilobytes(bytes)}  ${file}`),
    "",
    "其中用到的程序和许可  Packages of which something is in them, and their licences",
    ...sorted.map(([title, { kind }]) => `  ${title}  ${kind}`),
    "",
  ].join("\n");
  const entries = sorted.map(([title, { kind, text }]) => `${"=".repeat(80)}\n${title}\n${kind}\n\n${text || `（包中没有附许可全文；许可类型：${kind}）`}\n`);
  return [introduction(own), list, ...entries].join("\n");
}
