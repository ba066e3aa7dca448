import { check } from "../../src/check/check";
import type { Finding, Rule } from "../../src/check/rule";
import { readDistrict } from "../../src/sheets/district";
import { chinese, say } from "../../src/text";
import { english } from "../../src/text/english";
import { a1 } from "../../src/workbook/cell";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { contentAt } from "../../src/workbook/snapshot";
import { at as placeOf, workbookOf, written } from "./sheet-text";

type Sheets = SheetSnapshot | readonly SheetSnapshot[];

interface InvalidCase {
  readonly sheet: Sheets;
  /** The cells that are found, in order; an invalid case without one is no case. */
  readonly at: string | readonly string[];
  /** Where not on the first sheet. */
  readonly on?: string;
  readonly expected?: string;
  /** Whether a repair is offered, where not every finding of the rule has one. */
  readonly fixable?: boolean;
  /** Part of the Chinese sentence. */
  readonly says?: string;
  /** What it does not say, of this case. */
  readonly never?: string;
  /** What stands in the cell once the fix is made. */
  readonly afterFix?: string | number | null;
}

const sheetsOf = (sheets: Sheets): readonly SheetSnapshot[] => ("name" in sheets ? [sheets] : sheets);

function findingsOf(rule: Rule, sheets: Sheets): readonly Finding[] {
  const { findings, crashed, notRun } = check(readDistrict(workbookOf(...sheetsOf(sheets))), { rules: [rule] });
  if (crashed[0]) throw crashed[0].error;
  if (notRun.length > 0) throw new Error(`${rule.id} did not run: ${say(notRun[0]!.because)}`);
  return findings;
}

/** Runs a rule on sheets that are right and sheets that are not. */
export function tests(rule: Rule, { valid, invalid }: { readonly valid: readonly Sheets[]; readonly invalid: readonly InvalidCase[] }): void {
  describe(rule.id, () => {
    it.each(valid.map((sheets, place) => [place + 1, sheets] as const))("finds nothing in valid case %i", (_, sheets) => {
      expect(findingsOf(rule, sheets).map(({ at, says }) => `${a1(at)} ${say(says)}`)).toEqual([]);
    });

    it.each(invalid.map((one, place) => [place + 1, one] as const))("finds the cell of invalid case %i, in both languages", (_, one) => {
      const cells = [one.at].flat();
      expect(cells.length).toBeGreaterThan(0);
      const found = findingsOf(rule, one.sheet);
      expect(found.map(({ at }) => a1(at))).toEqual(cells);
      const first = found[0]!;
      expect(first).toMatchObject({ rule: rule.id, severity: rule.severity });
      if (one.on) expect(first.at.sheet).toBe(one.on);
      if (one.expected !== undefined) expect(first.expected).toBe(one.expected);
      if (one.fixable !== undefined) expect(first.fixable).toBe(one.fixable);
      if (one.says) expect(say(first.says)).toContain(one.says);
      if (one.never) expect(say(first.says)).not.toContain(one.never);
      // An explanation answers what a sentence says: one that does not tell which row it speaks of would answer for others too.
      expect(found.filter(({ says, fixable }) => says.key === "check.saidAgain" && !fixable).map(({ at, says }) => `${a1(at)} ${say(says)}`)).toEqual([]);
      for (const wording of [chinese, english]) expect(say(first.says, wording)).not.toMatch(/[{}]|undefined|NaN/);
    });

    const fixable = invalid.filter(({ afterFix }) => afterFix !== undefined);
    if (rule.fixable !== fixable.length > 0) throw new Error(`${rule.id}: says that it is ${rule.fixable ? "" : "not "}fixable, but ${fixable.length} cases are fixed`);

    for (const [place, one] of fixable.entries()) it(`is content after its own fix ${place + 1}`, () => {
      const [first] = findingsOf(rule, one.sheet);
      const workbook = written(workbookOf(...sheetsOf(one.sheet)), first!.fix ?? []);
      const sheet = workbook.sheets.find(({ name }) => name === first!.at.sheet)!;
      expect(contentAt(sheet, placeOf([one.at].flat()[0]!)).value).toBe(one.afterFix);
      expect(findingsOf(rule, workbook.sheets).map(({ at }) => a1(at))).toEqual([one.at].flat().slice(1));
    });
  });
}
