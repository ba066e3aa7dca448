import type { CellKey } from "./cell";

/** How a cell looks, as far as the workbench shows it. Colours are #RRGGBB. */
export interface CellLook {
  readonly font?: string;
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly borders?: Readonly<Partial<Record<"top" | "right" | "bottom" | "left", { readonly style: string; readonly color?: string }>>>;
}

export interface SheetLook {
  /** Pixels; columns and rows that are not named have the default. */
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly rowHeights: ReadonlyMap<number, number>;
  /** Of these, whose height nobody has set: it follows what stands in the row. */
  readonly fittedRows: ReadonlySet<number>;
  readonly defaultColumnWidth: number;
  readonly defaultRowHeight: number;
  /** Place in `Look.styles`. Only cells that the file names. */
  readonly styleOf: ReadonlyMap<CellKey, number>;
  readonly frozen: { readonly rows: number; readonly columns: number };
}

/** For showing only: nothing that thinks reads a colour. */
export interface Look {
  readonly styles: readonly CellLook[];
  /** In the order of the workbook's sheets. */
  readonly sheets: readonly SheetLook[];
}
