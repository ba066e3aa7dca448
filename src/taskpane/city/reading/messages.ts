import "./strict-zod";
import { z } from "zod";
import { messageSchema } from "../../../consolidate/message-schema";
import { submissionSchema } from "../../../consolidate/submission";
import { grades } from "../../../measures/grade";

/** One file to be looked into. Its bytes are fetched by the worker, and let go there. */
export const requestSchema = z.object({
  /** A district's submission, or the city's own workbook of last year. */
  as: z.enum(["submission", "lastYear"]),
  file: z.string(),
  content: z.instanceof(Blob),
  today: z.iso.date(),
});
export type ReadRequest = Readonly<z.infer<typeof requestSchema>>;

const setAside = z.object({ file: z.string(), mark: z.string(), reason: messageSchema });
export const intakeSchema = z.discriminatedUnion("kind", [z.object({ kind: z.literal("submission"), submission: submissionSchema }), z.object({ kind: z.literal("setAside"), setAside })]);

/** Exact amounts travel as text. */
export const lastYearSchema = z.object({
  file: z.string(),
  year: z.number(),
  people: z.array(
    z.object({ id: z.string(), name: z.string(), unit: z.string(), grade: z.enum(grades).optional(), paid: z.string().optional(), paidForYears: z.array(z.number()) }),
  ),
});
export type LastYearSent = Readonly<z.infer<typeof lastYearSchema>>;

export const replySchema = z.discriminatedUnion("kind", [
  /** Said once, when the worker has started. */
  z.object({ kind: z.literal("ready") }),
  z.object({ kind: z.literal("submission"), intake: intakeSchema }),
  z.object({ kind: z.literal("lastYear"), last: lastYearSchema }),
  /** Not read, for a reason that is known. */
  z.object({ kind: z.literal("refused"), reason: messageSchema }),
  /** The program itself broke on it. */
  z.object({ kind: z.literal("broken"), detail: z.string() }),
]);
export type ReadReply = Readonly<z.infer<typeof replySchema>>;
