import { message } from "../../text";
import type { AcrossRule, Seeing } from "./rule";
import { placeOfFile } from "./rule";
import { changesInWords, isStated } from "./law-words";

/** 另订的参数 (第二十四条): where details of a district fill what the measures leave open; without their 文号 they do not count. */
export const lawDiffers: AcrossRule = {
  id: "law-differs",
  severity: "info",
  article: "第二十四条",
  look: ({ lawEffects }) =>
    lawEffects.flatMap(({ unit, file, changes }): readonly Seeing[] => {
      const open = changes.filter((change) => !isStated(change));
      const taken = open.filter(({ counts }) => counts);
      const refused = open.filter(({ counts }) => !counts);
      const about = { unit, places: [placeOfFile({ file, unit })] };
      const [first] = taken;
      return [
        ...(first ? [{ ...about, says: message("across.lawDiffers", { unit, reference: first.reference, changes: changesInWords(taken) }) }] : []),
        ...(refused.length > 0 ? [{ ...about, severity: "warning" as const, says: message("across.lawWithoutRules", { unit, changes: changesInWords(refused) }) }] : []),
      ];
    }),
};
