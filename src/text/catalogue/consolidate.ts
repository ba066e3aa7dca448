import type { Sentences } from "../sentence";

/** The city's desk: what came in, what counts, and what shows only when all files lie side by side. */
export const consolidate = {
  "city.title": { zh: "汇总", en: "Consolidation" },

  "city.keptIn": { zh: "由市里确定在{unit}计算，这里不计", en: "The city counts them in {unit}, not here" },
  "city.movedTo": { zh: "花名册已写明调出，按考核基准日在{unit}计算，这里不计", en: "Marked as moved in 花名册; on the base date they belong to {unit}" },
} as const satisfies Sentences;
