import { parseArgs } from "node:util";
import { writeCity, writeScaled } from "./write-city";

/** node test/consolidate/write-city.mjs FOLDER [--seed N] | FOLDER --files 200 --rows 300 [--units 200] */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { seed: { type: "string" }, files: { type: "string" }, rows: { type: "string" }, units: { type: "string" } } });
const [folder] = positionals;
if (folder === undefined) throw new Error("a folder to write into is missing 请给出文件夹");

const number = (text: string | undefined, otherwise: number): number => {
  const value = text === undefined ? otherwise : Number(text);
  if (!Number.isInteger(value) || value < 1) throw new Error(`${text ?? ""} is no whole number 应为正整数`);
  return value;
};

const began = performance.now();
const count =
  values.files === undefined && values.rows === undefined
    ? writeCity(folder, values.seed === undefined ? undefined : number(values.seed, 1)).files.length
    : writeScaled(folder, { files: number(values.files, 200), rows: number(values.rows, 300), units: number(values.units, number(values.files, 200)) }).length;
process.stdout.write(`${count} 个文件 files, ${((performance.now() - began) / 1000).toFixed(1)} s → ${folder}\n`);
