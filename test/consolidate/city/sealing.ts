import { patchWorkbook, readWorkbook } from "../../../src/ooxml";
import { appraise } from "../../../src/score/appraise";
import { seal } from "../../../src/seal/receipt";
import { readDistrict } from "../../../src/sheets/district";
import { knownSheets } from "../../../src/sheets/known";
import { placeOf } from "../../../src/templates/build/samples/fill";
import { say } from "../../../src/text";
import type { Patch } from "../../../src/workbook/patch";
import type { Alteration, CasePerson } from "./case";
import { scoredIn, typed } from "./rows";

/** With its 报送回执. Only districts without any finding are sealed here, as a test beside this shows, so that no rule need look again. */
export function sealedBytes(bytes: Uint8Array, at: string): Uint8Array {
  const district = readDistrict(readWorkbook(bytes));
  const result = seal({ district, report: { findings: [], notRun: [], crashed: [] }, appraisal: appraise(district), law: district.law, at });
  if ("refused" in result) throw new Error(result.refused.map((says) => say(says)).join("\n"));
  return patchWorkbook(bytes, result.patches);
}

/** What somebody typed into a sealed file; its composite, grade and rank are calculated anew by the program that opens it next. */
export const alteredBytes = (bytes: Uint8Array, people: readonly CasePerson[], alterations: readonly Alteration[]): Uint8Array =>
  patchWorkbook(bytes, alterations.map(({ id, field, value }): Patch => {
    const row = scoredIn(people).findIndex((one) => one.id === id);
    if (row < 0) throw new Error("nobody with that id");
    return { kind: "cell", sheet: knownSheets.scoring.name, ...placeOf({ definition: knownSheets.scoring, row, field }), content: { value: (field === "remark" ? value : typed(value)) ?? null } };
  }));
