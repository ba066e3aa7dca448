import type { Law } from "../../measures/parameters";
import { unitNames } from "../../measures/units";
import { lawLines } from "../../sheets/law-lines";
import type { SettingKey } from "../../sheets/settings";
import { cycles, parameters, settings } from "../../sheets/settings";
import { readDate } from "../../sheets/values/date";
import { readWhole, readYuan } from "../../sheets/values/number";
import { readYear } from "../../sheets/values/year";
import type { Message } from "../../text";
import { message, say } from "../../text";
import type { CellValue } from "../../workbook/cell";
import { a1, columnLetters } from "../../workbook/cell";
import { coverRow, wholeCover } from "../cover-cells";
import { rowsOf } from "../layout";
import { addHolidayTable } from "./holidays";
import { colors, heightFor, plain, solid, titleSize } from "./look";
import { addHeader, open, shut } from "./parameter-look";
import { printOnOneWidth } from "./print";
import { dayRule, guarded, listRule, wholeRule, yearRule, yuanRule } from "./validation";
import type { Draft } from "./workbook";

const { name } = parameters;
const columns = Object.values(parameters.columns);
const last = columnLetters(columns.length - 1);
const valueColumn = 1;

/**
 * 参数: the cover to fill in, then the numbers of the measures, at the right the days off. Locked but for the cover, for what is presumed
 * (a district's own details may say otherwise, 第二十四条) and for the days; there is no password.
 * @param cover the lines to fill in, all of them unless it is said which.
 */
export function addParameterSheet(draft: Draft, law: Law, note: Message = message("template.parameters.note"), cover: readonly SettingKey[] = wholeCover): void {
  const { file, style, done } = draft;
  done(name, file.NewSheet(name));
  done(name, file.SetCellValue(name, "A1", say(message("template.parameters.title"))));
  done(name, file.SetCellStyle(name, "A1", "A1", style({ Font: plain({ Bold: true, Size: titleSize }), Alignment: { Vertical: "center" } })));
  done(name, file.SetRowHeight(name, rowsOf.title + 1, 34));
  done(name, file.MergeCell(name, "A2", `${last}3`));
  done(name, file.SetCellValue(name, "A2", say(note)));
  done(name, file.SetCellStyle(name, "A2", `${last}3`, style({ Font: plain(), Alignment: { Vertical: "center", WrapText: true } })));
  for (const [place, column] of columns.entries()) addHeader(draft, place, column);
  for (const key of cover) addCoverLine(draft, key, coverRow(key, cover));
  const firstLaw = rowsOf.header + 1 + cover.length;
  for (const [place, { name: title, value, unit, article, basis, note }] of lawLines(law).entries()) {
    addLine(draft, firstLaw + place, [title, value, unit, article, basis, note], basis === "推定" ? { ...open, ...(typeof value === "string" && { CustomNumFmt: "@" }) } : undefined);
  }
  addHolidayTable(draft, columns.length + 1, law);
  done(name, file.SetPanes(name, { Freeze: true, XSplit: 0, YSplit: rowsOf.first, TopLeftCell: a1({ row: rowsOf.first, column: 0 }), ActivePane: "bottomLeft" }));
  printOnOneWidth(draft, name, { orientation: "landscape", columns: `$A:$${last}`, rows: `$1:$${rowsOf.header + 1}`, signed: true });
  done(name, file.ProtectSheet(name, { SelectLockedCells: true, SelectUnlockedCells: true, FormatColumns: true, FormatRows: true }));
}

interface Typing {
  readonly format: string;
  readonly rule?: typeof dayRule;
}

/** What may be typed into a cover line, by what reads it. */
function typingOf(key: SettingKey): Typing {
  const { read } = settings[key];
  if (key === "unit") return { format: "General", rule: listRule(unitNames) };
  if (key === "cycle") return { format: "General", rule: listRule(cycles) };
  if (read === readDate) return { format: "yyyy-mm-dd", rule: dayRule };
  if (read === readYear) return { format: "General", rule: yearRule };
  if (read === readWhole) return { format: "General", rule: wholeRule };
  if (read === readYuan) return { format: "#,##0.00", rule: yuanRule };
  return { format: "@" };
}

function addCoverLine(draft: Draft, key: SettingKey, row: number): void {
  const { file, conditional, done } = draft;
  const definition = settings[key];
  const { format, rule } = typingOf(key);
  addLine(draft, row, [definition.title, null, "", "", "", "note" in definition ? definition.note : ""], { ...open, CustomNumFmt: format });
  const at = a1({ row, column: valueColumn });
  if (rule) done(name, file.AddDataValidation(name, { ...guarded(rule.rule, definition.title, rule.says), Sqref: at }));
  if ("required" in definition) done(name, file.SetConditionalFormat(name, at, [{ Type: "formula", Criteria: `${at}=""`, Format: conditional({ Fill: solid(colors.blank) }) }]));
}

/** A line of the list: its value open to the clerk, or all of it grey, to be read only. */
function addLine({ file, style, done }: Draft, row: number, values: readonly CellValue[], openValue: Parameters<Draft["style"]>[0] | undefined): void {
  for (const [column, value] of values.entries()) {
    const at = a1({ row, column });
    if (typeof value === "number" || (typeof value === "string" && value !== "")) done(name, file.SetCellValue(name, at, value));
    const look = openValue ? (column === valueColumn ? openValue : shut) : { ...shut, Fill: solid(colors.computed) };
    done(name, file.SetCellStyle(name, at, at, style(look)));
  }
  done(name, file.SetRowHeight(name, row + 1, heightFor(values.map((value, column) => [typeof value === "string" ? value : "", columns[column]?.width ?? 0]))));
}
