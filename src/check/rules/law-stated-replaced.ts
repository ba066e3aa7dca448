import type { Parameter } from "../../measures/law";
import { standing } from "../../measures/parameters";
import { message } from "../../text";
import { rule } from "../rule";

/** 改了办法明文的数: details fill gaps; what the measures state is not theirs to change (第二十四条). */
export const lawStatedReplaced = rule({
  id: "law-stated-replaced",
  severity: "warning",
  article: "第二十四条",
  reads: [],
  fixable: false,
  look({ district, report }) {
    for (const { key, at, standing: stated, value } of district.ownLaw.changes) {
      const { title, article, basis, unit }: Parameter = standing[key];
      if (basis !== "明文") continue;
      const fill = { title, standing: stated, article, value };
      report({ at, says: unit === "名称" ? message("law.statedRenamed", fill) : message("law.statedReplaced", fill), actual: value, expected: stated });
    }
  },
});
