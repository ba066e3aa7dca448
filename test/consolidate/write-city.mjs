// node test/consolidate/write-city.mjs FOLDER: the city with its known faults, for trying by hand; with --files 200 --rows 300, as much as is to be measured.
import { spawnSync } from "node:child_process";
import path from "node:path";
import webpack from "webpack";
import { root } from "../machine/set-up.mjs";

const out = path.join(root, ".cache", "test");
const compiler = webpack({
  mode: "none",
  target: "node20",
  context: root,
  entry: "./test/consolidate/write-city-here.ts",
  output: { path: out, filename: "write-city.js" },
  resolve: { extensions: [".ts", ".mjs", ".js"] },
  module: { rules: [{ test: /\.ts$/, exclude: /node_modules/, loader: "ts-loader", options: { transpileOnly: true, configFile: path.join(root, "tsconfig.json") } }] },
  stats: "errors-only",
});
const stats = await new Promise((resolve, reject) => compiler.run((error, result) => (error ? reject(error) : resolve(result))));
await new Promise((resolve) => compiler.close(resolve));
if (stats.hasErrors()) throw new Error(stats.toString({ preset: "errors-only" }));
process.exit(spawnSync(process.execPath, [path.join(out, "write-city.js"), ...process.argv.slice(2)], { stdio: "inherit" }).status ?? 1);
