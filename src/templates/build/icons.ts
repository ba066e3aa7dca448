import { crc32 } from "node:zlib";
import { zlibSync } from "fflate";

type Point = readonly [x: number, y: number];

const brand = [0x0f, 0x6c, 0xbd] as const;
/** The tick, in a square of side 1. */
const tick: readonly Point[] = [
  [0.24, 0.53],
  [0.43, 0.71],
  [0.77, 0.31],
];
const tickWidth = 0.12;
const corner = 0.2;

function distanceToLine([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const along = Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2)));
  return Math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay));
}

/** How far outside the rounded square a point is; negative inside. */
const outside = ([x, y]: Point): number => Math.hypot(Math.max(Math.abs(x - 0.5) - 0.5 + corner, 0), Math.max(Math.abs(y - 0.5) - 0.5 + corner, 0)) - corner;

function colourAt(point: Point): readonly [number, number, number, number] {
  if (outside(point) > 0) return [0, 0, 0, 0];
  const onTick = tick.slice(1).some((end, place) => distanceToLine(point, tick[place] ?? end, end) < tickWidth / 2);
  return onTick ? [255, 255, 255, 255] : [...brand, 255];
}

const samples = 8;

/** The mean of many points of a pixel, so that edges are smooth. */
function pixel(size: number, column: number, row: number): readonly number[] {
  const sums = [0, 0, 0, 0];
  for (let place = 0; place < samples * samples; place += 1) {
    const point: Point = [(column + ((place % samples) + 0.5) / samples) / size, (row + (Math.floor(place / samples) + 0.5) / samples) / size];
    const [red, green, blue, alpha] = colourAt(point);
    for (const [channel, value] of [red * alpha, green * alpha, blue * alpha, alpha].entries()) sums[channel] = (sums[channel] ?? 0) + value;
  }
  const [red = 0, green = 0, blue = 0, alpha = 0] = sums;
  return alpha === 0 ? [0, 0, 0, 0] : [Math.round(red / alpha), Math.round(green / alpha), Math.round(blue / alpha), Math.round(alpha / samples ** 2)];
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

export const iconSizes = [16, 32, 64, 80] as const;

/** The program's icon as a PNG: a white tick on Office's blue. */
export function icon(size: number): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const rows = Array.from({ length: size }, (_, row) => [0, ...Array.from({ length: size }, (__, column) => pixel(size, column, row)).flat()]);
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), chunk("IHDR", header), chunk("IDAT", Buffer.from(zlibSync(Uint8Array.from(rows.flat()), { level: 9 }))), chunk("IEND", Buffer.alloc(0))]);
}
