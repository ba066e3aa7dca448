import { groupedBy } from "../../workbook/grouped-by";
import { message } from "../../text";
import type { CityPerson } from "../city";
import type { AcrossRule, Seeing } from "./rule";
import { nameOf, placeOf } from "./rule";

/** 比上年多的人: not in last year's roll. A finding a unit; one of their own for those who by 到岗日期 should have been in it. */
export const newSinceLastYear: AcrossRule = {
  id: "new-since-last-year",
  severity: "info",
  article: "第二十条",
  look({ people, last }) {
    if (!last) return [];
    const fresh = people.filter(({ submitted: { id } }) => id !== undefined && !last.people.has(id));
    const isEarlier = ({ submitted: { arrived } }: CityPerson) => arrived !== undefined && Number(arrived.slice(0, 4)) <= last.year;
    const early = fresh.filter(isEarlier).map((person): Seeing => {
      const { submitted, unit } = person;
      const [name, arrived] = [nameOf(submitted), submitted.arrived ?? ""];
      return { severity: "warning", person: name, unit, places: [placeOf(person)], actual: arrived, says: message("across.newButEarlier", { name, unit, arrived, year: last.year }) };
    });
    const byUnit = groupedBy(fresh.filter((person) => !isEarlier(person)), ({ unit }) => unit);
    const others = [...byUnit].map(([unit, rows]): Seeing => {
      const names = rows.map(({ submitted }) => nameOf(submitted));
      return { unit, places: rows.map(placeOf), actual: String(rows.length), says: message("across.new", { unit, count: rows.length, names }) };
    });
    return [...early, ...others];
  },
};
