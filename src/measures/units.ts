import { standing, zones } from "./parameters";

type ReportingUnit = (typeof standing.reportingUnits.value)[number];

/** The reporting units (第四条), in the order in which the city lists them. */
export const unitNames: readonly ReportingUnit[] = standing.reportingUnits.value;

/** How clerks shorten names otherwise than by leaving out 区 or 县. */
const shortened: Readonly<Partial<Record<ReportingUnit, readonly string[]>>> = {
  兰州新区: ["新区"],
  高新区: ["兰州高新区", "高新"],
  经济区: ["经开区", "兰州经济区", "兰州经开区", "经济技术开发区"],
};

const aliasesOf = (name: ReportingUnit): readonly string[] => shortened[name] ?? [name.replace(/[区县]$/, "")];

/** Each short name with the one that it stands for. */
export const aliasesOfUnits: Readonly<Record<string, ReportingUnit>> = Object.fromEntries(unitNames.flatMap((name) => aliasesOf(name).map((alias) => [alias, name] as const)));

/** @example unitNamed("榆中") // "榆中县" */
export const unitNamed = (text: string): ReportingUnit | undefined => unitNames.find((name) => name === text || aliasesOf(name).includes(text));

/**
 * The zones: they manage people wherever these are, and have no id-card code of their own (第四条, decision 29).
 * @example isZone("高新区") // true
 */
export const isZone = (unit: string): boolean => (zones as readonly string[]).includes(unit);
