import { constants, deflateRawSync } from "node:zlib";
import { nodeCodec } from "../../src/cli/node-codec";
import { beginsPlausibly, portable } from "../../src/ooxml/codec";
import { crc32 } from "../../src/ooxml/crc32";
import { readDirectory, unpack } from "../../src/ooxml/zip";
import { zip } from "./make-workbook";

const table = (rows: number): Uint8Array => new TextEncoder().encode(Array.from({ length: rows }, (_, row) => `<row r="${row}"><c r="A${row}" t="s"><v>${(row * 7919) % 1000}</v></c><c r="B${row}"><v>${((row * 104_729) % 4001) / 40}</v></c></row>`).join(""));
const packed = (bytes: Uint8Array): Uint8Array => deflateRawSync(bytes, { level: 9 });

describe("packed data", () => {
  test("begin plausibly where they are a table, however long", () => {
    expect(beginsPlausibly(packed(table(10)))).toBe(true);
    expect(beginsPlausibly(packed(table(100_000)))).toBe(true);
  });
  test("do not where they are a thousand times the same byte for each of theirs", () => expect(beginsPlausibly(packed(new Uint8Array(64_000_000)))).toBe(false));
  test("are judged by their beginning: a table before it lets the rest pass, which the limit of bytes in one go bounds", () => {
    const before = table(20_000);
    const whole = new Uint8Array(before.length + 64_000_000);
    whole.set(before);
    expect(packed(before).length).toBeGreaterThan(64 * 1024);
    expect(beginsPlausibly(packed(whole))).toBe(true);
  });
  test("that are none at all are not judged", () => expect(() => beginsPlausibly(new Uint8Array(100).fill(0xff))).toThrow());
});

describe("unpacking and packing, anywhere", () => {
  // Above a megabyte packed, where the beginning decides how it is unpacked; the second repeats nothing and is as long packed.
  const noise = Uint8Array.from({ length: 1_500_000 }, (_, at) => Math.imul(at, 2_654_435_761) >>> 24 ^ Math.imul(at >>> 3, 40_503) >>> 8);
  test.each([["a small table", table(10)], ["one of some megabytes", table(90_000)], ["what cannot be packed", noise]])("%s comes out as it went in", (_, bytes) => {
    for (const chunks of [[bytes], [bytes.subarray(0, 7), bytes.subarray(7)]]) expect(Buffer.from(portable.inflate(portable.deflate(chunks, bytes.length), bytes.length)).equals(Buffer.from(bytes))).toBe(true);
  });
  test("a bomb is not unpacked beyond what was said of it", () => {
    const tenMegabytes = deflateRawSync(new Uint8Array(10_000_000), { level: 9, finishFlush: constants.Z_FULL_FLUSH });
    const bomb = Uint8Array.from(Array.from({ length: 150 }, () => [...tenMegabytes]).flat());
    expect(bomb.length).toBeGreaterThan(1024 ** 2);
    expect(() => portable.inflate(bomb, 1000)).toThrow();
  });
});

describe.each([["anywhere", portable], ["on the command line", nodeCodec]])("an entry unpacked %s", (_, codec) => {
  const [some] = readDirectory(zip({ "some.xml": "<x/>" }));
  const saying = (bytes: Uint8Array, size: number) => ({ ...some!, packed: packed(bytes), size, checksum: crc32(bytes.subarray(0, size)) });

  test("is none where its data go on beyond what it says, though the checksum is of what it says", () => {
    expect(unpack(saying(table(10), table(10).length), codec)).toHaveLength(table(10).length);
    expect(unpack(saying(table(10), table(10).length - 1), codec)).toBeUndefined();
    expect(unpack(saying(table(10), 100), codec)).toBeUndefined();
  });
  test("may hold nothing", () => expect(unpack(saying(new Uint8Array(), 0), codec)).toHaveLength(0));
});
