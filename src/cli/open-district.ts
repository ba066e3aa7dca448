import { readWorkbook } from "../ooxml";
import type { District } from "../sheets/district";
import { headersFound, isKnown, readDistrict } from "../sheets/district";
import type { Message } from "../text";
import { message, say } from "../text";
import { Refusal } from "../workbook/refusal";

/** Reads a district's workbook. @throws Refusal that names the file, when it is no workbook, or none of its sheets is known. */
export function openDistrict(file: string, bytes: Uint8Array): District {
  const district = readDistrict(named(file, () => readWorkbook(bytes)));
  if (!isKnown(district)) throw new Refusal(message("cli.file", { file, reason: unknownSheets(district) }));
  return district;
}

function named<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof Refusal) throw new Refusal(message("cli.file", { file, reason: error.says }), { cause: error });
    throw error;
  }
}

/** Says which sheets were looked for and which headers stand there instead. */
function unknownSheets({ snapshot }: District): Message {
  const found = headersFound(snapshot)
    .slice(0, 5)
    .map(({ sheet, headers }) => say(message("check.headersOfSheet", { sheet, headers: headers.slice(0, 12).join("、") || say(message("check.noHeaders")) })));
  return message("check.noKnownSheet", { found: found.join("；") });
}
