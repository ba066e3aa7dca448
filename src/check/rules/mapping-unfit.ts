import { rule } from "../rule";

/** 列对应失效: a choice that the clerk once made and that fits the headers no longer; it is said, and nothing is guessed in its place. */
export const mappingUnfit = rule({
  id: "mapping-unfit",
  severity: "warning",
  article: "第二十条",
  reads: [],
  fixable: false,
  look({ district, report }) {
    for (const { at, says } of district.unfitChoices) report({ at, says, actual: "", expected: "" });
  },
});
