import type { Message } from "../text";
import { message } from "../text";
import type { UnitFigures } from "./city";

/** How a unit stands to the cap, and whether it has a place at all: 优秀控制 and the city's desk say the same. */
export function capVerdict({ unit, cap: { value }, capPending }: Pick<UnitFigures, "unit" | "cap" | "capPending">): readonly Message[] {
  const { over, base, tooFew, approvedQuota } = value;
  if (unit === undefined) return [over > 0 ? message("cityBook.pooledOver", { over }) : message("cityBook.pooledWithin")];
  if (base === 0) return [message("cityBook.nobody")];
  const lacksPlaces = tooFew && approvedQuota === undefined ? [message("cityBook.tooFew", { base })] : [];
  if (over === 0) return lacksPlaces.length > 0 ? lacksPlaces : [message("cityBook.within")];
  const pending = approvedQuota === undefined ? message("cityBook.overPending", { over }) : message("cityBook.overApproved", { over });
  return [capPending ? pending : message("cityBook.overExplained", { over }), ...lacksPlaces];
}
