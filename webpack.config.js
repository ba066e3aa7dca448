// One build for every door: the workbench, the pane, the command line; and, on demand, what only the repository itself runs.
const { createHash } = require("node:crypto");
const { readFileSync } = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { NormalModuleReplacementPlugin } = require("webpack");
const { version: officeVersion } = require("@microsoft/office-js/package.json");

const root = (...parts) => path.resolve(__dirname, ...parts);
const dist = root("dist");

// Of the Office.js package, what Excel needs in Chinese and English. All else is for other programs or fetches from outside.
const officeFiles = [
  "office.js",
  "excel-web-16.00.js",
  "excel-win32-16.01.js",
  "excel-mac-16.00.js",
  "o15apptofilemappingtable.js",
  "zh-cn/office_strings.js",
  "en-us/office_strings.js",
  "telemetry/*",
];

// Fluent inserts empty style elements; the hash is that of the empty text.
const paneCsp =
  "default-src 'none'; script-src 'self'; style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'";
const workbenchCsp =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'";

/** The pane fetches the workbooks that it gives out, and pictures; what has to work from any folder, the command line and the workbench, has them in itself. */
const rules = (workbooks) => [
  { test: /\.tsx?$/, exclude: /node_modules/, loader: "ts-loader", options: { transpileOnly: true, configFile: root("tsconfig.json") } },
  { test: /\.css$/, use: ["style-loader", "css-loader"] },
  { test: /\.(xlsx|png)$/, ...workbooks },
];
/** What people open in a browser has Chinese in it, and fetches English when somebody chooses it. */
const oneLanguage = { test: /src[\\/]text[\\/](catalogue[\\/][^\\/]+|english)\.ts$/, enforce: "pre", loader: root("test/machine/one-language.js") };
const fetched = { type: "asset/resource", generator: { filename: "assets/[name].[contenthash:8][ext]" } };
const inlined = { type: "asset/inline" };

const shared = (name, options = {}) => ({
  name,
  mode: "production",
  devtool: false,
  // Named, so that one built alone and one built among others share it.
  cache: { type: "filesystem", name, cacheDirectory: root(".cache/webpack"), buildDependencies: { config: [__filename, root("test/machine/one-language.js")] } },
  resolve: { extensions: [".ts", ".tsx", ".mjs", ".js"] },
  module: { rules: rules(fetched) },
  performance: false,
  stats: { preset: "errors-warnings" },
  ...options,
});

/** A file that is copied as it is, under a name that changes with it. */
const hashed = (file) => {
  const { name, ext } = path.parse(file);
  return `${name}.${createHash("sha256").update(readFileSync(root(file))).digest("hex").slice(0, 8)}${ext}`;
};

const page = (name, entry, html, csp, out, options = {}) =>
  shared(name, {
    target: ["web", "es2020"],
    entry: { [name]: entry },
    module: { rules: [...rules(html.workbooks), oneLanguage] },
    output: { path: out, filename: `${name}.[contenthash:8].js`, chunkFilename: `${name}.[contenthash:8].[id].js`, publicPath: "" },
    ...options,
    plugins: [
      new HtmlPlugin({
        template: html.template,
        filename: html.filename,
        scriptLoading: html.scriptLoading ?? "defer",
        templateParameters: html.words ?? {},
        meta: { csp: { "http-equiv": "Content-Security-Policy", content: csp } },
        // One page stays the same for one source: no time stamps, so that a build can be compared.
        minify: false,
      }),
      ...(options.plugins ?? []),
    ],
  });

// Hyphenation for 77 languages that no sheet here needs: every file of the grid's renderer beside its own.
const hyphenation = /engine-render[\\/]lib[\\/]es[\\/](?!index)[^\\/]+\.js$/;
const emptyModule = root("src/workbench/empty.ts");

const withoutHyphenation = () =>
  new NormalModuleReplacementPlugin(/^\.\/[a-z-]+[\w-]*\.js$/, (resource) => {
    if (hyphenation.test(path.join(resource.context, resource.request))) resource.request = emptyModule;
  });

