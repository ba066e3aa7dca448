// npm start: whatever a fresh clone lacks, then the workbench on this computer, then the browser where there is a desktop.
import { spawn } from "node:child_process";
import path from "node:path";
import { serve } from "./serve.js";
import { root, setUp } from "./set-up.mjs";

/** Builds the workbench; what has not changed comes from the cache. Only faults are printed. */
async function build() {
  const { default: webpack } = await import("webpack");
  const { default: configure } = await import(path.join(root, "webpack.config.js"));
  const compiler = webpack(await configure({ only: "workbench" }));
  const stats = await new Promise((resolve, reject) => compiler.run((error, result) => (error ? reject(error) : resolve(result))));
  await new Promise((resolve) => compiler.close(resolve));
  if (stats.hasErrors()) throw new Error(stats.toString({ preset: "errors-only", colors: process.stderr.isTTY }));
}

/** What opens an address on this desktop; nothing without one, over SSH, or in CI. */
function opener() {
  if (process.env.CI || process.env.SSH_CONNECTION) return undefined;
  if (process.platform === "win32") return ["cmd", ["/c", "start", ""]];
  if (process.platform === "darwin") return ["open", []];
  return process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? ["xdg-open", []] : undefined;
}

function openBrowser(url) {
  const [command, options] = opener() ?? [];
  if (!command) return;
  // A desktop without the tool, or without a browser: the printed address is enough.
  spawn(command, [...options, url], { detached: true, stdio: "ignore" }).on("error", () => undefined).unref();
}

function portWanted() {
  const port = Number(process.env.PORT ?? 0);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new Error(`PORT=${process.env.PORT} is no port`);
}

try {
  setUp();
  // Before what takes minutes: a port that is taken is said at once.
  const { url } = await serve(path.join(root, "dist"), portWanted()).catch((reason) => {
    throw reason.code === "EADDRINUSE" ? new Error(`端口 ${reason.port} 已有程序在用，请换一个：PORT=${reason.port + 1} npm start`) : reason;
  });
  // Not on standard output: that is the address alone.
  console.error("正在构建工作台，第一次要等几分钟…");
  await build();
  console.log(url);
  openBrowser(url);
} catch (reason) {
  console.error(reason instanceof Error ? reason.message : reason);
  process.exit(1);
}
