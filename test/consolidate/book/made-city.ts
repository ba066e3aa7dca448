import { appraiseCity } from "../../../src/consolidate/appraise";
import type { City, CityFile, CityFinding } from "../../../src/consolidate/city";
import { noChoices } from "../../../src/consolidate/choices";
import type { Submission, SubmittedFinding } from "../../../src/consolidate/submission";
import { standing } from "../../../src/measures/parameters";
import { message } from "../../../src/text";
import { idOf, person, submission } from "../made";

interface Made {
  readonly files?: readonly CityFile[];
  readonly missing?: readonly string[];
  readonly uncounted?: readonly string[];
  readonly findings?: readonly CityFinding[];
  readonly extras?: readonly string[];
}

/** A city of submissions that all count, appraised as any other. */
export function cityOf(submissions: readonly Submission[], { files = [], missing = [], uncounted = [], findings = [], extras = [] }: Made = {}): City {
  const counted = submissions.map((one) => ({ unit: one.unit ?? "", submission: one }));
  const accepted = submissions.map((one): CityFile => ({ file: one.file, unit: one.unit, status: "accepted", reason: undefined, submission: one, choosable: false }));
  return { year: 2024, law: standing, files: [...accepted, ...files], missing, uncounted, findings, versions: [], last: undefined, extras, ...appraiseCity(counted, { choices: noChoices, last: undefined, law: standing }) };
}

export const found = (said: Partial<SubmittedFinding> = {}): SubmittedFinding => ({
  rule: "composite-differs", severity: "error", article: "第二十一条", sheet: "评分表", cell: "L5", person: "甲1", says: message("check.formulaOverwritten", { title: "综合得分" }), actual: "90", expected: "89.996", ...said,
});

/** What lists are made of: every grade, a pair of years, an excess, people without a grade or without a score, a district's own weights. */
export const smallCity = (): City =>
  cityOf([
    submission("城关区", [
      person(1, { usual: "95", annual: "96.5", assessed: "优秀", lastGrade: "优秀", filed: [{ year: 2023, grade: "优秀" }], remark: "=HYPERLINK(\"http://a\",\"b\")" }),
      person(2, { usual: "75.6", annual: "99.6", assessed: "优秀" }),
      person(3, { usual: "85", annual: "84.25", assessed: "称职", filed: [{ year: 2023, grade: "称职" }] }),
      person(4, { usual: "65", annual: "62", assessed: "基本称职", talkedOn: "2025-01-08", talkedBy: "乙部长" }),
      person(5, { usual: "40", annual: "50.1234", assessed: "不称职" }),
      person(6, { usual: undefined, annual: undefined, takesPart: false, noGradeReason: "工作未满1年", arrived: "2024-06-01" }),
      person(7, { annual: undefined }),
    ], { cover: { budget: "150000", balance: "9000" }, work: { spent: "120000.5", heads: 7, entries: 210, dutiesMissing: 2, leaves: 4, leaveFaults: 1, meetings: 6, reports: 2 }, findings: [found()] }),
    submission("西固区", [person(11, { usual: "90", annual: "90" }), person(12, { usual: "89.99", annual: "90", name: undefined, id: undefined, idTyped: "123" }), person(13, { usual: "88", annual: "70", majorLoss: "西纪〔2024〕1号" })], {
      cover: { approvedQuota: 1, approval: "市组发〔2024〕7号", ownRules: "西组发〔2024〕3号" },
      law: [{ key: "usualWeight", value: "50%", reference: "西组发〔2024〕3号" }],
      receipt: { state: "intact", sealedAt: "2025-01-10 14:05", code: "00AB", digest: "d", rules: "1", form: "1", altered: [] },
      findings: [found({ severity: "warning", rule: "near-edge", cell: "L6", person: `甲12 ${idOf(12)}`, answer: { reason: "已复核", approval: undefined } })],
    }),
  ], { missing: ["经济区"] });
