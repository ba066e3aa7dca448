import fc from "fast-check";
import type { CheckReport } from "../../src/check/check";
import { check, checkInSteps } from "../../src/check/check";
import type { Rule } from "../../src/check/rule";
import { allRules } from "../../src/check/rules";
import { date } from "../../src/measures/dates";
import { score, scoreInSteps } from "../../src/score/score";
import { digestInSteps, digestOf } from "../../src/seal/digest";
import { meaningsInSteps, meaningsOf } from "../../src/seal/meaning";
import type { District } from "../../src/sheets/district";
import { readDistrict, readDistrictInSteps } from "../../src/sheets/district";
import type { SheetSnapshot, Snapshot } from "../../src/workbook/snapshot";
import { sharing } from "../../src/workbook/sharing";
import type { Steps } from "../../src/workbook/steps";
import { districtBook, ledgerBook } from "../bench/workbooks";

const today = date("2025-01-10");

interface Known {
  readonly snapshot: Snapshot;
  readonly district: District;
  readonly report: CheckReport;
}

/** Steps, so many of them at a time, and between those what else a page does. */
function cut(sizes: readonly number[], between: () => void) {
  let slice = 0;
  return <T>(steps: Steps<T>): T => {
    for (let taken = 1; ; taken += 1) {
      const { done, value } = steps.next();
      if (done) return value;
      if (taken < (sizes[slice % sizes.length] ?? 1)) continue;
      between();
      slice += 1;
      taken = 0;
    }
  };
}

const atOnce = cut([Infinity], () => undefined);

function known(taken: Snapshot, run: typeof atOnce, before?: Known, rules: readonly Rule[] = allRules): Known {
  const snapshot = sharing(taken, before?.snapshot);
  const district = run(readDistrictInSteps(snapshot, before?.district));
  const report = run(checkInSteps(district, { today, rules, ...(before && { before: before.report }) }));
  return { snapshot, district, report };
}

/** As a host takes it: nothing of it is there already. One score is another. */
const taken = (snapshot: Snapshot, score?: number): Snapshot => ({
  ...snapshot,
  sheets: snapshot.sheets.map((sheet): SheetSnapshot => ({ ...sheet, values: sheet.values.map((row, at) => row.map((value, column) => (score !== undefined && sheet.name === "评分表" && at === 7 && column === 9 ? score : value))), formulas: new Map(sheet.formulas), formats: new Map(sheet.formats) })),
});

/** All that is said of a workbook; functions are no part of it. */
function said({ district, report }: Known, run: typeof atOnce): unknown {
  const { appraisal, changes, results, notes } = run(scoreInSteps(district));
  const { people, cap, awards } = appraisal;
  return JSON.stringify({ findings: report.findings, notRun: report.notRun, crashed: report.crashed, people, cap: cap.value, awards, changes, results: results(), notes, digest: run(digestInSteps(run(meaningsInSteps(district, "2025-01-10 14:05")), "1")) });
}

/** Rules that note each time that they look. */
function noting(asked: string[]): readonly Rule[] {
  return allRules.map((rule) => ({
    ...rule,
    looks: rule.looks.map((look): Rule["looks"][number] => {
      const ask = () => void asked.push(rule.id);
      if (look.each === undefined) return { look: (sight) => (ask(), look.look(sight)) };
      return {
        each: look.each,
        begin: (...seen) => {
          const judge = look.begin(...seen);
          return (
            judge &&
            ((place) => {
              ask();
              judge(place);
            })
          );
        },
      };
    }),
  }));
}

const slices = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 5 });

describe("a workbook that is read, checked, scored and summed up in slices", () => {
  const small = districtBook(4);
  const other = () => {
    const district = readDistrict(taken(small));
    check(district, { today });
    score(district);
  };

  it.each([
    ["a district's", districtBook(90), 12],
    ["that of the ledgers", ledgerBook(150), 3],
  ])("comes to what it comes to in one go, wherever it is cut and whatever is looked at in between: %s", (_, book, numRuns) => {
    const whole = known(taken(book), atOnce);
    const due = [whole, known(taken(book, 41), atOnce)].map((one) => said(one, atOnce));
    fc.assert(
      fc.property(slices, (sizes) => {
        let turn = 0;
        const run = cut(sizes, () => (turn += 1) % 29 === 0 && other());
        const first = known(taken(book), run);
        const second = known(taken(book, 41), run, first);
        expect([first, second].map((one) => said(one, run))).toEqual(due);
      }),
      { numRuns },
    );
  });

  it("asks after an edit no more and no fewer rules again than after a check in one go, though others were looked at in between", () => {
    const book = districtBook(70);
    const askedAgain = (run: typeof atOnce) => {
      const asked: string[] = [];
      const rules = noting(asked);
      const first = known(taken(book), run, undefined, rules);
      asked.length = 0;
      known(taken(book, 41), run, first, rules);
      return asked;
    };
    const due = askedAgain(atOnce);
    expect(due).toContain("score-range");
    // After every step, another look at this very workbook: what it looks at is not what the check looks at.
    expect(askedAgain(cut([1], () => readDistrict(small).sheets.scoring?.rows.length))).toEqual(due);
  });

  it("is put down often enough: no step of a whole sheet's length, however many rows there are", () => {
    const stepsOf = (people: number) => {
      let count = 0;
      known(taken(districtBook(people)), cut([1], () => void (count += 1)));
      return count;
    };
    const [few, many] = [stepsOf(64), stepsOf(64 * 5)];
    expect(many).toBeGreaterThan(few * 2);
  });

  it("meanings and digests in steps are those in one go", () => {
    const district = readDistrict(taken(small));
    expect(atOnce(digestInSteps(atOnce(meaningsInSteps(district, "2025-01-10 14:05")), "1"))).toEqual(digestOf(meaningsOf(district, "2025-01-10 14:05"), "1"));
  });
});
