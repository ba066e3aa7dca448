import { grouped, written } from "../../measures/decimal";
import { message } from "../../text";
import { isSameOutcome, regradedBetween } from "../appraise/law-effects";
import type { AcrossRule, Seeing } from "./rule";
import { placeOfFile } from "./rule";

/** 自定参数影响结果 (第二十四条): a district comes to other results by its own values than the city counts; or the city counts by some of them, and comes to others than the measures alone. */
export const ownLawChangesResults: AcrossRule = {
  id: "own-law-changes-results",
  severity: "warning",
  article: "第二十四条",
  look: ({ lawEffects }) =>
    lawEffects.flatMap(({ unit, file, standing, counted, own }): readonly Seeing[] => {
      const about = { unit, places: [placeOfFile({ file, unit })] };
      const city = { unit, cityQuota: counted.quota, cityAward: grouped(counted.award) };
      const refused = { ...city, regraded: regradedBetween(counted, own), ownQuota: own.quota, ownAward: grouped(own.award) };
      const taken = { ...city, regraded: regradedBetween(counted, standing), standingQuota: standing.quota, standingAward: grouped(standing.award) };
      return [
        ...(isSameOutcome(counted, own) ? [] : [{ ...about, says: message("across.ownLawEffect", refused), expected: written(counted.award), actual: written(own.award) }]),
        ...(isSameOutcome(counted, standing) ? [] : [{ ...about, severity: "info" as const, says: message("across.ownLawTaken", taken), expected: written(standing.award), actual: written(counted.award) }]),
      ];
    }),
};
