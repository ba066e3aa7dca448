import { message } from "../text";
import { checkVerb } from "./check-verb";
import { consolidateVerb } from "./consolidate-verb";
import { exportVerb } from "./export-verb";
import { fillVerb } from "./fill-verb";
import { importVerb } from "./import-verb";
import { nextYearVerb } from "./next-year-verb";
import { scoreVerb } from "./score-verb";
import { sealVerb } from "./seal-verb";
import { templateVerb } from "./template-verb";
import { verifyVerb } from "./verify-verb";
import type { Verb } from "./verb";

/** Every verb of the command line, in the order of the usage text. What a verb needs is there when it runs. */
export const verbs: Readonly<Record<string, Verb>> = {
  check: { usage: message("cli.usage.check"), operands: "several", needs: [], takes: ["fix", "mark", "output"], run: (files, options) => checkVerb(files, options) },
  score: { usage: message("cli.usage.score"), operands: "one", needs: ["output"], takes: [], run: ([file], { output = "" }) => scoreVerb(file, output) },
  fill: { usage: message("fill.usage"), operands: "one", needs: ["output"], takes: [], run: ([file], { output = "" }) => fillVerb(file, output) },
  "next-year": { usage: message("fill.nextUsage"), operands: "one", needs: ["output"], takes: [], run: ([file], { output = "" }) => nextYearVerb(file, output) },
  seal: { usage: message("cli.usage.seal"), operands: "one", needs: ["output"], takes: ["explain"], run: ([file], { output = "", explain = [] }) => sealVerb(file, output, explain) },
  verify: { usage: message("cli.usage.verify"), operands: "one", needs: [], takes: [], run: ([file]) => verifyVerb(file) },
  consolidate: { usage: message("cityCli.usage"), operands: "several", needs: ["output"], takes: ["last", "strict", "returns", "published"], run: (operands, { output = "", ...options }) => consolidateVerb(operands, output, options) },
  template: { usage: message("cli.usage.template"), operands: "one", needs: ["output"], takes: ["unit", "year"], run: ([name], { output = "", ...cover }) => templateVerb(name, output, cover) },
  import: { usage: message("cli.usage.import"), operands: "one", needs: ["sheet", "output"], takes: [], run: ([file], { sheet = "", output = "" }) => importVerb(file, sheet, output) },
  export: { usage: message("cli.usage.export"), operands: "one", needs: ["sheet", "output"], takes: [], run: ([file], { sheet = "", output = "" }) => exportVerb(file, sheet, output) },
};
