import type { CityFile } from "../city";
import { isCopy } from "./copies";

/** What was replaced, stands beside a sealed one, says the same again, is of another year or of nobody is nobody's to put right: its faults are not counted among this year's. */
export const isWorkedOff = (file: CityFile): boolean => file.status !== "replaced" && file.unit !== undefined && !isCopy(file) && file.reason?.key !== "city.otherYear" && file.reason?.key !== "city.unsealedBeside";
