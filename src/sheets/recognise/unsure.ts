import { alwaysAsked } from "../define";
import type { Claimed } from "./claims";
import { noFit } from "./claims";
import type { Fit } from "./fit";
import { isComplete } from "./fit";
import type { Unsure } from "./found";
import type { Survey } from "./survey";
import type { Definitions } from "./titles";

/** A page about a sheet is not the sheet. */
const isAbout = (sheetName: string): boolean => /说明|须知|样表|样例|示例|范例/.test(sheetName);

/** Fewer columns than these may be any list of people, whatever share of ours they are. */
const enoughColumns = 5;

function questionOf({ table, named }: Claimed, fit: Fit, definitions: Definitions): Unsure {
  const always = alwaysAsked(definitions[fit.of]);
  const taken = new Map([...fit.columns].map(([field, { header }]) => [header.column, field]));
  return {
    sheet: table.sheet.name,
    of: fit.of,
    headerRow: table.row + table.depth - 1,
    headerRows: table.depth,
    headers: table.cells.map(({ row, column, text }) => {
      const field = taken.get(column);
      return { row, column, text, ...(field !== undefined && { field }) };
    }),
    lacks: fit.lacks,
    twice: fit.twice,
    named,
    sure: named || (fit.columns.size >= enoughColumns && always.filter((field) => fit.columns.has(field)).length * 2 > always.length) ? "certain" : "likely",
  };
}

/** Fewer texts in a row are a line above an empty sheet, not headers. */
const fewestHeaders = 3;

/** A table that means to be the sheet, and lacks key columns of it: by its name, by all but one of them, or by most of its headers. */
const isNear = ({ table, fit, named }: Claimed): boolean =>
  !isComplete(fit) && ((named && !isAbout(table.sheet.name) && (fit.columns.size > 0 || table.cells.length >= fewestHeaders)) || (fit.lacks.length === 1 && fit.columns.size > 1) || (fit.columns.size > 3 && fit.columns.size * 2 >= table.cells.length));

/** What the sheets leave open, for one definition that none of them is: the one that comes closest, or what is read as another sheet under its name. */
function questionsOf({ claims, definitions }: Survey, of: string): readonly Unsure[] {
  const [near] = claims.filter((claim) => claim.fit.of === of && isNear(claim)).sort((one, other) => Number(other.named) - Number(one.named) || other.fit.columns.size - one.fit.columns.size);
  if (near) return [questionOf(near, near.fit, definitions)];
  const misnamed = claims.filter((claim) => claim.misnamed === of && isComplete(claim.fit) && !isAbout(claim.table.sheet.name));
  return misnamed.slice(0, 1).map((claim) => ({ ...questionOf({ ...claim, named: true }, claim.table.fits.get(of) ?? noFit(of, definitions), definitions), readAs: claim.fit.of }));
}

/** Every question that the workbook leaves open: sheets that are nearly one of ours, and columns that two headers claim. */
export function unsureOf(survey: Survey, read: ReadonlyMap<string, { readonly claim: Claimed; readonly fit: Fit }>): readonly Unsure[] {
  return Object.keys(survey.definitions).flatMap((of) => {
    const found = read.get(of);
    const twice = found && found.fit.twice.length > 0 ? [questionOf(found.claim, found.fit, survey.definitions)] : [];
    return found ? twice : questionsOf(survey, of);
  });
}
