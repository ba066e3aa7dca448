import type { RangeRef } from "../../src/workbook/cell";
import { maxColumns } from "../../src/workbook/cell";
import type { SimSheet } from "./book";
import { notImplementedHere, officeError } from "./office-error";
import { proxyObject } from "./proxy-object";
import type { Session } from "./session";
import { strict } from "./strict";

/** How a range looks: what is set is kept as it was said, in the sheet's `looks`. Nothing of it can be read. */
export function formatProxy(session: Session, sheet: SimSheet, present: () => RangeRef): Excel.RangeFormat {
  const set = (what: string) => (value: unknown) => {
    session.mayWrite(sheet);
    sheet.looks.push({ range: present(), what, value });
  };
  return proxyObject<Excel.RangeFormat>(session, "RangeFormat", {
    writes: {
      columnWidth: (points) => {
        const { left, right } = present();
        for (let column = left; column <= right; column++) sheet.widths.set(column, points);
      },
      rowHeight: (points) => {
        if (points < 0 || points > 409) throw officeError("InvalidArgument", "a row is at most 409 points high");
        set("rowHeight")(points);
      },
      horizontalAlignment: set("horizontalAlignment"),
      verticalAlignment: set("verticalAlignment"),
      wrapText: set("wrapText"),
    },
    others: {
      font: proxyObject<Excel.RangeFont>(session, "RangeFont", { writes: { size: set("font.size"), bold: set("font.bold"), color: set("font.color") } }),
      fill: proxyObject<Excel.RangeFill>(session, "RangeFill", { writes: { color: set("fill.color") } }),
      borders: strict<Excel.RangeBorderCollection>("RangeBorderCollection", { getItem: (place) => borderProxy(session, place, present, set) }),
      autofitRows: () =>
        session.add(() => {
          if (present().right !== maxColumns - 1) throw notImplementedHere("RangeFormat.autofitRows of parts of rows");
          set("autofitRows")(true);
        }),
    },
  });
}

function borderProxy(session: Session, place: string, present: () => RangeRef, set: (what: string) => (value: unknown) => void): Excel.RangeBorder {
  const write = (what: string) => (value: unknown) => {
    const { top, left, bottom, right } = present();
    const none = (place === "InsideHorizontal" && top === bottom) || (place === "InsideVertical" && left === right);
    if (none) throw officeError("InvalidArgument", "there are no lines between the cells of one row or column");
    set(`border.${place}.${what}`)(value);
  };
  return proxyObject<Excel.RangeBorder>(session, "RangeBorder", { writes: { style: write("style"), color: write("color") } });
}
