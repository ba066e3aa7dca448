import { date } from "../../../measures/dates";
import type { Law } from "../../../measures/parameters";
import { history } from "../../../sheets/history";
import { scoring } from "../../../sheets/scoring";
import { serialOfDate } from "../../../workbook/date-serial";
import type { BuiltBook } from "../book";
import type { SampleCover, SampleFault } from "./fill";
import type { SampleRow } from "./sample-sheet";
import { fillBook } from "./fill";
import { serial } from "./invented";
import { withScores } from "./results";
import type { SamplePerson } from "./scoring-people";
import { samplePeople } from "./scoring-people";

const year = 2024;

const cover: SampleCover = {
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

/** Composites that the clerk typed over the formula: one rounded, and so wrong, one right. */
const overtyped: Readonly<Record<string, number>> = { 王秀英: 90, 谢芳: 86.4 };

/**
 * templates/samples/district.xlsx: twenty invented people of one district, with the faults that really come in:
 * a score as text, one forgotten, a wrong check digit, a composite typed over, too many 优秀 with a tie at the cap.
 */
export function scoringSample(book: BuiltBook, law: Law): Uint8Array {
  const rows = withScores(samplePeople.map(scoringRow), (place) => overtyped[samplePeople[place]?.name ?? ""], law);
  return fillBook(book, { cover, sheets: [{ definition: scoring, rows }, { definition: history, rows: samplePeople.flatMap(historyRows) }], faults: faults() });
}

const scoringRow = (person: SamplePerson, place: number): SampleRow => ({
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
});

const historyRows = ({ id, name, filed, paid }: SamplePerson): readonly SampleRow[] =>
  Object.entries(filed).map(([filedYear, assessed]) => ({
    id,
    name: name.replace(" ", ""),
    unit: "西固区",
    year: Number(filedYear),
    assessed,
    ...(Number(filedYear) === year - 1 && paid !== undefined && { paid, paidForYears: `${year - 2}、${year - 1}` }),
  }));

function faults(): readonly SampleFault[] {
  const of = (name: string, field: string, value: string | number): SampleFault => ({ definition: scoring, row: samplePeople.findIndex((person) => person.name === name), field, content: { value } });
  const id = samplePeople.find(({ name }) => name === "陈静")?.id ?? "";
  return [
    of("陈静", "id", `${id.slice(0, -1)}${id.endsWith("5") ? "6" : "5"}`),
    of("刘洋", "lastGrade", "优秀"),
    of("孙悦", "arrived", "2023.5.1"),
    ...Object.entries(overtyped).map(([name, value]) => of(name, "composite", value)),
  ];
}
