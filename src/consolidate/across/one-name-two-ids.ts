import { groupedBy } from "../../workbook/grouped-by";
import { message } from "../../text";
import type { CityPerson } from "../city";
import { isSlipOf } from "./ids-alike";
import type { AcrossRule } from "./rule";
import { placeOf, unitsOf } from "./rule";

const idOf = ({ submitted: { id, idTyped } }: CityPerson): string => id ?? idTyped;
const birthOf = ({ submitted: { id } }: CityPerson): string | undefined => id?.slice(6, 14);
const arrivalOf = ({ submitted: { arrived } }: CityPerson): string | undefined => arrived;

/** 同名不同号: often two people, and sometimes one whose id was typed wrongly; a shared birthday or day of arrival makes that likely. A finding a name. */
export const oneNameTwoIds: AcrossRule = {
  id: "one-name-two-ids",
  severity: "info",
  article: "第二十条",
  look: ({ people }) =>
    [...groupedBy(people, ({ submitted }) => submitted.name)].flatMap(([name, all]) => {
      const rows = all.filter((row) => !all.some((other) => isSlipOf(row, other)));
      const ids = new Set(rows.map(idOf));
      if (ids.size < 2 || new Set(rows.map(({ file }) => file)).size < 2) return [];
      const same = [...(isShared(rows, birthOf) ? [message("across.sameBirth")] : []), ...(isShared(rows, arrivalOf) ? [message("across.sameArrival")] : [])];
      const [first] = same;
      const fill = { name, units: unitsOf(rows), count: ids.size };
      const says = first ? message("across.oneNameLikely", { ...fill, same: first }) : message("across.oneName", fill);
      return [{ says, person: name, places: rows.map(placeOf), actual: [...ids].join("、"), ...(first && { severity: "warning" as const }) }];
    }),
};

/** Two ids of the name, in two files, have the same day. */
const isShared = (rows: readonly CityPerson[], dayOf: (person: CityPerson) => string | undefined): boolean =>
  [...groupedBy(rows, dayOf).values()].some((alike) => new Set(alike.map(idOf)).size > 1 && new Set(alike.map(({ file }) => file)).size > 1);
