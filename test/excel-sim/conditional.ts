import { a1Range, rangeAt } from "../../src/workbook/cell";
import type { SimConditional, SimSheet } from "./book";
import { notImplementedHere, officeError } from "./office-error";
import { proxyObject } from "./proxy-object";
import type { Session } from "./session";

/** The conditional formats of a whole sheet. */
export const conditionalFormatsProxy = (session: Session, sheet: SimSheet): Excel.ConditionalFormatCollection =>
  proxyObject<Excel.ConditionalFormatCollection>(session, "ConditionalFormatCollection", {
    items: () => {
      session.mustStand(sheet);
      return sheet.conditional.map((format) => formatProxy(session, sheet, format));
    },
  });

/** Several ranges of one sheet; all that can be done with them here is to give them a conditional format. */
export function rangeAreasProxy(session: Session, sheet: SimSheet, address: string): Excel.RangeAreas {
  if (address.length > 8192) throw officeError("InvalidArgument", "the address is too long");
  const ranges = address.split(",").map((area) => {
    const range = rangeAt(area);
    if (!range) throw officeError("InvalidArgument", `${area} is no range`);
    return range;
  });
  return proxyObject<Excel.RangeAreas>(session, "RangeAreas", {
    others: {
      conditionalFormats: proxyObject<Excel.ConditionalFormatCollection>(session, "ConditionalFormatCollection", {
        others: {
          add: (type) => {
            if (type !== "Custom") throw notImplementedHere("ConditionalFormatCollection.add of another type");
            const format: SimConditional = { type, ranges, formula: "", looks: new Map() };
            session.add(() => {
              session.mustStand(sheet);
              if (sheet.protected) throw officeError("AccessDenied", "the sheet is protected");
              sheet.conditional.unshift(format);
              session.undoable();
            }, address);
            return formatProxy(session, sheet, format);
          },
        },
      }),
    },
  });
}

function formatProxy(session: Session, sheet: SimSheet, format: SimConditional): Excel.ConditionalFormat {
  const set = (what: string) => (value: unknown) => void format.looks.set(what, value);
  const border = (side: string) => proxyObject<Excel.ConditionalRangeBorder>(session, "ConditionalRangeBorder", { writes: { style: set(`${side}.style`), color: set(`${side}.color`) } });
  const rule = proxyObject<Excel.ConditionalFormatRule>(session, "ConditionalFormatRule", {
    reads: { formula: () => format.formula },
    writes: {
      formula: (formula) => {
        if (!formula.startsWith("=")) throw officeError("InvalidArgument", "a formula begins with =");
        format.formula = formula;
      },
    },
  });
  const look = proxyObject<Excel.ConditionalRangeFormat>(session, "ConditionalRangeFormat", {
    others: {
      font: proxyObject<Excel.ConditionalRangeFont>(session, "ConditionalRangeFont", { writes: { color: set("color") } }),
      fill: proxyObject<Excel.ConditionalRangeFill>(session, "ConditionalRangeFill", { writes: { color: set("fill") } }),
      borders: proxyObject<Excel.ConditionalRangeBorderCollection>(session, "ConditionalRangeBorderCollection", {
        others: { top: border("top"), right: border("right"), bottom: border("bottom"), left: border("left") },
      }),
    },
  });
  return proxyObject<Excel.ConditionalFormat>(session, "ConditionalFormat", {
    reads: { type: () => format.type },
    others: {
      ...(format.type === "Custom" ? { custom: proxyObject<Excel.CustomConditionalFormat>(session, "CustomConditionalFormat", { others: { rule, format: look } }) } : {}),
      getRanges: () =>
        proxyObject<Excel.RangeAreas>(session, "RangeAreas", { reads: { address: () => format.ranges.map((range) => `${sheet.name}!${a1Range(range)}`).join(",") } }),
      delete: () =>
        session.add(() => {
          session.mustStand(sheet);
          if (sheet.protected) throw officeError("AccessDenied", "the sheet is protected");
          sheet.conditional = sheet.conditional.filter((each) => each !== format);
          session.undoable();
        }),
    },
  });
}
