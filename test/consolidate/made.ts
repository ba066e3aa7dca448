import type { CountedFile } from "../../src/consolidate/appraise";
import type { LastYear, LastYearPerson } from "../../src/consolidate/city";
import type { Leaver, Submission, SubmittedPerson } from "../../src/consolidate/submission";
import { decimal } from "../../src/measures/decimal";
import { inventedId } from "../../src/templates/build/samples/invented";

/** The id of someone invented, by a number. */
export const idOf = (number: number): string => inventedId("19900101", number);

/** A row of a made 评分表; everyone takes part and has served a full year unless it says otherwise. */
export const person = (number: number, said: Partial<SubmittedPerson> = {}): SubmittedPerson => ({
  sheet: "评分表", row: number + 4, name: `甲${number}`, id: idOf(number), idTyped: idOf(number), area: undefined, arrived: "2022-01-01", termEnds: undefined,
  takesPart: true, noGradeReason: undefined, usual: "85", annual: "85", assessed: undefined, reason: undefined, lastGrade: undefined,
  filed: [], disputed: [], talkedOn: undefined, talkedBy: undefined, majorLoss: undefined, remark: undefined, extras: [],
  ...said,
});

const blankCover: Submission["cover"] = {
  cycle: undefined, baseDate: undefined, overCapReason: undefined, approver: undefined, approval: undefined,
  budget: undefined, balance: undefined, ownRules: undefined, reviewer: undefined, filler: undefined, phone: undefined,
};

/** What a made district sent for 2024. */
export const submission = (unit: string, people: readonly SubmittedPerson[], { cover, ...said }: Partial<Omit<Submission, "cover" | "people">> & { readonly cover?: Partial<Submission["cover"]> } = {}): Submission => ({
  file: `${unit}.xlsx`, mark: unit, unit, unitFrom: "workbook", year: 2024, sheets: ["scoring", "roster"], people: [...people], leavers: [], extras: [],
  cover: { ...blankCover, ...cover }, law: [], work: { spent: undefined },
  receipt: { state: "none", sealedAt: undefined, code: undefined, digest: undefined, rules: undefined, form: undefined, altered: [] },
  findings: [], crashed: [], notRun: [],
  ...said,
});

export const counted = (unit: string, ...rest: Parameters<typeof submission> extends [string, ...infer Rest] ? Rest : never): CountedFile => ({ unit, submission: submission(unit, ...rest) });

export const leaver = (number: number, leftOn: string | undefined, status = "调出"): Leaver => ({ sheet: "花名册", row: number + 4, name: `甲${number}`, id: idOf(number), status, leftOn });

/** Last year's city file, with these people in it. */
export const lastYear = (people: readonly (Partial<LastYearPerson> & { readonly number: number })[], year = 2023): LastYear => ({
  file: "去年汇总.xlsx",
  year,
  people: new Map(people.map(({ number, ...said }) => [idOf(number), { id: idOf(number), name: `甲${number}`, unit: "西固区", grade: undefined, paid: undefined, paidForYears: [], ...said }])),
});

export const yuan = (amount: number) => decimal(amount);
