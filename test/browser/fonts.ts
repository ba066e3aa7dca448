import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { inflateSync } from "node:zlib";

const packageFiles = path.resolve("node_modules/@fontsource/noto-sans-sc/files");
const out = path.resolve(".cache/fonts");
const faces = ["noto-sans-sc-chinese-simplified-400-normal", "noto-sans-sc-chinese-simplified-700-normal", "noto-sans-sc-latin-400-normal", "noto-sans-sc-latin-700-normal", "noto-sans-sc-109-400-normal"] as const;

/** Undoes the wrapping of a WOFF font: from the system programs take no wrapped ones. */
export function unwrapped(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, place) => {
    const at = 44 + place * 20;
    const offset = woff.readUInt32BE(at + 4);
    const packed = woff.subarray(offset, offset + woff.readUInt32BE(at + 8));
    const length = woff.readUInt32BE(at + 12);
    return { tag: woff.subarray(at, at + 4), sum: woff.readUInt32BE(at + 16), data: packed.length < length ? inflateSync(packed) : packed };
  });
  const head = Buffer.alloc(12 + count * 16);
  woff.copy(head, 0, 4, 8);
  const power = 2 ** Math.floor(Math.log2(count));
  head.writeUInt16BE(count, 4);
  head.writeUInt16BE(power * 16, 6);
  head.writeUInt16BE(Math.log2(power), 8);
  head.writeUInt16BE((count - power) * 16, 10);
  const parts: Buffer[] = [head];
  let offset = head.length;
  for (const [place, { tag, sum, data }] of tables.entries()) {
    const at = 12 + place * 16;
    tag.copy(head, at);
    head.writeUInt32BE(sum, at + 4);
    head.writeUInt32BE(offset, at + 8);
    head.writeUInt32BE(data.length, at + 12);
    const padded = Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)]);
    parts.push(padded);
    offset += padded.length;
  }
  return Buffer.concat(parts);
}

/** Lays out a folder with Chinese fonts for a browser on a machine that has none. @returns the file for FONTCONFIG_FILE. */
export function chineseFonts(): string {
  mkdirSync(out, { recursive: true });
  for (const face of faces) writeWhole(path.join(out, `${face}.ttf`), unwrapped(readFileSync(path.join(packageFiles, `${face}.woff`))));
  const config = path.join(out, "fonts.conf");
  writeWhole(
    config,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${out}</dir><cachedir>${path.join(out, "cache")}</cachedir>
<alias><family>sans-serif</family><prefer><family>Noto Sans SC</family></prefer></alias><alias><family>serif</family><prefer><family>Noto Sans SC</family></prefer></alias></fontconfig>`,
  );
  return config;
}

/** Whole or not at all: other tests may be doing the same, or reading it. */
export function writeWhole(file: string, content: string | Buffer): void {
  const beside = `${file}.${process.pid}`;
  writeFileSync(beside, content);
  renameSync(beside, file);
}
