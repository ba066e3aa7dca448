import { message } from "../../text";
import { rule } from "../rule";

/** 参数里不能采用的值: it cannot be read as its parameter's kind, or makes the law impossible; the standing value counts (第二十四条). */
export const lawUnreadable = rule({
  id: "law-unreadable",
  severity: "error",
  article: "第二十四条",
  reads: [],
  fixable: false,
  look({ district, report }) {
    for (const { at, standing, value, why } of district.ownLaw.refused) report({ at, says: message("law.refused", { why, standing }), actual: value, expected: standing });
  },
});
