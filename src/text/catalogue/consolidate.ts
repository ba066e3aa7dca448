import type { Sentences } from "../sentence";

/** The city's desk: what came in, what counts, and what shows only when all files lie side by side. */
export const consolidate = {
  "city.title": { zh: "汇总", en: "Consolidation" },
} as const satisfies Sentences;
