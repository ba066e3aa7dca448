import { noticeOf, noticedDays } from "../../measures/holidays";
import type { Holidays, TableDay } from "../../sheets/holiday-table";
import { arrangementOf, holidayTable as definition } from "../../sheets/holiday-table";
import { valueOf } from "../../sheets/values/read";
import { shownText } from "../../sheets/values/text";
import type { Message } from "../../text";
import { message, say } from "../../text";
import type { Observation } from "../rule";
import { rule } from "../rule";

/** 节假日表: days that cannot be read, that are both off and working, and years that differ from the State Council's notice (第十八条第四项, decision 15). */
export const holidayTable = rule({
  id: "holiday-table",
  severity: "warning",
  article: "第十八条第四项",
  reads: [],
  fixable: false,
  look({ district: { holidays }, report }) {
    for (const found of [...unreadable(holidays), ...bothWays(holidays), ...otherThanNoticed(holidays)]) report(found);
  },
});

function unreadable({ table }: Holidays): readonly Observation[] {
  return (table?.rows ?? []).flatMap((row): readonly Observation[] => {
    const { day, arrangement } = row.values;
    const [dayAt, arrangementAt] = [row.cell("day"), row.cell("arrangement")];
    const date = valueOf(day);
    const [shownDay, shownArrangement] = [shownText(day.original), shownText(arrangement.original)];
    if (!date) return dayAt ? [{ at: dayAt, says: message("law.holidayNoDay", { actual: shownDay }), actual: shownDay, expected: definition.columns.day.title }] : [];
    if (valueOf(arrangement) !== undefined || !arrangementAt) return [];
    return [{ at: arrangementAt, says: message("law.holidayNoArrangement", { day: date.toString(), actual: shownArrangement }), actual: shownArrangement, expected: (definition.columns.arrangement.list ?? []).join("、") }];
  });
}

const bothWays = ({ bothWays: days }: Holidays): readonly Observation[] =>
  days.map(({ day, kind, at }) => ({ at, says: message("law.holidayBothWays", { day: day.toString() }), actual: `${day.toString()} ${arrangementOf(kind)}`, expected: "" }));

/** One finding a year, at its first line: the notice is known, and the table has other days. */
function otherThanNoticed({ days }: Holidays): readonly Observation[] {
  const years = [...new Set(days.map(({ day }) => day.year))].sort((one, other) => one - other);
  return years.flatMap((year): readonly Observation[] => {
    const ofYear = days.filter(({ day }) => day.year === year);
    const notice = noticeOf(year);
    const differences = differencesOf(ofYear, year);
    const [line, first] = [ofYear[0], differences[0]];
    if (notice === undefined || !line || !first) return [];
    return [{ at: line.at, says: message("law.holidaysDiffer", { year, notice, count: differences.length, first }), actual: differences.map((one) => say(one)).join("、"), expected: notice, because: differences }];
  });
}

function differencesOf(ofYear: readonly TableDay[], year: number): readonly Message[] {
  const said = ({ day, kind }: Pick<TableDay, "day" | "kind">) => `${day.toString()} ${kind}`;
  const [table, noticed] = [new Set(ofYear.map(said)), new Set(noticedDays(year).map(said))];
  const fill = ({ day, kind }: Pick<TableDay, "day" | "kind">) => ({ day: day.toString(), kind: arrangementOf(kind) });
  return [
    ...noticedDays(year).filter((one) => !table.has(said(one))).map((one) => message("law.holidayLacks", fill(one))),
    ...ofYear.filter((one) => !noticed.has(said(one))).map((one) => message("law.holidayAdds", fill(one))),
  ];
}
