import type { Message } from "../text";
import { message } from "../text";
import type { Decimal } from "./decimal";
import { compared, shareWritten, written } from "./decimal";
import type { Explained } from "./explained";
import { explained } from "./explained";
import type { Grade } from "./grade";
import type { Law } from "./parameters";
import { standing } from "./parameters";

export interface Graded<Key> {
  readonly key: Key;
  readonly composite: Decimal;
  /** 评定等次, or 分数等次 where people have not decided yet. */
  readonly grade: Grade;
}

export interface Excellence<Key> {
  /** Those who receive a grade (decision 3). */
  readonly base: number;
  readonly quota: number;
  /** What the share alone would give, beside an approved quota. */
  readonly quotaByShare: number;
  /** The quota that the city has approved in place of the share (decision 28). */
  readonly approvedQuota: number | undefined;
  readonly excellent: number;
  readonly over: number;
  /** Share of the base, as "21.05%". */
  readonly share: string;
  /** The same on the other base, everyone on the books; `differs` when it changes the verdict. */
  readonly onBooks: { readonly base: number; readonly quota: number; readonly over: number; readonly differs: boolean };
  /** Too few people to have a place of their own: the city may pool them (decision 6). */
  readonly tooFew: boolean;
  /** Sure of a place whatever is decided about the rest. */
  readonly secure: readonly Key[];
  /** Tied at the last place; never settled by row order (decision 10). */
  readonly undecided: readonly Key[];
  /** From the lowest score up, whom the district might grade 称职; a proposal, never a demotion (decision 9). */
  readonly proposed: readonly Key[];
}

/** A quota of the city's own counts once its 批准文号 stands beside it (decision 28). @example quotaThatCounts({ approved: true, approvedQuota: 3 }) // 3 */
export const quotaThatCounts = ({ approved, approvedQuota }: { readonly approved: boolean; readonly approvedQuota: number | undefined }): number | undefined => (approved ? approvedQuota : undefined);

export interface ExcellenceOptions {
  /** People on the books on the base date. */
  readonly onBooks?: number;
  readonly approvedQuota?: number;
  /** People who take part and have no grade yet: with them there may be enough for a place. */
  readonly ungraded?: number;
}

/** ⌊n × 20%⌋, in whole numbers (decision 5). @example quotaOf(19) // 3 */
export const quotaOf = (base: number, law: Law = standing): number =>
  base < law.smallestBase.value ? 0 : Number(law.excellentCap.value.times(base).times("0.01").round(0, 0).toFixed());

/**
 * The excellence cap (第二十二条): who is within it, over it, or tied at it. People at the cap are named, never chosen.
 * @example excellence([95, 94, 93, 92, 80].map((score, key) => ({ key, composite: decimal(score), grade: grade(decimal(score)).value }))).value // { base: 5, quota: 1, over: 3, share: "80.00%", secure: [0], proposed: [3, 2, 1], … }
 */
export function excellence<Key>(graded: readonly Graded<Key>[], options: ExcellenceOptions = {}, law: Law = standing): Explained<Excellence<Key>> {
  const base = graded.length;
  const ungraded = options.ungraded ?? 0;
  const tooFew = base + ungraded < law.smallestBase.value;
  const quotaByShare = quotaOf(base, law);
  const quota = options.approvedQuota ?? quotaByShare;
  const ranked = graded.filter(({ grade }) => grade === "优秀").sort((one, other) => compared(other.composite, one.composite));
  const over = Math.max(0, ranked.length - quota);
  const booksBase = options.onBooks ?? base;
  const booksQuota = options.approvedQuota ?? quotaOf(booksBase, law);
  const booksOver = Math.max(0, ranked.length - booksQuota);
  const value: Excellence<Key> = {
    base,
    quota,
    quotaByShare,
    approvedQuota: options.approvedQuota,
    excellent: ranked.length,
    over,
    share: shareWritten(ranked.length, base),
    onBooks: { base: booksBase, quota: booksQuota, over: booksOver, differs: over > 0 !== booksOver > 0 },
    tooFew,
    ...atTheCap(ranked, quota),
  };
  return explained(value, () => ({
    inputs: { base: String(base), excellent: String(ranked.length), onBooks: String(booksBase), ...(ungraded > 0 && { ungraded: String(ungraded) }), ...(options.approvedQuota !== undefined && { approvedQuota: String(options.approvedQuota) }) },
    uses: [law.excellentCap, ...(tooFew ? [law.smallestBase] : [])],
    steps: stepsOf(value, law),
    questions: [
      ...(tooFew && ranked.length > 0 && options.approvedQuota === undefined ? [message("ask.tooFew", { base, organ: law.cityOrgan.value })] : []),
      ...(value.onBooks.differs ? [message("ask.capBase", { base, books: booksBase, organ: law.cityOrgan.value })] : []),
    ],
  }));
}

/** Parts the excellent, best first, at the last place: those surely in, those tied for it, those beyond it. */
function atTheCap<Key>(ranked: readonly Graded<Key>[], quota: number): Pick<Excellence<Key>, "secure" | "undecided" | "proposed"> {
  const keys = (some: readonly Graded<Key>[]) => some.map(({ key }) => key);
  const last = ranked[quota - 1];
  const firstOut = ranked[quota];
  if (!firstOut) return { secure: keys(ranked), undecided: [], proposed: [] };
  const edge = last?.composite.eq(firstOut.composite) ? last.composite : undefined;
  return {
    secure: keys(ranked.slice(0, quota).filter(({ composite }) => !edge || composite.gt(edge))),
    undecided: keys(edge ? ranked.filter(({ composite }) => composite.eq(edge)) : []),
    proposed: keys(ranked.slice(quota).filter(({ composite }) => !edge || composite.lt(edge))).reverse(),
  };
}

function stepsOf<Key>(value: Excellence<Key>, law: Law): readonly Message[] {
  const numbers = { base: value.base, quota: value.quota, cap: written(law.excellentCap.value), excellent: value.excellent, share: value.share, over: value.over };
  const quotaStep =
    value.approvedQuota !== undefined ? message("why.quotaApproved", numbers) : value.tooFew ? message("why.quotaTooFew", { ...numbers, smallest: law.smallestBase.value }) : message("why.quota", numbers);
  return [quotaStep, value.over > 0 ? message("why.overCap", numbers) : message("why.withinCap", numbers)];
}
