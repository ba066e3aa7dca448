import { message } from "../../text";
import type { AcrossRule } from "./rule";
import { placeOfFile } from "./rule";
import { changesInWords, isStated } from "./law-words";

/** 改了办法明文 (第二十四条): details fill gaps, they do not change the text; the city counts by the text. */
export const lawStatedDiffers: AcrossRule = {
  id: "law-stated-differs",
  severity: "warning",
  article: "第二十四条",
  look: ({ lawEffects }) =>
    lawEffects.flatMap(({ unit, file, changes }) => {
      const stated = changes.filter(isStated);
      return stated.length === 0 ? [] : [{ unit, places: [placeOfFile({ file, unit })], says: message("across.lawStated", { unit, changes: changesInWords(stated) }) }];
    }),
};
