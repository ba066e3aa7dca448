import type { Finding } from "../../check/rule";
import { idOf } from "./groups";

export interface Listed {
  readonly finding: Finding;
  /** It was put right: ticked, and about to slide away. */
  readonly settled: boolean;
}

/** More than these at once are not worth watching one by one. */
const fewEnough = 30;

/** What is found now, with those that were found before and are no more in the places where they stood. */
export function withSettled(before: readonly Finding[], now: readonly Finding[]): readonly Listed[] {
  const standing = new Set(now.map(idOf));
  const gone = before.filter((finding) => !standing.has(idOf(finding)));
  const listed: Listed[] = now.map((finding) => ({ finding, settled: false }));
  if (gone.length === 0 || gone.length > fewEnough) return listed;
  for (const finding of gone) {
    const place = before.indexOf(finding);
    // After the nearest one above it that is still in the list.
    const above = before.slice(0, place).reverse().map(idOf).find((id) => listed.some((one) => idOf(one.finding) === id));
    const after = above === undefined ? -1 : listed.findIndex((one) => idOf(one.finding) === above);
    listed.splice(after + 1, 0, { finding, settled: true });
  }
  return listed;
}
