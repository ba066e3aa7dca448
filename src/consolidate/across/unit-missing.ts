import { message } from "../../text";
import type { AcrossRule, Seeing } from "./rule";
import { placeOfFile } from "./rule";

/** 没有报送的单位 (第四条): nothing came, or nothing of what came counts. */
export const unitMissing: AcrossRule = {
  id: "unit-missing",
  severity: "warning",
  article: "第二十条",
  look: ({ missing, uncounted, files }) => [
    ...missing.map((unit): Seeing => ({ unit, places: [], says: message("across.unitMissing", { unit }) })),
    ...uncounted.map((unit): Seeing => {
      const came = files.filter((file) => file.unit === unit);
      return { unit, places: came.map(placeOfFile), says: message("across.unitNotCounted", { unit, files: came.map(({ file }) => file) }) };
    }),
  ],
};
