import type { AlteredRow, Verification } from "../seal/verify";
import { verify } from "../seal/verify";
import { message, say } from "../text";
import { readBytes } from "./files";
import { openDistrict } from "./open-district";
import type { Answer } from "./verb";

/** `kaohe verify FILE`: intact since it was sealed, or the rows that were added, removed or changed. */
export function verifyVerb(file: string): Answer {
  const verification = verify(openDistrict(file, readBytes(file)));
  return { exit: verification.state === "intact" ? 0 : 1, refused: [], json: { file, ...asData(verification) }, text: inWords(file, verification).join("\n") };
}

function asData(verification: Verification) {
  if (verification.state === "none") return { state: "none" };
  const { code, digest, sealedAt, unit, year } = verification.receipt.facts;
  const of = (kind: AlteredRow["kind"]) => (verification.state === "damaged" ? [] : verification.altered.filter((row) => row.kind === kind).map(({ sheet, row, about }) => ({ sheet, row: row ?? null, about })));
  return { state: verification.state, unit, year, code, digest, sealedAt, added: of("added"), removed: of("removed"), changed: of("changed") };
}

function inWords(file: string, verification: Verification): readonly string[] {
  if (verification.state === "none") return [say(message("cli.noReceipt", { file }))];
  const { code = "", sealedAt = "" } = verification.receipt.facts;
  if (verification.state === "damaged") return [`${file}：${say(message("submit.damaged"))}`];
  if (verification.state === "intact") return [say(message("cli.intact", { file, code, sealedAt }))];
  const lines = verification.altered.map(({ kind, sheet, row, about }) => `  ${say(message(`submit.kind.${kind}`))} ${say(row === undefined ? message("submit.noRow", { sheet, about }) : message("submit.row", { sheet, row, about }))}`);
  return [say(message("cli.alteredSince", { file, count: verification.altered.length, code, sealedAt })), ...lines];
}
