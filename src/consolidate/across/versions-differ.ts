import { formVersion, ruleSetVersion } from "../../seal/form";
import { message } from "../../text";
import type { AcrossRule } from "./rule";
import { countedIn, placeOfFile } from "./rule";

/** 规则版本不同: sealed by another version of the rules or of the columns, whose check may have passed what this one finds. */
export const versionsDiffer: AcrossRule = {
  id: "versions-differ",
  severity: "info",
  article: "第二十条",
  look(seen) {
    const ours = inWords(ruleSetVersion(), formVersion());
    return countedIn(seen).flatMap(({ file, unit, submission: { receipt } }) => {
      const theirs = inWords(receipt.rules, receipt.form);
      if (receipt.state === "none" || receipt.state === "damaged" || theirs === ours) return [];
      return [{ unit, places: [placeOfFile({ file, unit })], says: message("across.versionsDiffer", { unit, theirs, ours }), actual: theirs, expected: ours }];
    });
  },
};

const inWords = (rules: string | undefined, form: string | undefined): string => `${rules ?? "—"} / ${form ?? "—"}`;
