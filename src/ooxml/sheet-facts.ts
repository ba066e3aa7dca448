import { rangeAt, type RangeRef } from "../workbook/cell";
import type { Message } from "../text";
import { columnsReader } from "./columns-reader";
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

/** @param what the sheet is called where it cannot be whole. */
export function factsReader(what: Message): { readonly facts: SheetFacts; readonly open: (name: string, attributes: Attributes) => void } {
  const facts: SheetFacts = { merges: [], hiddenColumns: new Set(), protected: false, advancedFilter: false, filter: { range: undefined, chooses: false } };
  const readFilter = autoFilterReader(facts.filter);
  const columnsOf = columnsReader(what);
  return {
    facts,
    open(name, attributes) {
      readFilter(name, attributes);
      if (name === "mergeCell") {
        const range = rangeAt(attributes["ref"] ?? "");
        if (range) facts.merges.push(range);
      } else if (name === "col") {
        const columns = columnsOf(attributes);
        if (isOn(attributes["hidden"])) for (const column of columns) facts.hiddenColumns.add(column);
      } else if (name === "sheetProtection") facts.protected = isOn(attributes["sheet"]);
      else if (name === "sheetPr") facts.advancedFilter = isOn(attributes["filterMode"]);
    },
  };
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
