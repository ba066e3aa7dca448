import { message, say } from "../../text";
import { columnLetters } from "../../workbook/cell";
import { paperMargins } from "../../workbook/paper";
import type { SheetLayout } from "../layout";
import { rowsOf } from "../layout";
import { font } from "./look";
import type { PageColumns } from "./pages";
import type { SheetPlan } from "./plan";
import type { Draft } from "./workbook";

const a4 = 9;
const margins = { Left: paperMargins.side, Right: paperMargins.side, Top: paperMargins.top, Bottom: paperMargins.bottom, Header: paperMargins.header, Footer: paperMargins.footer, Horizontally: true } as const;

const look = `&"${font},常规"&10`;
const pageOf = (): string => `${look}${say(message("template.pageOf", { page: "&P", pages: "&N" }))}`;
/** Signature lines and page numbers, on every page. */
const signatures = (): string => `&L${look}${say(message("template.signatures", { gap: "　".repeat(9) }))}&R${pageOf()}`;

/**
 * A4 landscape; on each page the header rows, and where there are several pages side by side the columns that tell who a row is about. These pages
 * are as large as they were measured: a program that fits pages breaks them where it likes. The print area is whole columns: every program prints it as far as rows are in use, so that rows beyond the prepared ones are never left out.
 */
export function addPrint({ file, done }: Draft, { definition: { name }, kept }: SheetPlan, { body }: SheetLayout, pages: readonly PageColumns[], scale: number): void {
  if (pages.length === 1) onOneWidth({ file, done }, name, "landscape");
  else done(name, file.SetPageLayout(name, { Size: a4, Orientation: "landscape", AdjustTo: scale, PageOrder: "overThenDown" }));
  done(name, file.SetPageMargins(name, margins));
  done(name, file.SetHeaderFooter(name, { OddFooter: signatures(), ScaleWithDoc: false, AlignWithMargins: true }));
  for (const { left } of pages.slice(1)) done(name, file.InsertPageBreak(name, `${columnLetters(left)}1`));
  const rows = `'${name}'!$1:$${rowsOf.header + 1}`;
  const columns = pages.length > 1 && kept > 0 ? `'${name}'!$A:$${columnLetters(kept - 1)},` : "";
  done(name, file.SetDefinedName({ Name: "_xlnm.Print_Titles", RefersTo: columns + rows, Scope: name }));
  done(name, file.SetDefinedName({ Name: "_xlnm.Print_Area", RefersTo: `'${name}'!$A:$${columnLetters(body.right)}`, Scope: name }));
}

/** As small as it takes, and no smaller: where 宋体 is lacking columns are wider than they were measured, and the last of them must not go to a page of its own. */
function onOneWidth({ file, done }: Pick<Draft, "file" | "done">, name: string, orientation: OnePageWide["orientation"]): void {
  done(name, file.SetPageLayout(name, { Size: a4, Orientation: orientation, FitToWidth: 1, FitToHeight: 0 }));
  done(name, file.SetSheetProps(name, { FitToPage: true }));
}

interface OnePageWide {
  readonly orientation: "landscape" | "portrait";
  /** As "$A:$F". */
  readonly columns: string;
  /** Repeated on each page, as "$1:$4". */
  readonly rows?: string;
  readonly signed: boolean;
}

/** A page of text or a list: as wide as the sheet of paper. */
export function printOnOneWidth({ file, done }: Draft, name: string, { orientation, columns, rows, signed }: OnePageWide): void {
  onOneWidth({ file, done }, name, orientation);
  done(name, file.SetPageMargins(name, margins));
  done(name, file.SetHeaderFooter(name, { OddFooter: signed ? signatures() : `&C${pageOf()}`, ScaleWithDoc: false, AlignWithMargins: true }));
  if (rows !== undefined) done(name, file.SetDefinedName({ Name: "_xlnm.Print_Titles", RefersTo: `'${name}'!${rows}`, Scope: name }));
  done(name, file.SetDefinedName({ Name: "_xlnm.Print_Area", RefersTo: `'${name}'!${columns}`, Scope: name }));
}
