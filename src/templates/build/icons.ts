import { png } from "./png";

type Point = readonly [x: number, y: number];
type Stroke = readonly Point[];

const brand = [0x0f, 0x6c, 0xbd] as const;
const strokeWidth = 0.1;
const corner = 0.2;

/** White strokes in a square of side 1, one picture a button: what it does, not what it is called. */
const glyphs = {
  /** A tick: the program itself. */
  icon: [[[0.24, 0.53], [0.43, 0.71], [0.77, 0.31]]],
  /** A magnifying glass. */
  check: [circle(0.44, 0.43, 0.2), [[0.59, 0.58], [0.78, 0.78]]],
  /** Three bars, the last the highest. */
  score: [[[0.28, 0.76], [0.28, 0.56]], [[0.5, 0.76], [0.5, 0.42]], [[0.72, 0.76], [0.72, 0.26]]],
  /** An arrow out of a tray. */
  submit: [[[0.5, 0.62], [0.5, 0.24]], [[0.34, 0.39], [0.5, 0.23], [0.66, 0.39]], [[0.25, 0.6], [0.25, 0.77], [0.75, 0.77], [0.75, 0.6]]],
  /** Three that become one. */
  city: [[[0.26, 0.27], [0.5, 0.52]], [[0.5, 0.24], [0.5, 0.76]], [[0.74, 0.27], [0.5, 0.52]], [[0.32, 0.77], [0.68, 0.77]]],
  /** A sheet with its lines. */
  template: [[[0.28, 0.22], [0.72, 0.22], [0.72, 0.78], [0.28, 0.78], [0.28, 0.22]], [[0.4, 0.42], [0.6, 0.42]], [[0.4, 0.58], [0.6, 0.58]]],
} as const satisfies Readonly<Record<string, readonly Stroke[]>>;

type IconName = keyof typeof glyphs;
export const iconNames = Object.keys(glyphs) as readonly IconName[];
/** All that Office asks for on screens of any density. */
export const iconSizes = [16, 20, 24, 32, 40, 48, 64, 80] as const;

function circle(x: number, y: number, radius: number): Stroke {
  const steps = 24;
  return Array.from({ length: steps + 1 }, (_, step): Point => [x + radius * Math.cos((2 * Math.PI * step) / steps), y + radius * Math.sin((2 * Math.PI * step) / steps)]);
}

function distanceToLine([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const along = Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2)));
  return Math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay));
}

/** How far outside the rounded square a point is; negative inside. */
const outside = ([x, y]: Point): number => Math.hypot(Math.max(Math.abs(x - 0.5) - 0.5 + corner, 0), Math.max(Math.abs(y - 0.5) - 0.5 + corner, 0)) - corner;

const isOn = (stroke: Stroke, point: Point): boolean => stroke.slice(1).some((end, place) => distanceToLine(point, stroke[place] ?? end, end) < strokeWidth / 2);

function colourAt(strokes: readonly Stroke[], point: Point): readonly [number, number, number, number] {
  if (outside(point) > 0) return [0, 0, 0, 0];
  return strokes.some((stroke) => isOn(stroke, point)) ? [255, 255, 255, 255] : [...brand, 255];
}

const samples = 8;

/** The mean of many points of a pixel, so that edges are smooth. */
function pixel(strokes: readonly Stroke[], size: number, column: number, row: number): readonly number[] {
  const sums = [0, 0, 0, 0];
  for (let place = 0; place < samples * samples; place += 1) {
    const point: Point = [(column + ((place % samples) + 0.5) / samples) / size, (row + (Math.floor(place / samples) + 0.5) / samples) / size];
    const [red, green, blue, alpha] = colourAt(strokes, point);
    for (const [channel, value] of [red * alpha, green * alpha, blue * alpha, alpha].entries()) sums[channel] = (sums[channel] ?? 0) + value;
  }
  const [red = 0, green = 0, blue = 0, alpha = 0] = sums;
  return alpha === 0 ? [0, 0, 0, 0] : [Math.round(red / alpha), Math.round(green / alpha), Math.round(blue / alpha), Math.round(alpha / samples ** 2)];
}

/** A button's picture as a PNG, on Office's blue. */
export const icon = (name: IconName, size: number): Uint8Array => png(size, (column, row) => pixel(glyphs[name], size, column, row));
