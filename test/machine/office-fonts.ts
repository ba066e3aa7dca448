import { existsSync, mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { unwrapped, writeWhole } from "../browser/fonts";

const face = "noto-sans-sc-latin-400-normal";
const folder = path.resolve(".cache/office-fonts");

/**
 * One font for LibreOffice on every machine, in place of whatever stands in there for 宋体: its digits are as wide as those of 宋体 at their
 * broadest, 6.1 points at a size of 11, and a column is so many digits wide. It has no Chinese characters; they print as boxes.
 * @returns the file for FONTCONFIG_FILE.
 */
export function officeFonts(): string {
  const config = path.join(folder, "fonts.conf");
  if (existsSync(config)) return config;
  mkdirSync(folder, { recursive: true });
  writeWhole(path.join(folder, `${face}.ttf`), unwrapped(readFileSync(path.resolve("node_modules/@fontsource/noto-sans-sc/files", `${face}.woff`))));
  writeWhole(config, `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${folder}</dir><cachedir>${path.join(folder, "cache")}</cachedir></fontconfig>`);
  return config;
}