const workbench = (out) =>
  page("workbench", "./src/workbench/index.tsx", { template: "src/workbench/page.html", filename: "index.html", workbooks: inlined }, workbenchCsp, out, {
    output: { path: out, filename: "[name].[contenthash:8].js", chunkFilename: "workbench.[id].[contenthash:8].js", publicPath: "", clean: { keep: (file) => !/^(workbench|grid|libraries)\./.test(file) } },
    optimization: {
      splitChunks: {
        // Each worker is one script: it can be started from anywhere, and loads nothing of the page.
        chunks: ({ name }) => name !== "intake" && name !== "calculation",
        cacheGroups: {
          grid: { name: "grid", test: /node_modules[\\/]@univerjs[\\/]/, priority: 2 },
          libraries: { name: "libraries", test: /node_modules[\\/]/, priority: 1 },
        },
      },
    },
    plugins: [withoutHyphenation()],
  });

/** Named with its version, since the name of office.js itself must not change. */
const officeFolder = `office/${officeVersion}`;
const panePage = {
  template: "src/taskpane/page.html",
  filename: "taskpane.html",
  workbooks: fetched,
  // A view that is too old does not know modules, and leaves them alone.
  scriptLoading: "module",
  words: { stylesheet: hashed("src/taskpane/taskpane.css"), startPage: hashed("src/taskpane/start-page.js"), office: officeFolder },
};

const taskpane = (out) =>
  page("taskpane", "./src/taskpane/index.tsx", panePage, paneCsp, out, {
    // The worker is one script, and so is what comes first; the views share what only they need.
    optimization: { splitChunks: { chunks: ({ name }) => name !== "intake" && name !== "taskpane" } },
    plugins: [
      new CopyPlugin({
        patterns: [
          { from: `{${officeFiles.join(",")}}`, context: root("node_modules/@microsoft/office-js/dist"), to: `${officeFolder}/[path][name][ext]`, info: { minimized: true } },
          { from: "src/taskpane/taskpane.css", to: panePage.words.stylesheet },
          { from: "src/taskpane/start-page.js", to: panePage.words.startPage, info: { minimized: true } },
          { from: "*.png", context: root("templates/icons"), to: "assets/[name][ext]" },
        ],
      }),
    ],
  });

const node = (name, entry, filename, directory = dist, options = {}) =>
  shared(name, {
    target: "node20",
    entry,
    output: { path: directory, filename },
    optimization: { minimize: false },
    ...options,
  });

const cli = () => node("cli", "./src/cli/index.ts", "cli.js", dist, { module: { rules: rules(inlined) } });
const templates = () => node("templates", "./src/templates/build/index.ts", "templates.js", root(".cache"), { externals: { "excelize-wasm": "commonjs excelize-wasm" } });
/** Test equipment: the stand-in for Excel as a script that takes the place of office.js in the browser test. */
const excelSim = () =>
  shared("excel-sim", { target: ["web", "es2020"], entry: "./test/excel-sim/browser.ts", output: { path: root(".cache/test"), filename: "excel-sim.js" } });

/** Measures, with the source as it stands: npm run bench. */
const bench = () => node("bench", { bench: "./test/bench/index.ts", "bench-sizes": "./test/bench/sizes/index.ts", "bench-step": "./test/bench/sizes/step.ts", "bench-city": "./test/bench/city/index.ts" }, "[name].js", root(".cache"));

/** The same for the built pages in a browser: npm run bench:page. */
const benchPage = () =>
  node("bench-page", "./test/bench/page/index.ts", "bench-page.js", root(".cache"), { externals: { "playwright-core": "commonjs playwright-core", "@sparticuz/chromium": "import @sparticuz/chromium" } });

const built = { workbench, taskpane, cli };
const onDemand = { templates, "excel-sim": excelSim, bench, "bench-page": benchPage };

module.exports = async (env = {}) => {
  // Beside Excel only the pane is served.
  const wanted = env.excel ? ["taskpane"] : env.only ? String(env.only).split(",") : Object.keys(built);
  const configs = wanted.map((name) => ({ ...built, ...onDemand })[name](env.out ? path.resolve(env.out) : dist));
  if (env.excel) {
    const { getHttpsServerOptions } = require("office-addin-dev-certs");
    configs[0].devServer = { port: 3000, server: { type: "https", options: await getHttpsServerOptions() }, static: false, client: false, hot: false, headers: { "Access-Control-Allow-Origin": "*" } };
  }
  return configs;
};
