import { aliasesOfUnits, unitNames } from "../../measures/units";
import { choice, text } from "../column";

/** Columns that many lists of the summary have. */
export const unit = choice(unitNames, { title: "填报单位", required: "always", width: 12 }, aliasesOfUnits);
/** The city's own words; they stay with the person, unit or finding when the summary is made again. */
export const cityRemark = text({ title: "市级备注", width: 18 });
