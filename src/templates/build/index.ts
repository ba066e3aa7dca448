import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { standing } from "../../measures/parameters";
import { icon, iconSizes } from "./icons";
import { scoringTemplate } from "./scoring-template";
import { districtSample } from "./sample";

/** `npm run templates`: writes every template, sample and icon into templates/. */
async function main(): Promise<void> {
  const wasm = path.resolve("node_modules/excelize-wasm/excelize.wasm.gz");
  const out = path.resolve(process.argv[2] ?? "templates");
  mkdirSync(path.join(out, "samples"), { recursive: true });
  const scoring = await scoringTemplate(wasm, standing);
  writeFileSync(path.join(out, "scoring.xlsx"), scoring);
  writeFileSync(path.join(out, "samples", "district.xlsx"), districtSample(scoring, standing));
  mkdirSync(path.join(out, "icons"), { recursive: true });
  for (const size of iconSizes) writeFileSync(path.join(out, "icons", `icon-${size}.png`), icon(size));
}

void main().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    process.exit(1);
  },
);
