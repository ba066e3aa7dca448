import type { SheetDefinition } from "../../sheets/define";
import { yearIn, yearly } from "../../sheets/heading-lines";
import type { Recognised, Row } from "../../sheets/recognise";
import { valueOf } from "../../sheets/values/read";
import { personOf } from "../../score/people";
import { isByService } from "../../score/served";
import { message } from "../../text";
import type { Observation } from "../rule";
import { rule } from "../rule";
import { dated, yearOfRow } from "../year-of-row";

/** 别的年度: last year's sheet, or a row that is wholly of another year. By years of service a year's work lies in two calendar years. */
export const wrongYear = rule({
  id: "wrong-year",
  severity: "warning",
  article: "第二十条",
  reads: ["parameters"],
  fixable: false,
  look({ district, settings, report }) {
    const year = valueOf(settings.year.read);
    if (year === undefined) return;
    for (const key of yearly) {
      const found = district.sheets[key] as unknown as Recognised<SheetDefinition> | undefined;
      if (!found) continue;
      const titled = ofSheet(found, year);
      if (titled) report(titled);
      if (isByService(district)) continue;
      for (const row of dated.some((field) => field in found.definition.columns) ? found.rows : []) {
        const other = yearOfRow(row);
        if (other === undefined || other === year) continue;
        const at = firstDate(row);
        if (at) report({ at, ...personOf(row), says: message("reader.rowYear", { actual: other, year }), actual: String(other), expected: String(year) });
      }
    }
  },
});

/** What the sheet's title or name says, where it says another year; a title that says this one outweighs a name. */
function ofSheet({ sheet, heading, headerRow, body }: Recognised<SheetDefinition>, year: number): Observation | undefined {
  const lines = heading.flatMap(({ text, at }) => {
    const said = yearIn(text);
    return said === undefined ? [] : [{ said, at }];
  });
  const wrong = lines.find(({ said }) => said !== year);
  const expected = String(year);
  if (lines.some(({ said }) => said === year)) return undefined;
  if (wrong) return { at: wrong.at, says: message("reader.titleYear", { actual: wrong.said, year }), actual: String(wrong.said), expected };
  const named = /20\d{2}/.exec(sheet.name)?.[0];
  if (named === undefined || named === expected) return undefined;
  return { at: { sheet: sheet.name, row: headerRow, column: body.left }, says: message("reader.nameYear", { actual: named, year }), actual: named, expected };
}

const firstDate = (row: Row<SheetDefinition>) => dated.map((field) => row.cell(field)).find((at) => at !== undefined);
