import type { Law } from "../../measures/parameters";
import { unitNames } from "../../measures/units";
import { fieldsOf } from "../../sheets/define";
import type { SettingKey } from "../../sheets/settings";
import { lawLines, parameters, settings } from "../../sheets/settings";
import { a1, columnLetters } from "../../workbook/cell";
import type { CellValue } from "../../workbook/cell";
import { rowsOf } from "../layout";
import type { Draft } from "./workbook";

const font = "宋体";
const border = ["left", "top", "right", "bottom"].map((Type) => ({ Type, Color: "808080", Style: 1 }));

/** Rows from 0 of each cover line, so that other sheets can point at them. */
export const coverRow = (key: SettingKey): number => rowsOf.header + 1 + Object.keys(settings).indexOf(key);
export const coverAddress = (key: SettingKey): string => `${parameters.name}!$B$${coverRow(key) + 1}`;

/** 参数: the cover to fill in, then the numbers of the measures to read. Locked but for the cover; there is no password. */
export function addParameterSheet(draft: Draft, law: Law): void {
  const { file, style, done } = draft;
  const { name } = parameters;
  done(name, file.NewSheet(name));
  done(name, file.SetCellValue(name, "A1", "考核参数"));
  done(name, file.SetCellStyle(name, "A1", "A1", style({ Font: { Bold: true, Size: 16, Family: font } })));
  done(name, file.SetCellValue(name, "A2", "白色格由填表人填写；灰色格为办法规定或推定的数值，只供查看。"));
  const fields = fieldsOf(parameters);
  for (const [place, field] of fields.entries()) {
    const { title, width } = parameters.columns[field];
    const at = a1({ row: rowsOf.header, column: place });
    done(name, file.SetColWidth(name, columnLetters(place), columnLetters(place), width));
    done(name, file.SetCellValue(name, at, title));
    done(name, file.SetCellStyle(name, at, at, style({ Font: { Bold: true, Family: font }, Fill: { Type: "pattern", Pattern: 1, Color: ["CFE0F5"] }, Border: border, Alignment: { Horizontal: "center", Vertical: "center" } })));
  }
  for (const key of Object.keys(settings) as SettingKey[]) coverLine(draft, key);
  const firstLaw = rowsOf.header + 1 + Object.keys(settings).length;
  for (const [place, { name: title, value, unit, article, basis, note }] of lawLines(law).entries()) line(draft, firstLaw + place, [title, value, unit, article, basis, note], false);
  done(name, file.SetPanes(name, { Freeze: true, XSplit: 0, YSplit: rowsOf.first, TopLeftCell: a1({ row: rowsOf.first, column: 0 }), ActivePane: "bottomLeft" }));
  done(name, file.SetPageLayout(name, { Size: 9, Orientation: "landscape", FitToWidth: 1, FitToHeight: 0 }));
  done(name, file.SetSheetProps(name, { FitToPage: true }));
  done(name, file.ProtectSheet(name, { SelectLockedCells: true, SelectUnlockedCells: true, FormatColumns: true }));
}

const dates: readonly SettingKey[] = ["baseDate", "filledOn", "filedOn"];

function coverLine(draft: Draft, key: SettingKey): void {
  const { file, style, done } = draft;
  const definition = settings[key];
  const row = coverRow(key);
  line(draft, row, [definition.title, null, "", "", "", "note" in definition ? definition.note : ""], true);
  const at = a1({ row, column: 1 });
  const format = dates.includes(key) ? "yyyy-mm-dd" : key === "phone" || key === "approval" || key === "awardFiling" || key === "ownRules" ? "@" : "General";
  done(parameters.name, file.SetCellStyle(parameters.name, at, at, style({ Font: { Family: font }, Border: border, CustomNumFmt: format, Alignment: { Horizontal: "left", Vertical: "center" }, Protection: { Locked: false } })));
  if (key === "unit") done(parameters.name, file.AddDataValidation(parameters.name, { Sqref: at, Type: "list", Formula1: `"${unitNames.join(",")}"`, AllowBlank: true, ShowErrorMessage: true, ErrorTitle: definition.title, Error: "请从下拉列表中选择。" }));
}

function line({ file, style, done }: Draft, row: number, values: readonly CellValue[], open: boolean): void {
  for (const [column, value] of values.entries()) {
    const at = a1({ row, column });
    const text = typeof value === "string" || typeof value === "number" ? value : "";
    if (text !== "") done(parameters.name, file.SetCellValue(parameters.name, at, text));
    done(
      parameters.name,
      file.SetCellStyle(parameters.name, at, at, style({ Font: { Family: font }, Border: border, Alignment: { Horizontal: "left", Vertical: "center", WrapText: column === 5 }, ...(!open && { Fill: { Type: "pattern", Pattern: 1, Color: ["F2F2F2"] } }) })),
    );
  }
}
