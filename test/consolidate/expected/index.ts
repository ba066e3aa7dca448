import type { CityCase, OwnValue } from "../city/case";
import type { ExpectedAcross } from "./across";
import { acrossOf } from "./across";
import { balanceOf } from "./balance";
import type { Choices, ExpectedFile } from "./files";
import { filesOf, filledIn } from "./files";
import type { ExpectedLastYear } from "./last-year";
import { lastYearOf } from "./last-year";
import type { ExpectedLists } from "./lists";
import { listsOf } from "./lists";
import type { Basis, ExpectedPerson } from "./people";
import { unitsOf } from "./people";
import type { ExpectedUnit } from "./totals";
import { pooledOf, totalsOf } from "./totals";
import type { ExpectedVersions } from "./versions";
import { versionsOf } from "./versions";
import type { ExpectedWork } from "./work-and-money";
import { workOf } from "./work-and-money";

export interface ExpectedCity {
  readonly files: readonly ExpectedFile[];
  /** Nothing that can be read has come from them. */
  readonly missing: readonly string[];
  /** Something came, and none of it counts before the clerk chooses. */
  readonly toChoose: readonly string[];
  readonly people: readonly ExpectedPerson[];
  readonly units: readonly ExpectedUnit[];
  readonly pooled: ReturnType<typeof pooledOf>;
  readonly lists: ExpectedLists;
  readonly balance: ReturnType<typeof balanceOf>;
  readonly across: ExpectedAcross;
  readonly versions: readonly ExpectedVersions[];
  readonly lastYear: ExpectedLastYear;
  readonly work: readonly ExpectedWork[];
  readonly ownLaws: readonly { readonly unit: string; readonly ownRules: string | undefined; readonly values: readonly OwnValue[] }[];
  readonly addedColumns: readonly { readonly unit: string; readonly titles: readonly string[] }[];
}

/**
 * What the city's workbook must say of these files, worked out from domain.md by another way than the product's: exact fractions, plain data in,
 * plain data out. Nothing of src/ is used.
 */
export function expectedCity(city: CityCase, { law = "standing", lastYear = false, ...choices }: Partial<Basis> & Choices = {}): ExpectedCity {
  const files = filesOf(city, choices);
  const units = unitsOf(city, files, { law, lastYear });
  const counting = filledIn(city).filter(({ name }) => files.some(({ file, use }) => file === name && use === "counts"));
  const people = units.flatMap((unit) => unit.people);
  const received = (unit: string, use: readonly string[]) => files.some((file) => file.unit === unit && use.includes(file.use));
  return {
    files,
    missing: city.units.filter((unit) => !received(unit, ["counts", "choose"])),
    toChoose: city.units.filter((unit) => received(unit, ["choose"])),
    people,
    units: units.map(totalsOf),
    pooled: pooledOf(units),
    lists: listsOf(people),
    balance: balanceOf(city, files),
    across: acrossOf(city, files),
    versions: versionsOf(city, files),
    lastYear: lastYearOf(city, files),
    work: workOf(city, files),
    ownLaws: counting.filter(({ filling }) => filling.own.length > 0).map(({ filling: { unit, own, cover } }) => ({ unit, ownRules: cover.ownRules, values: own })),
    addedColumns: counting.filter(({ filling }) => filling.added.length > 0).map(({ filling: { unit, added } }) => ({ unit, titles: added.map(({ title }) => title) })),
  };
}
