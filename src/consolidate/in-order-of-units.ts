import { unitNames } from "../measures/units";

/** Units that the measures do not name come last, and after them what is of nobody. */
function placeOfUnit(unit: string | undefined): number {
  if (unit === undefined) return unitNames.length + 1;
  const place = (unitNames as readonly string[]).indexOf(unit);
  return place < 0 ? unitNames.length : place;
}

/** As every table of the city names the units (第四条), in whatever order their files came; those of one unit stay as they were. */
export const inOrderOfUnits = <T extends { readonly unit: string | undefined }>(some: readonly T[]): readonly T[] => [...some].sort((one, other) => placeOfUnit(one.unit) - placeOfUnit(other.unit));
