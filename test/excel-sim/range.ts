import type { CellContent, Place, RangeRef } from "../../src/workbook/cell";
import { a1Range, isBlank, isCellError, maxColumns } from "../../src/workbook/cell";
import { placesIn } from "../../src/workbook/rectangles";
import type { SimSheet } from "./book";
import { contentIn, setContent } from "./book";
import { entered } from "./entered";
import { formatProxy } from "./range-format";
import { notImplementedHere, officeError } from "./office-error";
import { proxyObject } from "./proxy-object";
import type { Session } from "./session";

/** A range. `where` is asked at sync: the sheet may be gone by then, or hold nothing. */
export function rangeProxy(session: Session, sheet: SimSheet, where: () => RangeRef | undefined, mayBeNull = false): Excel.Range {
  const present = (): RangeRef => {
    session.mustStand(sheet);
    const range = where();
    if (!range) throw officeError("ItemNotFound", "there is no such range");
    return range;
  };
  const range = (proxy: Excel.Range): Excel.Range => {
    places.set(proxy, present);
    return proxy;
  };
  const matrix = <T>(tell: (content: CellContent) => T) => session.answerFor(() => inRows(present(), (place) => tell(contentIn(sheet, place))));
  return range(proxyObject<Excel.Range>(session, "Range", {
    ...(mayBeNull ? { exists: () => where() !== undefined } : {}),
    reads: {
      values: () => matrix(shown),
      formulas: () => matrix((content) => content.formula ?? shown(content)),
      numberFormat: () => matrix(({ format }) => format ?? "General"),
      valueTypes: () => matrix(typeOf),
      rowIndex: () => present().top,
      columnIndex: () => present().left,
      rowCount: () => present().bottom - present().top + 1,
      columnCount: () => present().right - present().left + 1,
      rowHidden: () => {
        const hidden = rowsOf(present()).map((row) => sheet.hiddenRows.has(row));
        const [first = false] = hidden;
        // Excel answers null where the rows differ, whatever its types say.
        return hidden.every((one) => one === first) ? first : (null as unknown as boolean);
      },
    },
    writes: {
      formulas: (value) => {
        writeMatrix(session, sheet, present(), value, (place, entry) => setContent(sheet, place, entered(entry, contentIn(sheet, place).format ?? "General")));
        session.changedByProgram(sheet);
      },
      numberFormat: (value) =>
        writeMatrix(session, sheet, present(), value, (place, format) => setContent(sheet, place, { ...contentIn(sheet, place), format: String(format) })),
      rowHidden: (hidden) => {
        session.mayWrite(sheet);
        for (const row of rowsOf(present())) {
          if (hidden) sheet.hiddenRows.add(row);
          else sheet.hiddenRows.delete(row);
        }
      },
    },
    others: {
      format: formatProxy(session, sheet, present),
      merge: (across) =>
        session.add(() => {
          if (across !== false) throw notImplementedHere("Range.merge across");
          session.mayWrite(sheet);
          sheet.looks.push({ range: present(), what: "merge" });
        }),
      getMergedAreasOrNullObject: () => mergedProxy(session, sheet, present),
      getEntireRow: () => rangeProxy(session, sheet, () => ({ ...present(), left: 0, right: maxColumns - 1 })),
      select: () => session.add(() => session.select(sheet, present())),
      copyFrom: (source, copyType) =>
        session.add(() => {
          const from = typeof source === "object" ? places.get(source)?.() : undefined;
          if (!from || copyType !== "Formats") throw notImplementedHere("Range.copyFrom of anything but the formats of a range of the same sheet");
          session.mayWrite(sheet);
          const [rows, columns] = [from.bottom - from.top + 1, from.right - from.left + 1];
          const { top, left } = present();
          // Repeated as often as it fits; number formats are all that is known of cells here.
          for (const place of placesIn(present())) {
            const { format } = contentIn(sheet, { row: from.top + ((place.row - top) % rows), column: from.left + ((place.column - left) % columns) });
            const { value, formula } = contentIn(sheet, place);
            setContent(sheet, place, { value, ...(formula !== undefined && { formula }), ...(format !== undefined && { format }) });
          }
        }),
    },
  }));
}

const rowsOf = ({ top, bottom }: RangeRef): readonly number[] => Array.from({ length: bottom - top + 1 }, (_, offset) => top + offset);

/** Where a range that is handed in lies. */
const places = new WeakMap<object, () => RangeRef>();

/** Where some of the range's cells are merged. */
function mergedProxy(session: Session, sheet: SimSheet, present: () => RangeRef): Excel.RangeAreas {
  if (!session.supports("1.13")) throw officeError("ApiNotFound", "getMergedAreasOrNullObject came with ExcelApi 1.13");
  const merged = () => {
    const { top, left, bottom, right } = present();
    return sheet.looks.flatMap(({ range, what }) => (what === "merge" && range.top <= bottom && range.bottom >= top && range.left <= right && range.right >= left ? [range] : []));
  };
  return proxyObject<Excel.RangeAreas>(session, "RangeAreas", { exists: () => merged().length > 0, reads: { address: () => merged().map((range) => `${sheet.name}!${a1Range(range)}`).join(",") } });
}

const inRows = <T>({ top, left, bottom, right }: RangeRef, tell: (place: Place) => T): T[][] =>
  Array.from({ length: bottom - top + 1 }, (_, row) => Array.from({ length: right - left + 1 }, (__, column) => tell({ row: top + row, column: left + column })));

function shown({ value }: CellContent): string | number | boolean {
  if (isCellError(value)) return value.error;
  return value ?? "";
}

function typeNameOf(content: CellContent): `${Excel.RangeValueType}` {
  const { value } = content;
  if (isCellError(value)) return "Error";
  if (isBlank(content)) return "Empty";
  if (typeof value === "boolean") return "Boolean";
  return typeof value === "number" ? "Double" : "String";
}

/** The enum is only a type here: its object comes with Excel. */
const typeOf = (content: CellContent) => typeNameOf(content) as unknown as Excel.RangeValueType;

/** null in the matrix leaves its cell alone. */
function writeMatrix(session: Session, sheet: SimSheet, range: RangeRef, value: unknown, put: (place: Place, entry: unknown) => void): void {
  if (!fits(value, range)) throw officeError("InvalidArgument", "the matrix does not have the shape of the range");
  session.mayWrite(sheet);
  for (const place of placesIn(range)) {
    const entry = value[place.row - range.top]?.[place.column - range.left];
    if (entry !== null) put(place, entry);
  }
}

function fits(value: unknown, { top, left, bottom, right }: RangeRef): value is readonly (readonly unknown[])[] {
  return Array.isArray(value) && value.length === bottom - top + 1 && value.every((row) => Array.isArray(row) && row.length === right - left + 1);
}
