import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { lawOf } from "../../measures/law-of-year";
import { standing } from "../../measures/parameters";
import { bookNames } from "../books";
import { buildBook } from "./book";
import { icon, iconNames, iconSizes } from "./icons";
import { cleanDistrict, faultyDistrict } from "./samples/district-sample";
import { year as sampleYear } from "./samples/district-staff";
import { scoringSample } from "./samples/scoring-sample";
import { buildSummary } from "./summary";

/** `npm run templates`: writes every template, sample and icon into templates/. */
async function main(): Promise<void> {
  const wasm = path.resolve("node_modules/excelize-wasm/excelize.wasm.gz");
  const out = path.resolve(process.argv[2] ?? "templates");
  const write = (file: string, bytes: Uint8Array) => {
    const place = path.join(out, file);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, bytes);
  };
  for (const name of bookNames) {
    const book = await buildBook(wasm, name, standing);
    write(`${name}.xlsx`, book.bytes);
    // A sample is of its own year, whatever the measures have become since.
    const law = lawOf(sampleYear);
    const ofYear = law === standing ? book : await buildBook(wasm, name, law);
    if (name === "scoring") write("samples/district.xlsx", scoringSample(ofYear, law));
    if (name !== "district") continue;
    write("samples/district-clean.xlsx", cleanDistrict(ofYear, law));
    write("samples/district-faults.xlsx", faultyDistrict(ofYear, law));
  }
  write("summary.xlsx", await buildSummary(wasm, standing));
  for (const name of iconNames) for (const size of iconSizes) write(`icons/${name}-${size}.png`, icon(name, size));
}

void main().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    process.exit(1);
  },
);
