import { strFromU8, strToU8, unzipSync } from "fflate";
import fc from "fast-check";
import { fullWorkbook } from "../ooxml/full-workbook";
import type { Parts } from "../ooxml/make-workbook";
import { zip } from "../ooxml/make-workbook";

const whole = fullWorkbook();
const parts: Readonly<Record<string, Uint8Array>> = unzipSync(whole);
const paths = Object.keys(parts);
const xmlPaths = paths.filter((path) => /\.(xml|rels)$/.test(path));

const spliced = (bytes: Uint8Array, at: number, remove: number, put: Uint8Array): Uint8Array => Uint8Array.from([...bytes.subarray(0, at), ...put, ...bytes.subarray(at + remove)]);

/** The archive itself: bytes turned, cut off, put in, taken out, doubled. */
const brokenArchive = fc
  .array(fc.record({ at: fc.nat(whole.length), remove: fc.nat(40), put: fc.uint8Array({ maxLength: 24 }) }), { minLength: 1, maxLength: 4 })
  .map((edits) => edits.reduce((bytes, { at, remove, put }) => spliced(bytes, Math.min(at, bytes.length), remove, put), whole));

/** Numbers in the directory that lie: sizes, offsets, counts, methods, flags. */
const lyingDirectory = fc
  .array(fc.record({ entry: fc.nat(paths.length - 1), field: fc.constantFrom(4, 6, 8, 10, 16, 20, 24, 28, 30, 32, 34, 38, 42), value: fc.constantFrom(0, 1, 7, 0xffff, 0x7fffffff, 0xffffffff, 0xfffffffe, 1000) }), { minLength: 1, maxLength: 3 })
  .map((lies) => {
    const bytes = Buffer.from(whole);
    for (const { entry, field, value } of lies) {
      const name = bytes.lastIndexOf(paths[entry] ?? "");
      if (name < 46) continue;
      if ([16, 20, 24, 38, 42].includes(field)) bytes.writeUInt32LE(value, name - 46 + field);
      else bytes.writeUInt16LE(value & 0xffff, name - 46 + field);
    }
    return new Uint8Array(bytes);
  });

/** Parts that are not there, stand twice, under paths that lead outside, or hold something else. */
const strangeParts = fc
  .array(fc.record({ path: fc.constantFrom(...paths), how: fc.constantFrom("gone", "empty", "outside", "absolute", "other", "text", "bytes"), other: fc.constantFrom(...paths), bytes: fc.uint8Array({ maxLength: 200 }) }), { minLength: 1, maxLength: 3 })
  .map((edits) => {
    const changed: Parts = { ...parts };
    for (const { path, how, other, bytes } of edits) {
      const content = changed[path] ?? "";
      if (how === "gone" || how === "outside" || how === "absolute") Reflect.deleteProperty(changed, path);
      if (how === "outside") changed[`../../${path}`] = content;
      if (how === "absolute") changed[`/${path}`] = content;
      if (how === "empty") changed[path] = "";
      if (how === "other") changed[path] = parts[other] ?? "";
      if (how === "text") changed[path] = "不是 XML";
      if (how === "bytes") changed[path] = bytes;
    }
    return zip(changed);
  });

const nasty = fc.constantFrom(
  "-1", "-1000000000", "0", "99999999999999999999", "1e999", "NaN", "", " ", "A0", "XFE1048577", "A1:XFD1048576", "$A$1:B", "-5:3", "true", "no", "&#x0;", "&#xD800;", "&undefined;", "&lt;", "\u0000", "]]>", "<!--", "rId999", "../../../etc/passwd", "http://example.invalid/x",
  "shared", "array", "s", "d", "e", "inlineStr", "2024-13-45T99:99", "9".repeat(400), "_x0000_", "\ufffe",
);

/** One part's XML with attributes, texts and tags replaced, doubled, left out or left open; entities and depth that were made to hurt. */
const brokenXml = fc
  .record({
    path: fc.constantFrom(...xmlPaths),
    edits: fc.array(fc.record({ how: fc.constantFrom("attribute", "text", "tag out", "tag twice", "cut", "entity", "deep", "bytes"), place: fc.nat(5000), value: nasty }), { minLength: 1, maxLength: 4 }),
  })
  .map(({ path, edits }) => {
    const xml = edits.reduce((text, { how, place, value }) => edited(text, how, place, value), strFromU8(parts[path] ?? new Uint8Array()));
    return zip({ ...parts, [path]: strToU8(xml) });
  });

function edited(xml: string, how: string, place: number, value: string): string {
  const nth = (pattern: RegExp): RegExpMatchArray | undefined => {
    const all = [...xml.matchAll(pattern)];
    return all[place % Math.max(1, all.length)];
  };
  const replaced = (found: RegExpMatchArray | undefined, by: (text: string) => string): string => (found ? `${xml.slice(0, found.index)}${by(found[0])}${xml.slice((found.index ?? 0) + found[0].length)}` : xml);
  switch (how) {
    case "attribute":
      return replaced(nth(/ [\w:]+="[^"]*"/g), (text) => text.replace(/"[^"]*"/, `"${value}"`));
    case "text":
      return replaced(nth(/>[^<]+</g), () => `>${value}<`);
    case "tag out":
      return replaced(nth(/<[^>]*>/g), () => "");
    case "tag twice":
      return replaced(nth(/<[^>]*>/g), (text) => text + text);
    case "cut":
      return xml.slice(0, place % Math.max(1, xml.length));
    case "entity":
      return xml.replace(/^(<\?xml[^>]*\?>)?/, `$1<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]>`).replace(/>([^<]+)</, ">&a;&b;$1<");
    case "deep":
      return replaced(nth(/<[^>]*>/g), (text) => text + "<x>".repeat(place));
    default:
      return replaced(nth(/[^<>]/g), () => value);
  }
}

/** What may arrive by mail and is called a workbook, by kind. */
export const hostileFiles: Readonly<Record<string, fc.Arbitrary<Uint8Array>>> = { "broken archives": brokenArchive, "lying directories": lyingDirectory, "strange parts": strangeParts, "broken XML": brokenXml };
