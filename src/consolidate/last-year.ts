import type { Decimal } from "../measures/decimal";
import { decimal } from "../measures/decimal";
import type { Grade } from "../measures/grade";
import { gradeIn } from "../score/grade-in";
import type { Recognised, Row } from "../sheets/recognise";
import { parameters } from "../sheets/settings";
import { recogniseNamed } from "../sheets/sheet-named";
import { awardList, cityRoll, yearOfSummary } from "../sheets/summary";
import { readYears } from "../sheets/values/number";
import { valueOf } from "../sheets/values/read";
import { message, say } from "../text";
import { a1 } from "../workbook/cell";
import { Refusal } from "../workbook/refusal";
import type { Snapshot } from "../workbook/snapshot";
import type { LastYear, LastYearPerson } from "./city";

type RollRow = Row<typeof cityRoll>;

/** What 状态 of 奖励资金 says of an award that was paid: as it was written, or as the clerk put it once it was. 待批, 待确认 and 请示 are not. */
const paidWords: ReadonlySet<string> = new Set([say(message("score.state.due")), "已发", "已发放", "已支付", "已计奖"]);

/**
 * Last year's workbook of the city, as far as this year needs it: 采用等次 of everyone, and the awards that were paid with the years that they used.
 * @throws Refusal when it is none of the city's workbooks, does not say its year, or holds formulas without results.
 */
export function lastYearIn(file: string, snapshot: Snapshot): LastYear {
  const roll = recogniseNamed(cityRoll, snapshot);
  if (!roll) throw new Refusal(message("city.lastNoRoll", { file, sheet: cityRoll.name }));
  const year = yearOfSummary(snapshot);
  if (year === undefined) throw new Refusal(message("city.lastNoYear", { file, sheet: parameters.name }));
  const paid = paymentsIn(recogniseNamed(awardList, snapshot));
  const people = new Map<string, LastYearPerson>();
  for (const row of roll.rows) {
    const id = valueOf(row.values.id)?.text;
    if (id === undefined) continue;
    const grade = gradeOf(row, file);
    const known = people.get(id);
    const payment = paid.get(id);
    // Two rows of one person that differ leave open which grade counts.
    people.set(id, known ? { ...known, grade: known.grade === grade ? grade : undefined } : { id, name: valueOf(row.values.name) ?? "", unit: valueOf(row.values.unit) ?? "", grade, paid: payment?.amount, paidForYears: payment?.years ?? [] });
  }
  return { file, year, people };
}

/** 采用等次 as it stands; where its formula has lost its result, or a row that was typed in by hand never had one, what the formula would say: 评定等次. */
function gradeOf(row: RollRow, file: string): Grade | undefined {
  const { standing, assessed, assessedThisYear } = row.values;
  if (valueOf(assessedThisYear) === "否") return undefined;
  const byPeople = gradeIn(valueOf(assessed));
  if (standing.state === "blank" && standing.original.formula === undefined) return byPeople;
  if (standing.state !== "unreadable") return gradeIn(valueOf(standing));
  if (byPeople) return byPeople;
  const at = row.cell("standing");
  throw new Refusal(message("city.lastNoResult", { file, sheet: row.sheet, cell: at ? a1(at) : "" }));
}

interface Payment {
  readonly amount: Decimal;
  readonly years: readonly number[];
}

function paymentsIn(found: Recognised<typeof awardList> | undefined): ReadonlyMap<string, Payment> {
  const payments = new Map<string, Payment>();
  for (const { values } of found?.rows ?? []) {
    const id = valueOf(values.id)?.text;
    const amount = valueOf(values.amount);
    if (id === undefined || !amount?.gt(0) || !paidWords.has(valueOf(values.state) ?? "")) continue;
    const years = valueOf(readYears({ value: valueOf(values.years) ?? null })) ?? [];
    const before = payments.get(id);
    payments.set(id, { amount: amount.plus(before?.amount ?? decimal(0)), years: [...new Set([...(before?.years ?? []), ...years])].sort((one, other) => one - other) });
  }
  return payments;
}
