// Webpack loader for the pages: leaves Chinese in the catalogue and puts English into its own file, so that a page fetches it when it is asked for.
const { readdirSync, readFileSync } = require("node:fs");
const path = require("node:path");
const ts = require("typescript");

/** The sentences that a file of the catalogue exports, by its names for them; it imports nothing but types. */
function sentencesIn(source) {
  const { outputText } = ts.transpileModule(source, { compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 } });
  const exported = {};
  new Function("exports", outputText)(exported);
  return exported;
}

const only = (language, sentences) => Object.fromEntries(Object.entries(sentences).map(([key, sentence]) => [key, { [language]: sentence[language] }]));

module.exports = function oneLanguage(source) {
  if (path.basename(this.resourcePath) !== "english.ts") {
    return Object.entries(sentencesIn(source))
      .map(([name, sentences]) => `export const ${name} = ${JSON.stringify(only("zh", sentences))};`)
      .join("\n");
  }
  const folder = path.join(path.dirname(this.resourcePath), "catalogue");
  this.addContextDependency(folder);
  const files = readdirSync(folder).map((name) => path.join(folder, name));
  for (const file of files) this.addDependency(file);
  const english = Object.assign({}, ...files.flatMap((file) => Object.values(sentencesIn(readFileSync(file, "utf8")))).map((sentences) => only("en", sentences)));
  const catalogue = /^import \{ catalogue \} .*$/m;
  if (!catalogue.test(source)) throw new Error("english.ts no longer takes its sentences from the catalogue: this loader has to follow");
  return source.replace(catalogue, () => `const catalogue: Readonly<Record<string, { readonly en: string }>> = ${JSON.stringify(english)};`);
};
