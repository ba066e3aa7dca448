// What a fresh clone lacks, and only that: the packages of the lock file.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

const packagesIn = (...parts) => {
  const file = path.join(root, ...parts);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).packages : {};
};

/** npm notes beside the packages what it has installed; optional ones may be left out for this machine. */
function isInstalled() {
  const installed = packagesIn("node_modules", ".package-lock.json");
  return Object.entries(packagesIn("package-lock.json")).every(([place, { version, optional }]) => place === "" || optional || installed[place]?.version === version);
}

/** Installs the packages when they are missing or are not those of the lock file. */
export function setUp() {
  if (isInstalled()) return;
  console.log("正在安装依赖（只在第一次或依赖变化时）… installing dependencies");
  execFileSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) setUp();
