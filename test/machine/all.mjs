// npm test: what a fresh clone lacks, then everything. Each step's output is shown only where it says something.
import { spawnSync } from "node:child_process";
import { setUp, root } from "./set-up.mjs";

setUp();

const bin = (name) => `${root}/node_modules/.bin/${name}`;
const steps = [
  { name: "types 类型", command: [bin("tsc"), "--noEmit"] },
  { name: "lint 规范", command: [bin("eslint"), "src", "test", "--max-warnings", "0"] },
  { name: "floors 层次", command: [bin("depcruise"), "src", "--config", ".dependency-cruiser.cjs"] },
  { name: "picture of the floors 层次图", command: [process.execPath, "test/machine/floors-picture.mjs", "--check"] },
  { name: "unused exports 多余导出", command: [bin("ts-unused-exports"), "tsconfig.json", "--showLineNumber", "--excludePathsFromReport=test/;src/templates/build/index.ts;src/cli/index.ts"] },
  { name: "build 构建", command: [bin("webpack"), "--env", "only=workbench,taskpane,cli,templates,excel-sim"] },
  { name: "package 打包", command: [process.execPath, "test/machine/package.mjs", "--url", "https://intranet.example/kaohe"] },
  { name: "jest", command: [bin("jest"), "--selectProjects", "unit", "browser"], env: { TZ: "UTC" } },
  { name: "jest, in Lanzhou's time 兰州时间", command: [bin("jest"), "--selectProjects", "unit", "--testPathIgnorePatterns", "/node_modules/", "test/browser/", "test/workbench/", "test/excel/", "test/machine/", "corpus", "recalculate(-print|-round-trip|-templates)?.test", "every-edge", "differential"], env: { TZ: "Asia/Shanghai" } },
];

const began = Date.now();
for (const { name, command, env } of steps) {
  const started = Date.now();
  console.log(`\n== ${name}`);
  const [program, ...options] = command;
  const { status, error } = spawnSync(program, options, { cwd: root, stdio: "inherit", env: { ...process.env, ...env }, shell: process.platform === "win32" });
  if (status !== 0) {
    console.error(`\n${name}: failed 没有通过${error ? ` (${error.message})` : ""}`);
    process.exit(status ?? 1);
  }
  console.log(`   ${((Date.now() - started) / 1000).toFixed(1)} s`);
}
console.log(`\nall passed 全部通过, ${((Date.now() - began) / 1000).toFixed(0)} s`);
