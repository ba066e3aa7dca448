import { readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { readWorkbook } from "../../src/ooxml";
import type { Snapshot } from "../../src/workbook/snapshot";

/** A committed workbook as it lies in templates/: its bytes, what a reader sees, and its parts as text. */
interface Built {
  readonly bytes: Uint8Array;
  readonly snapshot: Snapshot;
  /** The part of a sheet. */
  readonly sheet: (name: string) => string;
  /** The tables of all sheets. */
  readonly tables: readonly string[];
  readonly workbook: string;
  /** Of a cell's style, by its number: the format and whether it is locked. */
  readonly styles: readonly { readonly format: string; readonly locked: boolean }[];
}

export const committed = path.resolve("templates");
export const read = (file: string): Uint8Array => new Uint8Array(readFileSync(path.join(committed, file)));

const plain = (xml: string) => xml.replace(/&#34;|&quot;/g, '"').replace(/&#39;|&apos;/g, "'").replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&");

export function open(file: string): Built {
  const bytes = read(file);
  const parts = unzipSync(bytes);
  const xml = (part: string) => strFromU8(parts[part] ?? new Uint8Array());
  const workbook = xml("xl/workbook.xml");
  const links = new Map([...xml("xl/_rels/workbook.xml.rels").matchAll(/<Relationship [^>]*>/g)].map(([tag]) => [/ Id="([^"]*)"/.exec(tag)?.[1], / Target="([^"]*)"/.exec(tag)?.[1]]));
  const paths = new Map([...workbook.matchAll(/<sheet [^>]*>/g)].map(([tag]) => [/ name="([^"]*)"/.exec(tag)?.[1], `xl/${links.get(/ r:id="([^"]*)"/.exec(tag)?.[1]) ?? ""}`]));
  return {
    bytes,
    snapshot: readWorkbook(bytes),
    sheet: (name) => xml(paths.get(name) ?? ""),
    tables: Object.keys(parts).filter((part) => part.startsWith("xl/tables/")).map(xml),
    workbook: plain(workbook),
    styles: stylesIn(xml("xl/styles.xml")),
  };
}

function stylesIn(xml: string): Built["styles"] {
  const formats = new Map([...xml.matchAll(/<numFmt [^>]*>/g)].map(([tag]) => [/ numFmtId="([^"]*)"/.exec(tag)?.[1], plain(/ formatCode="([^"]*)"/.exec(tag)?.[1] ?? "")]));
  const builtIn: Readonly<Record<string, string>> = { 0: "General", 14: "mm-dd-yy", 49: "@" };
  const cells = /<cellXfs.*?<\/cellXfs>/s.exec(xml)?.[0] ?? "";
  return [...cells.matchAll(/<xf .*?(<\/xf>|\/>)/gs)].map(([xf]) => {
    const id = / numFmtId="([^"]*)"/.exec(xf)?.[1] ?? "";
    return { format: formats.get(id) ?? builtIn[id] ?? id, locked: !/<protection[^>]* locked="(false|0)"/.test(xf) };
  });
}

/** The style of a cell, as its sheet has it. */
export const styleAt = ({ sheet, styles }: Built, name: string, cell: string) => styles[Number(new RegExp(`<c r="${cell}"[^>]* s="(\\d+)"`).exec(sheet(name))?.[1] ?? 0)];

interface Validation {
  readonly type: string;
  readonly formulas: readonly string[];
  readonly error: string;
  readonly prompt: string;
  /** stop: refused · warning: asked about · none: nothing is said. */
  readonly style: string;
  readonly range: string;
}

/** What may be typed, range by range. */
export const validationsOf = (sheet: string): readonly Validation[] =>
  [...sheet.matchAll(/<dataValidation ([^>]*)>(.*?)<\/dataValidation>/gs)].map(([, attributes = "", body = ""]) => {
    const of = (name: string) => plain(new RegExp(` ${name}="([^"]*)"`).exec(` ${attributes}`)?.[1] ?? "");
    return { type: of("type"), formulas: [...body.matchAll(/<formula\d>(.*?)<\/formula\d>/gs)].map(([, text = ""]) => plain(text)), error: of("error"), prompt: of("prompt"), style: of("showErrorMessage") !== "true" ? "none" : of("errorStyle") || "stop", range: of("sqref") };
  });

/** Conditional formats: the range of each, its formula, and the colours of its look. */
export const colorsOf = (sheet: string): readonly { readonly range: string; readonly formula: string; readonly priority: number }[] =>
  [...sheet.matchAll(/<conditionalFormatting[^>]* sqref="([^"]*)"[^>]*>(.*?)<\/conditionalFormatting>/gs)].map(([, range = "", body = ""]) => ({
    range,
    formula: plain(/<formula>(.*?)<\/formula>/s.exec(body)?.[1] ?? ""),
    priority: Number(/ priority="(\d+)"/.exec(body)?.[1]),
  }));
