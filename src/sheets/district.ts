import type { PlainDate } from "../measures/dates";
import { dateOf } from "../measures/dates";
import type { SheetSnapshot, Snapshot } from "../workbook/snapshot";
import { attendance } from "./attendance";
import { dutyLedger } from "./duty-ledger";
import { fundLedger } from "./fund-ledger";
import { history } from "./history";
import { indicators } from "./indicators";
import { leaveRegister } from "./leave-register";
import { meetings } from "./meetings";
import type { Recognised } from "./recognise";
import { recognise } from "./recognise";
import { roster } from "./roster";
import { scoring } from "./scoring";
import type { Settings } from "./settings";
import { parameters, readSettings } from "./settings";
import { valueOf } from "./values/read";
import { readWhole } from "./values/number";
import { unitNamed } from "../measures/units";
import { halfWidth, withoutSpaces } from "./values/text";

/** The sheets that are known, by the name under which rules and reports speak of them. */
export const knownSheets = {
  roster,
  duties: dutyLedger,
  leave: leaveRegister,
  attendance,
  funds: fundLedger,
  meetings,
  scoring,
  indicators,
  history,
  parameters,
} as const;
export type SheetKey = keyof typeof knownSheets;
export type Found = { readonly [Key in SheetKey]: Recognised<(typeof knownSheets)[Key]> | undefined };

/** A district's workbook, read: its sheets, its cover, and what it says of unit and year. */
export interface District {
  readonly snapshot: Snapshot;
  readonly sheets: Found;
  readonly settings: Settings;
  readonly unit: string | undefined;
  readonly year: number | undefined;
}

export function readDistrict(snapshot: Snapshot): District {
  const cover = recognise(parameters, snapshot);
  const settings = readSettings(cover, snapshot.date1904 === true);
  const coverYear = valueOf(settings.year.read);
  // Of several scoring sheets, the one of the cover's year: last year's often stays in the file.
  const ofYear = ({ name, values }: SheetSnapshot) => coverYear !== undefined && [name, ...values.slice(0, 3).flat()].some((text) => typeof text === "string" && text.includes(String(coverYear)));
  const sheets: Found = {
    roster: recognise(roster, snapshot),
    duties: recognise(dutyLedger, snapshot),
    leave: recognise(leaveRegister, snapshot),
    attendance: recognise(attendance, snapshot),
    funds: recognise(fundLedger, snapshot),
    meetings: recognise(meetings, snapshot),
    scoring: recognise(scoring, snapshot, ofYear),
    indicators: recognise(indicators, snapshot),
    history: recognise(history, snapshot),
    parameters: cover,
  };
  const heading = headingOf(sheets.scoring);
  return { snapshot, sheets, settings, unit: valueOf(settings.unit.read) ?? heading.unit, year: valueOf(settings.year.read) ?? heading.year };
}

/** What the lines above the header say, for a sheet that came without 参数: "2024年度…", "填报单位：西固区". */
function headingOf(found: Found["scoring"]): Pick<District, "unit" | "year"> {
  const lines = (found?.sheet.values ?? []).slice(0, found?.headerRow ?? 0).flatMap((row) => row.filter((value) => typeof value === "string"));
  const year = lines.map((line) => /(20\d{2})年度/.exec(withoutSpaces(halfWidth(line)))?.[1]).find((text) => text !== undefined);
  const labelled = lines.map((line) => /填报单位\s*:\s*([^\s，,;；（(]{2,12})/.exec(halfWidth(line))?.[1]).find((text) => text !== undefined);
  const unit = unitNamed(labelled ?? "") ?? lines.map((line) => unitNamed(withoutSpaces(halfWidth(line)))).find((name) => name !== undefined);
  return { unit, year: year === undefined ? undefined : valueOf(readWhole({ value: year })) };
}

/** 考核基准日: as filled in, else the last day of the year (decision 4). */
export const baseDateOf = ({ settings, year }: District): PlainDate | undefined => valueOf(settings.baseDate.read) ?? (year === undefined ? undefined : dateOf(year, 12, 31));

/** 参数 alone is no workbook of ours: any list of names and values looks like it. */
export const isKnown = ({ sheets }: District): boolean => (Object.keys(sheets) as SheetKey[]).some((key) => key !== "parameters" && sheets[key] !== undefined);

/** The headers of the first rows of each sheet, for saying what was found instead. */
export const headersFound = (snapshot: Snapshot): readonly { readonly sheet: string; readonly headers: readonly string[] }[] =>
  snapshot.sheets.map(({ name, values }) => {
    const widest = values.slice(0, 30).reduce<readonly string[]>((best, row) => {
      const headers = row.filter((value): value is string => typeof value === "string" && value.trim() !== "");
      return headers.length > best.length ? headers : best;
    }, []);
    return { sheet: name, headers: widest };
  });
