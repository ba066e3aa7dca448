import district from "../../templates/district.xlsx";
import ledger from "../../templates/ledger.xlsx";
import roster from "../../templates/roster.xlsx";
import scoring from "../../templates/scoring.xlsx";
import summary from "../../templates/summary.xlsx";
import { message } from "../text";
import { Refusal } from "../workbook/refusal";

/** Built into the command itself, as data URLs, so that it works from any folder. */
const templates = { roster, ledger, scoring, district, summary } as const;
type TemplateName = keyof typeof templates;
const names = Object.keys(templates) as readonly TemplateName[];

/** @throws Refusal with the names that there are. */
export function templateNamed(name: string): TemplateName {
  const found = names.find((each) => each === name.toLowerCase());
  if (found === undefined) throw new Refusal(message("cli.unknownTemplate", { name, names: names.join(" ") }));
  return found;
}

export const templateBytes = (name: TemplateName): Uint8Array => new Uint8Array(Buffer.from(templates[name].replace(/^data:[^,]*,/, ""), "base64"));
