import { message } from "../../text";
import type { AcrossRule, Seeing } from "./rule";
import { placeOfFile } from "./rule";

/** 没有报送的单位 (第四条): nothing came, or nothing of what came counts. */
export const unitMissing: AcrossRule = {
  id: "unit-missing",
  severity: "warning",
  article: "第二十条",
  look: ({ missing, files }) =>
    missing.map((unit): Seeing => {
      const came = files.filter((file) => file.unit === unit);
      const says = came.length > 0 ? message("across.unitNotCounted", { unit, files: came.map(({ file }) => file).join("、") }) : message("across.unitMissing", { unit });
      return { unit, places: came.map(placeOfFile), says };
    }),
};
