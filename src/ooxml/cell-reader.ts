import { keyAt, placeOf, rangeAt, within, type CellKey, type CellValue, type RangeRef } from "../workbook/cell";
import { message } from "../text";
import type { BlankCells } from "./blank-cells";
import { cellValue, plainValue, type ValueContext } from "./cell-value";
import { damaged, tooLarge } from "./damage";
import { limits } from "./limits";
import { enterCell, enterRow, startOfSheet } from "./positions";
import { formulaIn, sharedFormula, type SharedFormula } from "../workbook/shared-formula";
import type { CellStyles } from "./styles";
import { isOn, type Attributes, type XmlHandlers } from "./xml";

/** What the cells of every sheet refer to. */
export interface CellContext extends ValueContext {
  readonly sheet: string;
  readonly styles: CellStyles;
  readonly blanks: BlankCells;
}

/** A formula that stands once in the file for many cells; its master comes first. */
interface SharedGroup {
  readonly formula: SharedFormula;
  readonly cells: CellKey[];
}

/** What the cells of a sheet hold, and how the file keeps their formulas. */
export interface Cells {
  readonly values: CellValue[][];
  readonly formulas: Map<CellKey, string>;
  readonly formats: Map<CellKey, string>;
  readonly hiddenRows: Set<number>;
  readonly unlocked: Set<CellKey>;
  readonly groups: SharedGroup[];
  /** Array formulas and data tables over more than one cell: these change only together. */
  readonly arrays: RangeRef[];
}

/** Collects cells as a sheet is scanned. Every cell of a large sheet comes by here: no objects are made on the way. */
export function cellReader(context: CellContext): { readonly cells: Cells; readonly handlers: Required<XmlHandlers> } {
  const { sheet, styles, blanks } = context;
  const mayBeUnlocked = styles.unlocked.size > 0;
  const cells: Cells = { values: [], formulas: new Map(), formats: new Map(), hiddenRows: new Set(), unlocked: new Set(), groups: [], arrays: [] };
  const store = matrixStore(cells.values);
  const formulas = formulaReader(cells, context);
  const at = startOfSheet();
  let inCell = false;
  let inReading = false;
  let type: string | undefined;
  let style = 0;
  let formula: Attributes | undefined;
  let formulaText = "";
  let stored: string | undefined;
  let collecting = false;
  let piece = "";

  /** @param value nothing where none is stored. */
  function enter(row: number, column: number, look: number, value: CellValue | undefined, attributes: Attributes | undefined, text: string): void {
    if (value === undefined && attributes === undefined) blanks.blank(sheet);
    else blanks.filled();
    const key = keyAt(row, column);
    const format = styles.formats[look];
    if (mayBeUnlocked && styles.unlocked.has(look)) cells.unlocked.add(key);
    if (format !== undefined) cells.formats.set(key, format);
    if (value !== undefined) store(row, column, value);
    if (attributes !== undefined) formulas.add(key, attributes, text);
    else if (formulas.openArrays()) formulas.addFromArrays(key);
  }

  return {
    cells,
    handlers: {
      open(name, attributes) {
        if (name === "c") {
          enterCell(at, attributes, sheet);
          inCell = true;
          type = attributes["t"];
          style = attributes["s"] === undefined ? 0 : Number(attributes["s"]);
          formula = stored = undefined;
        } else if (name === "row") {
          enterRow(at, attributes, sheet);
          blanks.blank(sheet);
          if (isOn(attributes["hidden"])) cells.hiddenRows.add(at.row);
        } else if (!inCell) return;
        else if (name === "v" || name === "f" || name === "t") {
          collecting = !inReading;
          piece = "";
          if (name === "f") formula = attributes;
        } else if (name === "rPh") inReading = true;
      },
      text(text) {
        if (collecting) piece = piece === "" ? text : piece + text;
      },
      close(name) {
        if (!inCell) return;
        if (name === "c") {
          inCell = false;
          enter(at.row, at.column, style, stored === undefined ? undefined : cellValue(type, stored, context), formula, formulaText);
        } else if (name === "rPh") inReading = false;
        if (!collecting) return;
        collecting = false;
        if (name === "v") stored = piece;
        else if (name === "f") formulaText = piece;
        else if (name === "t") stored = stored === undefined ? piece : stored + piece;
      },
      cell(cell) {
        at.row = cell.row;
        at.column = cell.column;
        enter(cell.row, cell.column, cell.style, plainValue(cell, context), cell.formula, cell.formulaText);
      },
    },
  };
}

const noCells: CellValue[] = [];

/** Puts values into their places; rows and columns that are skipped become blanks, up to a limit. */
function matrixStore(values: CellValue[][]): (row: number, column: number, value: CellValue) => void {
  let places = 0;
  return (row, column, value) => {
    if (value === null) return;
    // Rows without values share one array: a single cell far below must not cost a million of them.
    while (values.length <= row) values.push(noCells);
    let line = values[row];
    if (line === undefined || line === noCells) values[row] = line = [];
    while (line.length < column) {
      line.push(null);
      places++;
    }
    if (++places > limits.places) throw tooLarge(message("file.size.cells", { count: places }), message("file.size.cells", { count: limits.places }));
    line[column] = value;
  };
}

/** Formulas in each form that the file has for them. */
function formulaReader({ formulas, groups, arrays }: Cells, { what }: CellContext) {
  const groupById = new Map<string, SharedGroup>();
  let open: { readonly range: RangeRef; readonly formula: string }[] = [];
  const addArray = (ref: string | undefined, formula: string): void => {
    const range = ref === undefined ? undefined : rangeAt(ref);
    if (!range || (range.top === range.bottom && range.left === range.right)) return;
    arrays.push(range);
    open.push({ range, formula });
  };
  const addShared = (key: CellKey, id: string, text: string): void => {
    const place = placeOf(key);
    const known = groupById.get(id);
    if (text !== "") {
      const group = { formula: sharedFormula(text, place), cells: [key] };
      groupById.set(id, group);
      groups.push(group);
      formulas.set(key, `=${text}`);
    } else if (known) {
      known.cells.push(key);
      formulas.set(key, `=${formulaIn(known.formula, place)}`);
    } else throw damaged(what);
  };
  return {
    openArrays: (): boolean => open.length > 0,
    /** A cell without a formula of its own may be a part of an array's result. */
    addFromArrays(key: CellKey): void {
      const place = placeOf(key);
      if (open.some(({ range }) => range.bottom < place.row)) open = open.filter(({ range }) => range.bottom >= place.row);
      const array = open.find(({ range }) => within(place, range));
      if (array) formulas.set(key, array.formula);
    },
    add(key: CellKey, { t, si, ref, r1, r2 = "" }: Attributes, text: string): void {
      if (t === "shared" && si !== undefined) {
        addShared(key, si, text);
        return;
      }
      const whole = t === "dataTable" ? `=TABLE(${r1 ?? ""},${r2})` : `=${text}`;
      if (whole === "=") return;
      formulas.set(key, whole);
      if (t === "array" || t === "dataTable") addArray(ref, whole);
    },
  };
}
