import type { Law } from "../../../measures/parameters";
import type { DataSheetKey } from "../../books";
import { dutyRows } from "./district-duties";
import { fundRows } from "./district-funds";
import { attendanceRows, leaveRows, meetingRows } from "./district-ledgers";
import { historyRows, indicatorRows, scoringRows } from "./district-scores";
import { rosterRows } from "./district-staff";
import type { SampleRow } from "./sample-sheet";

export type DistrictRows = Readonly<Record<DataSheetKey, readonly SampleRow[]>>;

/** A year of a district whose books are in order, sheet by sheet, as clerks type it. */
export const districtRows = (law: Law): DistrictRows => ({
  roster: rosterRows(law),
  duties: dutyRows(law),
  leave: leaveRows(law),
  attendance: attendanceRows(),
  funds: fundRows(law),
  meetings: meetingRows(law),
  scoring: scoringRows(law),
  indicators: indicatorRows,
  history: historyRows(law),
});
