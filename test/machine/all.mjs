// npm test: what a fresh clone lacks, then everything. Each step's output is shown only where it says something.
import { spawn } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { setUp, root } from "./set-up.mjs";

setUp();

const bin = (name) => `${root}/node_modules/.bin/${name}`;

const filesIn = (folder, ending) => readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" }).map((file) => path.join(folder, file)).filter((file) => ending.test(file));

/** Whatever asks a clock or makes a moment of a day: only what rests on it can come out otherwise in another zone. The command line is a process of its own, which no import leads to. */
const clocks = filesIn("src", /\.tsx?$/).filter((file) => /\bnew Date\b|\bDate\.(?!UTC)|\bTemporal\.Now\b|\bIntl\.|\btoLocale/.test(readFileSync(path.join(root, file), "utf8").replace(/\/\*[^]*?\*\/|\/\/.*/g, "")));
const ofClocks = [...clocks, ...filesIn("test/cli", /\.test\.ts$/)];

/** Steps of one line run at the same time. */
const steps = [
  [{ name: "types 类型", command: [bin("tsc"), "--noEmit"] }],
  [
    { name: "lint 规范", command: [bin("eslint"), "src", "test", "--max-warnings", "0"] },
    { name: "build 构建", command: [bin("webpack"), "--env", "only=workbench,taskpane,cli,templates,excel-sim"] },
  ],
  [
    { name: "floors 层次", command: [bin("depcruise"), "src", "--config", ".dependency-cruiser.cjs"] },
    { name: "picture of the floors 层次图", command: [process.execPath, "test/machine/floors-picture.mjs", "--check"] },
    { name: "unused exports 多余导出", command: [bin("ts-unused-exports"), "tsconfig.json", "--showLineNumber", "--excludePathsFromReport=test/;src/templates/build/index.ts;src/cli/index.ts"] },
    { name: "package 打包", command: [process.execPath, "test/machine/package.mjs", "--url", "https://intranet.example/kaohe"] },
  ],
  // By itself jest leaves a core to whoever sits before the machine: of two, half.
  [{ name: "jest", command: [bin("jest"), "--selectProjects", "unit", "--maxWorkers=100%"], env: { TZ: "UTC" } }],
  [{ name: "jest, in Lanzhou's time 兰州时间", command: [bin("jest"), "--selectProjects", "unit", "--maxWorkers=100%", "--findRelatedTests", ...ofClocks], env: { TZ: "Asia/Shanghai" } }],
  // In the browser long tasks are watched: nothing else runs beside.
  [{ name: "jest, in the browser 浏览器", command: [bin("jest"), "--selectProjects", "browser", "--maxWorkers=1"], env: { TZ: "UTC" } }],
];

/** @param aside whether its output waits until it is done, so that it does not mix with another's. */
function run({ name, command: [program, ...options], env }, aside) {
  const started = Date.now();
  return new Promise((resolve) => {
    const child = spawn(program, options, { cwd: root, stdio: aside ? ["inherit", "pipe", "pipe"] : "inherit", env: { ...process.env, ...env }, shell: process.platform === "win32" });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding("utf8").on("data", (text) => (said += text));
    child.on("error", (error) => resolve({ name, status: 1, said: `${said}${error.message}`, started }));
    child.on("close", (status) => resolve({ name, status, said, started }));
  });
}

const began = Date.now();
for (const together of steps) {
  const aside = together.length > 1;
  if (!aside) console.log(`\n== ${together[0].name}`);
  const done = together.map(async (step) => {
    const { name, status, said, started } = await run(step, aside);
    if (aside) console.log(`\n== ${name}\n${said}`.trimEnd());
    if (status !== 0) console.error(`\n${name}: failed 没有通过`);
    else console.log(`   ${((Date.now() - started) / 1000).toFixed(1)} s`);
    return status;
  });
  const failed = (await Promise.all(done)).find((status) => status !== 0);
  if (failed !== undefined) process.exit(failed ?? 1);
}
console.log(`\nall passed 全部通过, ${((Date.now() - began) / 1000).toFixed(0)} s`);
