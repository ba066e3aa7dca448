import { z } from "zod";
import { severities } from "../check/rule";
import type { Decimal } from "../measures/decimal";
import { decimal } from "../measures/decimal";
import { grades } from "../measures/grade";
import type { Message } from "../text";
import { messageSchema } from "./message-schema";

/**
 * What the city keeps of one district's workbook: plain data, so that a worker can send it and the workbook itself can be let go.
 * Exact numbers are text, days are yyyy-mm-dd, rows count from 1 as people count.
 */
const grade = z.enum(grades);
const words = z.string().optional();

const filedYear = z.object({ year: z.number(), grade: grade.optional(), paid: words, paidForYears: z.array(z.number()).optional() });

const person = z.object({
  sheet: z.string(),
  row: z.number(),
  name: words,
  /** Whole and valid; nothing where it is blank or cannot be counted on. */
  id: words,
  /** As it is typed, for saying what stands there and for finding ids that differ by a digit. */
  idTyped: z.string(),
  area: words,
  arrived: words,
  termEnds: words,
  takesPart: z.boolean(),
  noGradeReason: words,
  usual: words,
  annual: words,
  /** 评定等次 as people decided it. */
  assessed: grade.optional(),
  reason: words,
  /** 上年度等次 as the sheet claims it. */
  lastGrade: words,
  /** What the district's own 历年等次 holds of earlier years, oldest first. */
  filed: z.array(filedYear),
  /** Years that stand there twice with two grades. */
  disputed: z.array(z.number()),
  talkedOn: words,
  talkedBy: words,
  majorLoss: words,
  remark: words,
  /** Under the headers of the submission's `extras`. */
  extras: z.array(z.string()),
});

/** Someone on 花名册 who is no longer there. */
const leaver = z.object({ sheet: z.string(), row: z.number(), name: words, id: words, status: z.string(), leftOn: words });

const finding = z.object({
  rule: z.string(),
  severity: z.enum(severities),
  article: z.string(),
  sheet: z.string(),
  cell: z.string(),
  person: words,
  says: messageSchema,
  actual: z.string(),
  expected: z.string(),
  /** What the district says to it, in 校验说明. */
  answer: z.object({ reason: z.string(), approval: words }).optional(),
});

const receipt = z.object({
  state: z.enum(["none", "damaged", "altered", "intact"]),
  /** As 2025-01-10 14:05; nothing where there is none to be trusted. */
  sealedAt: words,
  code: words,
  digest: words,
  rules: words,
  form: words,
  altered: z.array(z.object({ kind: z.enum(["added", "removed", "changed"]), sheet: z.string(), row: z.number().optional(), about: z.string() })),
});

/** A parameter that the district has replaced; `value` as people read it, with its unit. */
const lawChange = z.object({ key: z.string(), value: z.string(), reference: z.string(), date: words });

const cover = z.object({
  cycle: words,
  baseDate: words,
  onBooks: z.number().optional(),
  approvedQuota: z.number().optional(),
  overCapReason: words,
  approver: words,
  approval: words,
  budget: words,
  balance: words,
  ownRules: words,
  reviewer: words,
  filler: words,
  phone: words,
});

/** Figures of the ledgers; nothing where the workbook has no such sheet. */
const work = z.object({
  entries: z.number().optional(),
  dutiesMissing: z.number().optional(),
  leaves: z.number().optional(),
  leaveFaults: z.number().optional(),
  meetings: z.number().optional(),
  reports: z.number().optional(),
  /** On the books at the start of the year (decision 23). */
  heads: z.number().optional(),
  /** Yuan. */
  spent: words,
});

export const submissionSchema = z.object({
  /** As the clerk knows it: the file's name, with as much of its folder as tells two apart. */
  file: z.string(),
  /** Of the bytes: the same file may come twice under two names. */
  mark: z.string(),
  unit: words,
  /** Where the unit was read: the workbook says it, or only the file's name does; `unlisted` is what the workbook says and no reporting unit is called. */
  unitFrom: z.enum(["workbook", "fileName", "unlisted", "nowhere"]),
  year: z.number().optional(),
  /** Sheets that hold rows, by key: a prepared one that is still blank says nothing. */
  sheets: z.array(z.string()),
  people: z.array(person),
  leavers: z.array(leaver),
  extras: z.array(z.string()),
  cover,
  law: z.array(lawChange),
  work,
  receipt,
  findings: z.array(finding),
  /** Rules that broke, and sheets for lack of which rules did not run: never counted as passed. */
  crashed: z.array(z.string()),
  notRun: z.array(z.object({ rule: z.string(), because: messageSchema })),
});

export type Submission = Readonly<z.infer<typeof submissionSchema>>;
export type SubmittedPerson = Submission["people"][number];
export type SubmittedFinding = Submission["findings"][number];
/** A number of it, as it is reckoned with. */
export const exact = (text: string | undefined): Decimal | undefined => (text === undefined ? undefined : decimal(text));
export type Leaver = Submission["leavers"][number];

/** A file that is no submission, and why. */
interface SetAside {
  readonly file: string;
  readonly mark: string;
  readonly reason: Message;
}

export type Intake = { readonly kind: "submission"; readonly submission: Submission } | { readonly kind: "setAside"; readonly setAside: SetAside };

/** The name by which a file is known among those of the city. */
export const fileOf = (intake: Intake): string => (intake.kind === "submission" ? intake.submission.file : intake.setAside.file);
