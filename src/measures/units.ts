/** The 11 reporting units of the city and how clerks shorten them. The three zones have no address code of their own. */
const reportingUnits = [
  { name: "城关区", aliases: ["城关"] },
  { name: "七里河区", aliases: ["七里河"] },
  { name: "西固区", aliases: ["西固"] },
  { name: "安宁区", aliases: ["安宁"] },
  { name: "红古区", aliases: ["红古"] },
  { name: "永登县", aliases: ["永登"] },
  { name: "皋兰县", aliases: ["皋兰"] },
  { name: "榆中县", aliases: ["榆中"] },
  { name: "兰州新区", aliases: ["新区"] },
  { name: "高新区", aliases: ["兰州高新区", "高新"] },
  { name: "经济区", aliases: ["经开区", "兰州经济区", "兰州经开区", "经济技术开发区"] },
] as const;

type ReportingUnit = (typeof reportingUnits)[number]["name"];
export const unitNames: readonly ReportingUnit[] = reportingUnits.map(({ name }) => name);

/** @example unitNamed("榆中") // "榆中县" */
export function unitNamed(text: string): ReportingUnit | undefined {
  return reportingUnits.find(({ name, aliases }) => name === text || (aliases as readonly string[]).includes(text))?.name;
}
