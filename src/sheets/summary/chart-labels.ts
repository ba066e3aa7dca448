import { message, say } from "../../text";
import { columnLetters } from "../../workbook/cell";
import { byDistrict } from "./by-district";

const fields = Object.keys(byDistrict.columns);
/** A cell of 分区县统计, in the row in which the name stands that the charts show of it. */
const beside = (field: keyof typeof byDistrict.columns, row: number): string => `${byDistrict.name}!$${columnLetters(fields.indexOf(field))}${row + 1}`;

/**
 * What the charts call each unit: one without people has a word for its empty place. Live, beside the charts on their sheet, so that every program
 * that draws them has it, whoever filled the workbook in.
 */
export const chartLabels = {
  sheet: (): string => say(message("summary.charts.sheet")),
  /** One free column to the right of what is printed. */
  column: 9,
  /** With "="; rows count from 0, and are those of 分区县统计. */
  formula: (row: number): string => `=${beside("unit", row)}&IF(${beside("people", row)}=0,CHAR(10)&"${say(message("summary.charts.nobody"))}","")`,
  value: (unit: string, people: number): string => (people === 0 ? `${unit}\n${say(message("summary.charts.nobody"))}` : unit),
};
