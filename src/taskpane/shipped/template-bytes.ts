import district from "../../../templates/district.xlsx";
import ledger from "../../../templates/ledger.xlsx";
import roster from "../../../templates/roster.xlsx";
import scoring from "../../../templates/scoring.xlsx";
import summary from "../../../templates/summary.xlsx";
import { fileBytes } from "./file-bytes";

const urls = { district, ledger, roster, scoring, summary } as const;
export type TemplateName = keyof typeof urls;

export const templateBytes = (name: TemplateName): Promise<Uint8Array> => fileBytes(urls[name]);
