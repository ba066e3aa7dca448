import type { City } from "./city";

/** By how much the totals are too high while people stand in two units' files and nobody has said where they count. */
export const countedTwice = ({ findings }: Pick<City, "findings">): number => findings.reduce((sum, { rule, places }) => (rule === "person-in-two-units" ? sum + places.length - 1 : sum), 0);
