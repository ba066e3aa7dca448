import { message } from "../../text";
import type { AcrossRule } from "./rule";
import { placeOfFile } from "./rule";
import { changesInWords, isStated } from "./law-words";

/** 改了办法明文 (第二十四条): read as: details fill gaps and do not change the text; the city counts by the text. */
export const lawStatedDiffers: AcrossRule = {
  id: "law-stated-differs",
  severity: "warning",
  article: "第二十四条",
  look: ({ lawEffects, law }) =>
    lawEffects.flatMap(({ unit, file, changes }) => {
      const stated = changes.filter(isStated);
      return stated.length === 0 ? [] : [{ unit, places: [placeOfFile({ file, unit })], says: message("across.lawStated", { unit, changes: changesInWords(stated), organ: law.cityOrgan.value }) }];
    }),
};
