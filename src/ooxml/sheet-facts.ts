import { rangeAt, type RangeRef } from "../workbook/cell";
import type { Message } from "../text";
import { damaged } from "./damage";
import { isOn, type Attributes } from "./xml";

/** What a sheet says beside its cells. */
interface SheetFacts {
  readonly merges: RangeRef[];
  readonly hiddenColumns: Set<number>;
  protected: boolean;
  /** Rows are hidden by a filter that stands beside the data, without arrows on the headings. */
  advancedFilter: boolean;
  readonly filter: AutoFilter;
}

/** The arrows on the headings of a sheet or a table. */
export interface AutoFilter {
  range: RangeRef | undefined;
  /** Some column chooses rows. */
  chooses: boolean;
}

const maxColumn = 16_384;

/** @param what the sheet is called where it cannot be whole. */
export function factsReader(what: Message): { readonly facts: SheetFacts; readonly open: (name: string, attributes: Attributes) => void } {
  const facts: SheetFacts = { merges: [], hiddenColumns: new Set(), protected: false, advancedFilter: false, filter: { range: undefined, chooses: false } };
  const readFilter = autoFilterReader(facts.filter);
  let columnsNamed = 0;
  return {
    facts,
    open(name, attributes) {
      readFilter(name, attributes);
      if (name === "mergeCell") {
        const range = rangeAt(attributes["ref"] ?? "");
        if (range) facts.merges.push(range);
      } else if (name === "col" && isOn(attributes["hidden"])) {
        columnsNamed += addHidden(facts.hiddenColumns, attributes);
        if (columnsNamed > timesNamed * maxColumn) throw damaged(what);
      } else if (name === "sheetProtection") facts.protected = isOn(attributes["sheet"]);
      else if (name === "sheetPr") facts.advancedFilter = isOn(attributes["filterMode"]);
    },
  };
}

/** A sheet names each column once at most. Made to hurt, it names all of them a million times. */
const timesNamed = 4;

/** @returns how many it named. */
function addHidden(columns: Set<number>, { min, max }: Attributes): number {
  const [first, last] = [Number(min), Math.min(Number(max), maxColumn)];
  for (let column = first; column <= last; column++) columns.add(column - 1);
  return Math.max(0, last - first + 1);
}

const criteria = new Set(["filters", "customFilters", "top10", "dynamicFilter", "colorFilter", "iconFilter"]);

/** Follows an autoFilter element, which sheets and tables have alike. A column may be named only to hide its arrow. */
export function autoFilterReader(filter: AutoFilter): (name: string, attributes: Attributes) => void {
  let inSavedViews = false;
  return (name, attributes) => {
    if (inSavedViews) return;
    if (name === "autoFilter") filter.range = rangeAt(attributes["ref"] ?? "");
    else if (criteria.has(name)) filter.chooses = true;
    // Views that people have saved hold filters of their own, which are not in force; they come after the sheet's.
    else if (name === "customSheetViews") inSavedViews = true;
  };
}
