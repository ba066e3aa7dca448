import { grades } from "../../measures/grade";
import type { Law } from "../../measures/parameters";
import type { Column } from "../../sheets/column";
import { isInService, roster } from "../../sheets/roster";
import { unfitScores } from "../../sheets/formula-parts";
import { scoring } from "../../sheets/scoring";
import { likelySerials } from "../../sheets/values/date";
import { addressesAt } from "../../sheets/recognise";
import type { RangeRef } from "../../workbook/cell";
import { a1Range } from "../../workbook/cell";
import { figureAddress } from "./cap-block";
import type { SheetLayout } from "../layout";
import { reached } from "../layout";
import { colors, lines, solid } from "./look";
import { isId, isPeriod, isPhone } from "./validation";
import type { Draft } from "./workbook";

const gradeFills = { 优秀: "D8EFD9", 称职: undefined, 基本称职: "FFF0CC", 不称职: "F9D5D3" } as const;

/** One colour: the fields that it is for (all of them where none are named), and when. */
export interface Paint {
  readonly fields?: readonly string[];
  readonly when: string;
  readonly look: Parameters<Draft["conditional"]>[0];
  /** For rows under the prepared ones only. */
  readonly below?: true;
}

/** What catches the eye while a clerk types: blanks that are asked for, entries that cannot be, grades, the cap. The first of two that fit wins. */
export function addFormats({ file, conditional, done }: Draft, layout: SheetLayout, law: Law, own: readonly Paint[] = []): void {
  const { definition: { name }, body } = layout;
  const all = reached(layout).body;
  for (const { fields, when, look, below } of [...own, ...overCap(layout), ...blanks(layout), ...wrong(layout, law), ...gradeColors(layout), ...whoLeft(layout), ...borders(layout)]) {
    const rows: RangeRef = below ? { ...all, top: body.bottom + 1 } : all;
    // A sheet of as many rows as there are units has none below.
    if (rows.top > rows.bottom) continue;
    const places = fields?.map((field) => layout.columnOf.get(field) ?? 0) ?? [undefined];
    const ranges = places.map((place) => a1Range(place === undefined ? rows : { ...rows, left: place, right: place }));
    done(`${name} ${when}`, file.SetConditionalFormat(name, ranges.join(" "), [{ Type: "formula", Criteria: when, Format: conditional(look) }]));
  }
}

/** A cell of the first row, held to its column. */
export const cellIn = (layout: SheetLayout, row = layout.body.top) => (field: string): string => `$${addressesAt(layout, row).cell(field) ?? ""}`;
const inputs = ({ definition }: SheetLayout): readonly (readonly [string, Column<unknown>])[] => Object.entries(definition.columns).filter(([, { computed }]) => !computed);
const quoted = (words: readonly string[], cell: string, sign: "=" | "<>") => words.map((word) => `${cell}${sign}"${word}"`).join(",");

/** Cells by which someone shows that a row is in use. */
const identity = ({ definition, columnOf }: SheetLayout): readonly string[] => [...new Set([...definition.key, "id", "name"])].filter((field) => columnOf.has(field));
const inUse = (layout: SheetLayout, but: string, row = layout.body.top): string => `COUNTA(${identity(layout).filter((field) => field !== but).map(cellIn(layout, row)).join(",")})>0`;

function blanks(layout: SheetLayout): readonly Paint[] {
  const cell = cellIn(layout);
  return inputs(layout).flatMap(([field, { required }]): readonly Paint[] => {
    if (required === "never") return [];
    const asked = typeof required === "string" ? "" : "is" in required ? `,OR(${quoted(required.is, cell(required.field), "=")})` : `,${quoted(required.isNot, cell(required.field), "<>")}`;
    return [{ fields: [field], when: `AND(${inUse(layout, field)},${cell(field)}=""${asked})`, look: { Fill: solid(colors.blank) } }];
  });
}

/** Pasting goes past every validation: what it brings is shown. */
function wrong(layout: SheetLayout, law: Law): readonly Paint[] {
  return inputs(layout).flatMap(([field, { kind }]): readonly Paint[] => {
    const cell = cellIn(layout)(field);
    const fault = faultOf(kind, cell, law);
    return fault === undefined ? [] : [{ fields: [field], when: `AND(${cell}<>"",${fault})`, look: { Fill: solid(colors.wrong) } }];
  });
}

function faultOf(kind: Column<unknown>["kind"], cell: string, law: Law): string | undefined {
  const no = (formula: string) => `NOT(IFERROR(${formula},FALSE))`;
  const noNumber = `NOT(ISNUMBER(${cell}))`;
  switch (kind) {
    case "id":
      return no(isId(cell));
    case "phone":
      return no(isPhone(cell));
    case "period":
      return no(isPeriod(cell));
    case "points":
      return `OR(${noNumber},${unfitScores([cell], law)})`;
    case "date":
    case "month":
      return `OR(${noNumber},N(${cell})<${likelySerials.first},N(${cell})>=${likelySerials.last + 1})`;
    case "yuan":
    case "whole":
      return `OR(${noNumber},N(${cell})<0)`;
    case "text":
    case "name":
    case "code":
    case "years":
    case "choice":
      return undefined;
  }
}

/** Every column that grades stand in. */
function gradeColors(layout: SheetLayout): readonly Paint[] {
  const fields = Object.entries(layout.definition.columns).flatMap(([field, { list }]) => (grades.every((grade) => list?.includes(grade)) ? [field] : []));
  return fields.flatMap((field) =>
    grades.flatMap((grade): readonly Paint[] => {
      const color = gradeFills[grade];
      return color === undefined ? [] : [{ fields: [field], when: `${cellIn(layout)(field)}="${grade}"`, look: { Fill: solid(color) } }];
    }),
  );
}

/** 优秀 beyond the quota (第二十二条): "in principle", so it is shown, and never stopped. */
function overCap(layout: SheetLayout): readonly Paint[] {
  if (layout.definition.name !== scoring.name) return [];
  const cell = cellIn(layout)("assessed");
  return [{ fields: ["assessed"], when: `AND(${cell}="优秀",${figureAddress(layout, "over")}>0)`, look: { Fill: solid(colors.over), Font: { Bold: true, Color: colors.ink } } }];
}

/** People who have left stay on the roster, and step back. */
function whoLeft(layout: SheetLayout): readonly Paint[] {
  if (layout.definition.name !== roster.name) return [];
  const left = (roster.columns.status.list ?? []).filter((status) => !isInService(status));
  return [{ when: `OR(${quoted(left, cellIn(layout)("status"), "=")})`, look: { Font: { Color: colors.faded } } }];
}

/** Rows that a clerk goes on with under the prepared ones get their lines, whether or not the program grows the table. */
const borders = (layout: SheetLayout): readonly Paint[] => [{ below: true, when: inUse(layout, "", layout.body.bottom + 1), look: { Border: lines } }];
