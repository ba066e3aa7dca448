import type { Explained } from "../measures/explained";
import type { Excellence, Graded } from "../measures/excellence";
import { excellence, quotaThatCounts } from "../measures/excellence";
import type { Law } from "../measures/parameters";

/** What a cover says that bears on the cap. */
interface CapOnCover {
  /** 批准文号. */
  readonly approval: string | undefined;
  readonly approvedQuota: number | undefined;
  readonly onBooks: number | undefined;
  readonly overCapReason: string | undefined;
}

/** Everyone who takes part: those with a grade, and how many there are in all. */
export interface Participants<Key> {
  readonly graded: readonly Graded<Key>[];
  readonly count: number;
}

/**
 * How those who are graded stand to the cap under what the cover says (第二十二条). Over the cap the awards for 优秀 are pending until 超比例说明 and 批准文号 are both there (decision 7).
 * @example capUnder({ graded, count: 5 }, { approval: undefined, approvedQuota: undefined, onBooks: 5, overCapReason: "…" }, law).capPending // true
 */
export function capUnder<Key>({ graded, count }: Participants<Key>, cover: CapOnCover, law: Law): { readonly cap: Explained<Excellence<Key>>; readonly capPending: boolean } {
  const { onBooks, overCapReason } = cover;
  const approved = cover.approval !== undefined;
  const approvedQuota = quotaThatCounts({ approved, approvedQuota: cover.approvedQuota });
  const cap = excellence(graded, { ungraded: count - graded.length, ...(onBooks !== undefined && { onBooks }), ...(approvedQuota !== undefined && { approvedQuota }) }, law);
  return { cap, capPending: cap.value.over > 0 && !(approved && overCapReason !== undefined) };
}
