import { message } from "../text";
import type { PlainDate } from "./dates";
import { isBefore } from "./dates";
import type { Explained } from "./explained";
import { explained } from "./explained";
import type { Law } from "./parameters";
import { standing } from "./parameters";

interface Term {
  readonly arrived: PlainDate;
  /** 聘期起. */
  readonly begins: PlainDate;
  /** 聘期止. */
  readonly ends: PlainDate;
}

type TermFault = "endsBeforeItBegins" | "arrivedBefore" | "arrivedAfter";

/**
 * What is out of order in a term (第二十三条第四项): 聘期起 ≤ 聘期止, and 到岗 within it. Who arrived a whole term or more before this one began was hired again, and that is in order.
 * @example termFault({ arrived: date("2024-02-20"), begins: date("2024-03-01"), ends: date("2026-02-28") }).value // "arrivedBefore"
 * @returns nothing as the value where all is well.
 */
export function termFault({ arrived, begins, ends }: Term, law: Law = standing): Explained<TermFault | undefined> {
  const inputs = { arrived: arrived.toString(), begins: begins.toString(), ends: ends.toString() };
  const fault = faultOf({ arrived, begins, ends }, law);
  return explained(fault, () => ({ inputs, uses: [law.termYears], steps: [fault ? message(`term.${fault}`, inputs) : message("term.inOrder", inputs)] }));
}

function faultOf({ arrived, begins, ends }: Term, law: Law): TermFault | undefined {
  if (isBefore(ends, begins)) return "endsBeforeItBegins";
  if (isBefore(ends, arrived)) return "arrivedAfter";
  const hiredAgain = !isBefore(begins, arrived.add({ years: law.termYears.value }));
  return isBefore(arrived, begins) && !hiredAgain ? "arrivedBefore" : undefined;
}
