import type { Message } from "../text";
import { message } from "../text";
import type { CellRef } from "../workbook/cell";
import { columnLetters } from "../workbook/cell";
import type { Patch } from "../workbook/patch";
import type { Snapshot } from "../workbook/snapshot";
import { sheetNamed } from "../workbook/snapshot";
import { text } from "./column";
import { defineSheet } from "./define";
import type { SheetKey } from "./known";
import { anyKnown, sheetKeys } from "./known";
import { ownSheetPatches } from "./own-sheet";
import type { AskedHeader, Choice, Choices, ChosenMeaning } from "./recognise";
import { meaningOfTitle, plainHeader } from "./recognise";
import { recogniseNamed } from "./sheet-named";
import { valueOf } from "./values/read";

/** 列对应: which header stands for which column, as the clerk said when the program could not tell. */
export const mappings = defineSheet("列对应", ["sheet", "header", "means"], {
  sheet: text({ title: "工作表", required: "always", width: 20 }),
  header: text({ title: "表头", required: "always", width: 28 }),
  letters: text({ title: "列", width: 6, hint: "两列表头相同时填列号，如 F" }),
  means: text({ title: "对应", required: "always", width: 28, hint: "如 评分表·平时成绩；不要读的填 不读取" }),
}, { title: "表头与规定列的对应（由助手记录，可以修改）", footers: false });

/** What stands under 对应 for a column that is not to be read. */
export const notRead = "不读取";

/** A remembered choice that cannot be followed, and why. */
export interface UnfitChoice {
  readonly at: CellRef;
  readonly says: Message;
}

interface Line {
  readonly at: CellRef;
  readonly sheet: string;
  readonly header: string;
  readonly letters: string;
  readonly means: string;
}

function linesIn(snapshot: Snapshot): readonly Line[] {
  const found = recogniseNamed(mappings, snapshot);
  return (found?.rows ?? []).map(({ sheet: own, at: row, values, cell }) => ({
    at: cell("means") ?? { sheet: own, row, column: 0 },
    sheet: valueOf(values.sheet) ?? "",
    header: valueOf(values.header) ?? "",
    letters: (valueOf(values.letters) ?? "").toUpperCase(),
    means: valueOf(values.means) ?? "",
  }));
}

/** A target as it is written. @example writtenMeaning({ of: "scoring", field: "usual" }) // "评分表·平时成绩" */
export function writtenMeaning(means: ChosenMeaning<SheetKey>): string {
  if (means === "ignored") return notRead;
  const { name, columns } = anyKnown[means.of];
  return `${name}·${columns[means.field]?.title ?? means.field}`;
}

/** Reads a target as people write it; nothing where it names no column of ours. */
function readMeaning(written: string): ChosenMeaning<SheetKey> | undefined {
  if (plainHeader(written) === notRead) return "ignored";
  const [, sheet = "", title = ""] = /^([^·•・‧．.:：]+)[·•・‧．.:：](.+)$/.exec(written.trim()) ?? [];
  const of = sheetKeys.find((key) => plainHeader(anyKnown[key].name) === plainHeader(sheet));
  const field = of && meaningOfTitle(anyKnown, of, title);
  return of && field !== undefined ? { of, field } : undefined;
}

/** The clerk's remembered choices, and those that cannot be understood. */
export function readChoices(snapshot: Snapshot): { readonly choices: Choices; readonly unfit: readonly UnfitChoice[] } {
  const there = sheetNamed(snapshot, mappings.name);
  const lines = linesIn(snapshot);
  const choices = new Map<string, Choice[]>();
  const unfit: UnfitChoice[] = [];
  if (there && there.values.length > 0 && !recogniseNamed(mappings, snapshot)) unfit.push({ at: { sheet: mappings.name, row: 0, column: 0 }, says: message("reader.mappingUnreadable") });
  for (const { at, sheet, header, letters, means } of lines) {
    const chosen = readMeaning(means);
    if (!chosen) unfit.push({ at, says: message("reader.choiceUnknown", { means, header }) });
    else if (!sheetNamed(snapshot, sheet)) unfit.push({ at, says: message("reader.choiceSheetGone", { sheet, header }) });
    else choices.set(sheet, [...(choices.get(sheet) ?? []), { header: plainHeader(header), shown: header, letters: letters === "" ? undefined : letters, means: chosen, at }]);
  }
  return { choices, unfit };
}

/** What the clerk decided of one header; nothing where it was left as it is. */
export interface Decision extends Pick<AskedHeader, "column" | "text"> {
  readonly means?: ChosenMeaning<SheetKey>;
}

/**
 * Remembers in 列对应 what the clerk decided for a sheet's headers; what was remembered for other headers stays.
 * @param decisions every header of the question, so that two that read the same are told apart by their letters.
 * @example mappingPatches(snapshot, "评分表", [{ column: 5, text: "平时分", means: { of: "scoring", field: "usual" } }])
 */
export function mappingPatches(snapshot: Snapshot, sheet: string, decisions: readonly Decision[]): readonly Patch[] {
  const alike = (header: string) => decisions.filter(({ text: other }) => plainHeader(other) === plainHeader(header));
  const isDecidedAnew = (line: Line) => line.sheet === sheet && alike(line.header).some(({ means }) => means !== undefined);
  const kept = linesIn(snapshot).filter((line) => !isDecidedAnew(line)).map((line) => [line.sheet, line.header, line.letters, line.means]);
  const added = decisions.flatMap(({ column, text: header, means }) =>
    means === undefined ? [] : [[sheet, header, alike(header).length > 1 ? columnLetters(column) : "", writtenMeaning(means)]],
  );
  const columns = Object.values(mappings.columns);
  const lines = [[mappings.title], columns.map(({ title }) => title), ...kept, ...added];
  return ownSheetPatches({ name: mappings.name, widths: columns.map(({ width }) => width), frozenRows: 2, lines }, snapshot);
}
