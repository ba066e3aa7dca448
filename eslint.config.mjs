import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** An error that is caught is said, thrown on, or turned into an answer; a comment is none of these, though no-empty takes it for one. */
const swallowing = [
  { selector: "CatchClause > BlockStatement[body.length=0]", message: "Nothing is swallowed: say it, throw it on, or answer with it." },
  { selector: "CallExpression[callee.property.name='catch'] > :function[body.type='BlockStatement'][body.body.length=0]", message: "Nothing is swallowed: say it, throw it on, or answer with it." },
  { selector: "CallExpression[callee.property.name='catch'] > ArrowFunctionExpression[params.length=0][body.type='Identifier'][body.name='undefined']", message: "Nothing is swallowed: say it, throw it on, or answer with it." },
  { selector: "CallExpression[callee.property.name='catch'] > ArrowFunctionExpression[params.length=0][body.type='UnaryExpression'][body.operator='void']", message: "Nothing is swallowed: say it, throw it on, or answer with it." },
];

const hostGlobals = ["Excel", "Office", "OfficeExtension"].map((name) => ({ name, message: "Only src/excel/ may touch Office." }));

export default tseslint.config(
  { ignores: ["dist/", "dist-package/", ".cache/", "node_modules/", "test/**/*.mjs", "test/machine/*.js", "src/taskpane/start-page.js", "webpack.config.js", ".dependency-cruiser.cjs"] },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" },
    rules: {
      "no-undef": "off",
      "no-empty": ["error", { allowEmptyCatch: false }],
      "no-restricted-syntax": ["error", ...swallowing],
      "no-console": "error",
      eqeqeq: "error",
      "max-lines-per-function": ["error", { max: 80, skipComments: true, skipBlankLines: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      // An environment's own words decide what is read by key; dots would hide that.
      "@typescript-eslint/dot-notation": "off",
    },
  },
  { files: ["src/**"], ignores: ["src/excel/**"], rules: { "no-restricted-globals": ["error", ...hostGlobals] } },
  {
    files: ["src/excel/**"],
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"])),
  },
  { files: ["src/**/*.tsx", "src/**/use-*.ts"], plugins: { "react-hooks": reactHooks }, rules: reactHooks.configs.flat["recommended-latest"].rules },
  // The contract is a test, which the self-test page runs as well.
  { files: ["src/taskpane/self-test/host-contract.ts"], rules: { "max-lines-per-function": "off" } },
  { files: ["test/**"], rules: { "max-lines-per-function": "off", "@typescript-eslint/no-non-null-assertion": "off" } },
);
