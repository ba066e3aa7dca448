import "../reading/strict-zod";
import { z } from "zod";
import type { Approvals } from "../../../consolidate/appraise/approved-quotas";
import type { RollChanges } from "../../../consolidate/book/roll-changes";
import type { CityChoices } from "../../../consolidate/choices";
import { messageSchema } from "../../../consolidate/message-schema";
import { intakeSchema, lastYearSchema } from "../reading/messages";
import type { CellValue } from "../../../workbook/cell";
import type { Patch } from "../../../workbook/patch";
import type { SheetSnapshot, Snapshot } from "../../../workbook/snapshot";
import { trialKeys } from "../trial";

const pairs = z.array(z.tuple([z.string(), z.string()]));
const choicesSchema = z.object({ setAside: z.array(z.string()), chosen: pairs, keptIn: pairs, unitOf: pairs, withoutExtras: z.array(z.string()), strict: z.boolean() });
type ChoicesSent = z.infer<typeof choicesSchema>;

export const sentChoices = ({ setAside, chosen, keptIn, unitOf, withoutExtras, strict }: CityChoices): ChoicesSent => ({ setAside: [...setAside], chosen: [...chosen], keptIn: [...keptIn], unitOf: [...unitOf], withoutExtras: [...withoutExtras], strict });
export const choicesFrom = ({ setAside, chosen, keptIn, unitOf, withoutExtras, strict }: ChoicesSent): CityChoices => ({ setAside: new Set(setAside), chosen: new Map(chosen), keptIn: new Map(keptIn), unitOf: new Map(unitOf), withoutExtras: new Set(withoutExtras), strict });

const approvalsSchema = z.object({ year: z.number().optional(), quotas: z.array(z.object({ unit: z.string(), quota: z.number().optional(), approval: z.string().optional() })) });
type ApprovalsSent = z.infer<typeof approvalsSchema>;

export const sentApprovals = ({ year, quotas }: Approvals): ApprovalsSent => ({ year, quotas: [...quotas].map(([unit, one]) => ({ unit, ...one })) });
export const approvalsFrom = ({ year, quotas }: ApprovalsSent): Approvals => ({ year, quotas: new Map(quotas.map(({ unit, quota, approval }) => [unit, { quota, approval }])) });

const bytes = z.custom<Uint8Array>((value) => ArrayBuffer.isView(value));

/** What goes out of the city's desk as a file. */
const orderSchema = z.discriminatedUnion("what", [
  z.object({ what: z.literal("workbook"), today: z.iso.date(), returnedAsSheets: z.boolean(), template: bytes }),
  z.object({ what: z.literal("returned") }),
  z.object({ what: z.literal("published") }),
]);
export type Order = Readonly<z.infer<typeof orderSchema>>;

const isObject = (value: unknown): boolean => typeof value === "object" && value !== null;
const row = z.custom<readonly CellValue[]>(Array.isArray);
const cells = z.array(z.tuple([z.number(), z.string()]));
const workbookPartSchema = z.discriminatedUnion("of", [
  z.object({ of: z.literal("sheet"), sheet: z.custom<SheetSnapshot>(isObject) }),
  z.object({ of: z.literal("values"), rows: z.array(row) }),
  z.object({ of: z.literal("formulas"), cells }),
  z.object({ of: z.literal("formats"), cells }),
]);
const restOfWorkbook = z.custom<Pick<Snapshot, "date1904" | "names">>(isObject);
const patchPartSchema = z.discriminatedUnion("of", [z.object({ of: z.literal("patches"), patches: z.array(z.custom<Patch>(isObject)) }), z.object({ of: z.literal("rows"), rows: z.array(row) })]);

/** A city that is too large for the page's own thread: files are handed over one by one, then asked about. */
export const awayRequestSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("keep"), file: z.string(), intake: intakeSchema }),
  z.object({ kind: z.literal("consolidate"), files: z.array(z.string()), choices: choicesSchema, last: lastYearSchema.optional(), approvals: approvalsSchema.optional() }),
  z.object({ kind: z.literal("make"), order: orderSchema }),
  /** The summary that is open, part by part, and then what is wanted of it. */
  z.object({ kind: z.literal("summary"), part: workbookPartSchema }),
  z.object({ kind: z.literal("update"), rest: restOfWorkbook, today: z.iso.date(), returnedAsSheets: z.boolean() }),
  z.object({ kind: z.literal("try"), trials: z.record(z.enum(trialKeys), z.number()), reference: z.string() }),
]);
export type AwayRequest = Readonly<z.infer<typeof awayRequestSchema>>;

/** Parts of a city that grow with its people: they come in pieces, so that the page can draw between two. */
export const longParts = ["people", "leftOut", "findings"] as const;
export type LongPart = (typeof longParts)[number];

export const awayReplySchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("kept") }),
  z.object({ kind: z.literal("piece"), part: z.enum(longParts), items: z.array(z.unknown()) }),
  /** Last of all, what is short of it. */
  z.object({ kind: z.literal("city"), rest: z.record(z.string(), z.unknown()) }),
  z.object({ kind: z.literal("regraded"), items: z.array(z.unknown()) }),
  /** Last of a trial, its figures. */
  z.object({ kind: z.literal("tried"), rest: z.record(z.string(), z.unknown()) }),
  z.object({ kind: z.literal("patches"), part: patchPartSchema }),
  /** Last of an update. */
  z.object({ kind: z.literal("updated"), lost: z.array(z.object({ unit: z.string(), people: z.number(), came: z.boolean() })), changes: z.custom<RollChanges>(isObject) }),
  z.object({ kind: z.literal("made"), name: z.string(), bytes }),
  z.object({ kind: z.literal("refused"), reason: messageSchema }),
  z.object({ kind: z.literal("broken"), detail: z.string() }),
]);
export type AwayReply = Readonly<z.infer<typeof awayReplySchema>>;
