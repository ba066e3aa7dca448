// What a fresh clone lacks, and only that: the packages of the lock file.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const stamp = path.join(root, "node_modules", ".kaohe-lock");

const lockDigest = () => createHash("sha256").update(readFileSync(path.join(root, "package-lock.json"))).digest("hex");

/** Installs the packages when they are missing or the lock file has changed. */
export function setUp() {
  const digest = lockDigest();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === digest) return;
  console.log("正在安装依赖（只在第一次或依赖变化时）… installing dependencies");
  execFileSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, digest);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) setUp();
