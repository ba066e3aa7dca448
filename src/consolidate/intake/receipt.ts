import { sumOf } from "../../seal/digest";
import { isRedated, verify } from "../../seal/verify";
import type { District } from "../../sheets/district";
import type { Submission } from "../submission";

/** As the clock wrote it when the workbook was sealed. */
const moment = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/;

/** What 报送回执 proves. The short code is computed anew: it is what the clerk at the other end has to read out, not what stands there. */
export function receiptOf(district: District): Submission["receipt"] {
  const verified = verify(district);
  if (verified.state === "none" || verified.state === "damaged") return { state: verified.state, altered: [] };
  const { facts, rows } = verified.receipt;
  const { sealedAt = "", form = "", digest, rules } = facts;
  return {
    state: verified.state,
    sealedAt: moment.test(sealedAt) && !isRedated(verified.altered) ? sealedAt : undefined,
    code: sumOf(rows, form).code,
    digest,
    rules,
    form,
    altered: verified.altered.map(({ kind, sheet, row, about }) => ({ kind, sheet, row, about })),
  };
}
