import type { SheetKey } from "../../sheets/district";
import { anyKnown } from "../../sheets/known";
import type { Decision } from "../../sheets/mapping";
import type { Unsure } from "../../sheets/recognise";

/** What is chosen for a header: a field, not to be read, or nothing known. */
export const ignored = "-";
export const unknown = "?";

export type Chosen = ReadonlyMap<number, string>;

/** As the headers are taken now; of two columns that claim one field, neither is chosen for the clerk. */
export const asTaken = ({ headers, twice }: Unsure<SheetKey>): Chosen => new Map(headers.map(({ column, field }) => [column, field === undefined || twice.includes(field) ? unknown : field]));

/** Fields that two columns are chosen for. */
export const chosenTwice = (chosen: Chosen): readonly string[] => {
  const fields = [...chosen.values()].filter((field) => field !== ignored && field !== unknown);
  return [...new Set(fields.filter((field, place) => fields.indexOf(field) !== place))];
};

/** Key columns that nothing is chosen for. */
export const stillLacking = ({ of }: Unsure<SheetKey>, chosen: Chosen): readonly string[] => anyKnown[of].key.filter((field) => ![...chosen.values()].includes(field));

/** Only what differs from how the headers are taken without asking is a decision; the rest stays as it is. */
export const decisionsOf = (unsure: Unsure<SheetKey>, chosen: Chosen): readonly Decision[] =>
  unsure.headers.map(({ column, text, field }): Decision => {
    const choice = chosen.get(column) ?? unknown;
    if (choice === ignored) return { column, text, means: "ignored" };
    // Where two columns claim a field, choosing one of them is a decision although it reads the same.
    const settled = choice === unknown || (choice === field && !unsure.twice.includes(field));
    if (choice === unknown && field !== undefined && unsure.twice.includes(field)) return { column, text, means: "ignored" };
    return settled ? { column, text } : { column, text, means: { of: unsure.of, field: choice } };
  });
