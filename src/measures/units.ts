import { standing } from "./parameters";

type ReportingUnit = (typeof standing.reportingUnits.value)[number];

/** How clerks shorten the names of the reporting units. */
const aliases: Readonly<Record<ReportingUnit, readonly string[]>> = {
  城关区: ["城关"],
  七里河区: ["七里河"],
  西固区: ["西固"],
  安宁区: ["安宁"],
  红古区: ["红古"],
  永登县: ["永登"],
  皋兰县: ["皋兰"],
  榆中县: ["榆中"],
  兰州新区: ["新区"],
  高新区: ["兰州高新区", "高新"],
  经济区: ["经开区", "兰州经济区", "兰州经开区", "经济技术开发区"],
};

/** Each short name with the one that it stands for. */
export const aliasesOfUnits: Readonly<Record<string, ReportingUnit>> = Object.fromEntries((Object.keys(aliases) as ReportingUnit[]).flatMap((name) => aliases[name].map((alias) => [alias, name] as const)));

/** The 11 reporting units (第四条), in the order in which the city lists them. */
export const unitNames: readonly ReportingUnit[] = standing.reportingUnits.value;

/** @example unitNamed("榆中") // "榆中县" */
export const unitNamed = (text: string): ReportingUnit | undefined => unitNames.find((name) => name === text || aliases[name].includes(text));

/** The three zones: they manage people wherever these are, and have no id-card code of their own (第四条, decision 29). */
const zones: readonly string[] = ["兰州新区", "高新区", "经济区"] satisfies readonly ReportingUnit[];

/** @example isZone("高新区") // true */
export const isZone = (unit: string): boolean => zones.includes(unit);
