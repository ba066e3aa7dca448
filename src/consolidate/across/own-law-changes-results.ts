import { written } from "../../measures/decimal";
import { message } from "../../text";
import type { AcrossRule } from "./rule";
import { placeOfFile } from "./rule";

/** 自定参数影响结果 (第二十四条): under the district's own values its people, its quota or its money come out otherwise than at the city. */
export const ownLawChangesResults: AcrossRule = {
  id: "own-law-changes-results",
  severity: "warning",
  article: "第二十四条",
  look: ({ lawEffects }) =>
    lawEffects.flatMap(({ unit, file, regraded, quota, award }) => {
      if (regraded === 0 && quota.city === quota.own && award.city.eq(award.own)) return [];
      const fill = { unit, regraded, cityQuota: quota.city, ownQuota: quota.own, cityAward: written(award.city), ownAward: written(award.own) };
      return [{ unit, places: [placeOfFile({ file, unit })], says: message("across.ownLawEffect", fill), expected: fill.cityAward, actual: fill.ownAward }];
    }),
};
