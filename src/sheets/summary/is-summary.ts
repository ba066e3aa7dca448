import { byDistrict, excellenceControl } from "./by-district";
import { cityRoll } from "./city-roll";

/** Whether a workbook is one of the city's, by the names of its sheets. */
export const isSummary = ({ sheets }: { readonly sheets: readonly { readonly name: string }[] }): boolean => [cityRoll, byDistrict, excellenceControl].every((one) => sheets.some(({ name }) => name === one.name));
