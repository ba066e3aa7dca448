import type { Message } from "../text";
import { clauses, message, say } from "../text";
import { columnLetters } from "../workbook/cell";
import type { Snapshot } from "../workbook/snapshot";
import type { SheetDefinition } from "./define";
import type { District, SheetKey } from "./district";
import { headersFound } from "./district";
import { everySheet, titleOf, titlesOf } from "./every-sheet";
import { anyKnown, sheetKeys } from "./known";
import type { Recognised, Unsure } from "./recognise";
import { masked } from "./values/masked";

/** The names of every sheet that can be read, for saying what was looked for. */
export const knownNames: readonly string[] = sheetKeys.map((key) => anyKnown[key].name);

/**
 * On what ground a sheet was taken for what it is, a sentence each; how sure it is comes first.
 * @example saysGrounds(found).map((one) => say(one)) // ["“Sheet1”按评分表读取。", "12 个表头与规定的一致。", …]
 */
export function saysGrounds({ definition, sheet, sure, grounds, twice }: Recognised<SheetDefinition>): readonly Message[] {
  const { named, exact, byAlias, mapped, missing, extras, headerRows } = grounds;
  const names = { sheet: sheet.name, name: definition.name };
  const pairs = (columns: typeof byAlias) => clauses(columns.map(({ field, header }) => message("reader.pair", { header, title: titleOf(definition, field) })));
  return [
    sure === "certain" ? message("reader.certain", names) : message("reader.likely", names),
    ...(named ? [message("reader.named")] : []),
    ...(exact.length > 0 ? [message("reader.exact", { count: exact.length })] : []),
    ...(byAlias.length > 0 ? [message("reader.byAlias", { pairs: pairs(byAlias) })] : []),
    ...(mapped.length > 0 ? [message("reader.mapped", { pairs: pairs(mapped) })] : []),
    ...(headerRows === 2 ? [message("reader.twoRows")] : []),
    ...(twice.length > 0 ? [message("reader.twice", { titles: titlesOf(definition, twice) })] : []),
    ...(missing.length > 0 ? [message("reader.missing", { titles: titlesOf(definition, missing) })] : []),
    ...(extras.length > 0 ? [message("reader.extras", { headers: extras.map(({ header, column }) => `${header}（${columnLetters(column)}）`) })] : []),
  ];
}

/** What is open about a sheet, and what to do: columns that two headers claim, key columns that are not there, or a name that says another sheet. */
export function saysUnsure({ of, lacks, twice, readAs }: Unsure<SheetKey>): Message {
  const definition = anyKnown[of];
  if (readAs) return message("reader.misnamed", { name: definition.name, other: anyKnown[readAs].name });
  if (lacks.length === 0) return message("reader.claimedTwice", { titles: titlesOf(definition, twice) });
  return message("reader.lacks", { name: definition.name, titles: titlesOf(definition, lacks) });
}

/** Why a sheet that is needed is not there: its headers are not understood, another sheet has its name, or this is the wrong workbook. */
export function saysAbsent(district: District, key: SheetKey): Message {
  const asked = district.unsure.find(({ of }) => of === key);
  if (asked) return saysUnsure(asked);
  const found = everySheet(district).map((one) => anyKnown[one.key].name);
  const sheets = anyKnown[key].name;
  return found.length === 0 ? message("check.sheetAbsent", { sheets }) : message("reader.absent", { sheets, found });
}

/** No sheet is known: which were looked for, and which headers stand there instead. */
export const saysNoneKnown = ({ snapshot }: District): Message => message("check.noKnownSheet", { known: knownNames, found: masked(everySheetsHeaders(snapshot)) });

/** @example everySheetsHeaders(snapshot) // "“评分表”的表头：姓名、平时成绩" */
const everySheetsHeaders = (snapshot: Snapshot): string =>
  headersFound(snapshot)
    .slice(0, 5)
    .map(({ sheet, headers }) => say(message("check.headersOfSheet", { sheet, headers: listed(headers) })))
    .join("；");

const listed = (headers: readonly string[]): string => headers.slice(0, 12).join("、") || say(message("check.noHeaders"));

/** What stands where headers would, in a file that is one sheet. @example headersInWords(snapshot) // "姓名、平时成绩" */
export const headersInWords = (snapshot: Snapshot): string => masked(listed(headersFound(snapshot).flatMap(({ headers }) => headers)));
