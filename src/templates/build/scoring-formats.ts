import { written } from "../../measures/decimal";
import type { Law } from "../../measures/parameters";
import { fieldsOf } from "../../sheets/define";
import { scoring } from "../../sheets/scoring";
import type { RangeRef } from "../../workbook/cell";
import { a1, a1Range } from "../../workbook/cell";
import type { SheetLayout } from "../layout";
import type { Draft } from "./workbook";

type Scoring = (typeof scoring)["columns"];

const gradeFills = { 优秀: "D8EFD9", 称职: "FFFFFF", 基本称职: "FFF0CC", 不称职: "F9D5D3" } as const;

/** What catches the eye while a clerk types: blanks that are asked for, scores that cannot be, and the grades by colour. */
export function addScoringFormats({ file, conditional, done }: Draft, layout: SheetLayout<Scoring>, law: Law): void {
  const sheet = scoring.name;
  const first = (field: keyof Scoring) => a1({ row: layout.body.top, column: layout.columnOf.get(field) ?? 0 });
  const fixed = (field: keyof Scoring) => `$${first(field)}`;
  const cells = (field: keyof Scoring): RangeRef => ({ ...layout.body, left: layout.columnOf.get(field) ?? 0, right: layout.columnOf.get(field) ?? 0 });
  const paint = (field: keyof Scoring, formula: string, color: string) => {
    const format = conditional({ Fill: { Type: "pattern", Pattern: 1, Color: [color] } });
    done(`${sheet} ${field}`, file.SetConditionalFormat(sheet, a1Range(cells(field)), [{ Type: "formula", Criteria: formula, Format: format }]));
  };
  for (const field of fieldsOf(scoring)) {
    const { required } = scoring.columns[field];
    const takesPart = typeof required === "object" ? `,${fixed("assessedThisYear")}<>"否"` : "";
    const inUse = field === "name" ? `COUNTA(${fixed("id")},${fixed("usual")},${fixed("annual")})>0` : `${fixed("name")}<>""`;
    if (required !== "never") paint(field, `AND(${inUse},${fixed(field)}=""${takesPart})`, "FFF7CC");
  }
  for (const field of ["usual", "annual"] as const) {
    const cell = fixed(field);
    paint(field, `AND(${cell}<>"",OR(NOT(ISNUMBER(${cell})),N(${cell})<0,N(${cell})>${written(law.fullScore.value)}))`, "F4B6B2");
  }
  for (const field of ["grade", "assessed"] as const) {
    for (const [grade, color] of Object.entries(gradeFills)) paint(field, `${fixed(field)}="${grade}"`, color);
  }
}
