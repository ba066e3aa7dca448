import { date } from "../../measures/dates";
import type { Law } from "../../measures/parameters";
import { history } from "../../sheets/history";
import type { SettingKey } from "../../sheets/settings";
import { scoring } from "../../sheets/scoring";
import { parameters } from "../../sheets/settings";
import { serialOfDate } from "../../sheets/values/date";
import { patchWorkbook } from "../../ooxml";
import type { CellValue } from "../../workbook/cell";
import type { Patch } from "../../workbook/patch";
import { layoutOf, rowsOf } from "../layout";
import { coverRow } from "./parameter-sheet";
import type { SamplePerson } from "./sample-people";
import { samplePeople } from "./sample-people";
import { sheetResults } from "./sheet-results";

const year = 2024;
const serial = (day: string): number => serialOfDate(date(day));

const cover: Partial<Record<SettingKey, CellValue>> = {
  unit: "西固区",
  year,
  cycle: "自然年度",
  baseDate: serial("2024-12-31"),
  onBooks: samplePeople.length,
  reviewer: "郑文",
  filler: "吴小燕",
  phone: "0931-0000000",
  filledOn: serial("2025-01-10"),
  organs: "市场监管、民政、乡镇、街道",
};

/**
 * templates/samples/district.xlsx: twenty invented people of one district, with the faults that really come in:
 * a score as text, one forgotten, a wrong check digit, a composite typed over, too many 优秀 with a tie at the cap.
 */
export function districtSample(template: Uint8Array, law: Law): Uint8Array {
  const inputs = [...coverPatches(), ...samplePeople.flatMap(scoringPatches), ...historyPatches(), ...faults()];
  return patchWorkbook(template, [...inputs, ...sheetResults(samplePeople, overtyped, law)]);
}

const put = (sheet: string, row: number, column: number | undefined, value: CellValue | undefined): readonly Patch[] =>
  value === undefined || column === undefined ? [] : [{ kind: "cell", sheet, row, column, content: { value } }];

const coverPatches = (): readonly Patch[] => (Object.keys(cover) as SettingKey[]).flatMap((key) => put(parameters.name, coverRow(key), 1, cover[key]));

const columnOf = layoutOf(scoring, "").columnOf;
const rowOf = (name: string): number => rowsOf.first + samplePeople.findIndex((person) => person.name === name);

function scoringPatches(person: SamplePerson, place: number): readonly Patch[] {
  const values: Partial<Record<keyof typeof scoring.columns, CellValue | undefined>> = {
    number: place + 1,
    name: person.name,
    id: person.id,
    area: person.area,
    arrived: serial(person.arrived),
    termEnds: serialOfDate(date(person.arrived).add({ years: 3 }).subtract({ days: 1 })),
    assessedThisYear: person.takesPart ? "是" : "否",
    noGradeReason: person.takesPart ? undefined : "工作未满1年",
    debriefed: person.takesPart ? serial("2024-12-20") : undefined,
    usual: person.usual,
    annual: person.annual,
    assessed: person.assessed,
    lastGrade: person.lastGrade,
  };
  return (Object.keys(values) as (keyof typeof values)[]).flatMap((field) => put(scoring.name, rowsOf.first + place, columnOf.get(field), values[field]));
}

function historyPatches(): readonly Patch[] {
  const columns = layoutOf(history, "").columnOf;
  const lines = samplePeople.flatMap((person) => Object.entries(person.filed).map(([filedYear, assessed]) => ({ ...person, filedYear: Number(filedYear), assessed })));
  return lines.flatMap(({ id, name, filedYear, assessed, paid }, place) => {
    const row = rowsOf.first + place;
    const tidy = name.replace(" ", "");
    const values: Partial<Record<keyof typeof history.columns, CellValue | undefined>> = {
      id,
      name: tidy,
      unit: "西固区",
      year: filedYear,
      assessed,
      ...(filedYear === year - 1 && paid !== undefined && { paid, paidForYears: `${year - 2}、${year - 1}` }),
    };
    return (Object.keys(values) as (keyof typeof values)[]).flatMap((field) => put(history.name, row, columns.get(field), values[field]));
  });
}

/** Composites that the clerk typed over the formula: one rounded, and so wrong, one right. */
const overtyped = new Map<string, number>([
  ["王秀英", 90],
  ["谢芳", 86.4],
]);

function faults(): readonly Patch[] {
  const wrongDigit = (id: string) => `${id.slice(0, 17)}${id.endsWith("5") ? "6" : "5"}`;
  const idOf = (name: string) => samplePeople.find((person) => person.name === name)?.id ?? "";
  return [
    ...put(scoring.name, rowOf("陈静"), columnOf.get("id"), wrongDigit(idOf("陈静"))),
    ...put(scoring.name, rowOf("刘洋"), columnOf.get("lastGrade"), "优秀"),
    ...put(scoring.name, rowOf("孙悦"), columnOf.get("arrived"), "2023.5.1"),
    ...[...overtyped].flatMap(([name, value]) => put(scoring.name, rowOf(name), columnOf.get("composite"), value)),
  ];
}
