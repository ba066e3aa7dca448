import type { District } from "../sheets/district";
import type { ReceiptFact } from "../sheets/receipt";
import { receiptFacts, receiptRows, receiptTitles } from "../sheets/receipt";
import { recogniseNamed } from "../sheets/sheet-named";
import { valueOf } from "../sheets/values/read";
import type { Snapshot } from "../workbook/snapshot";
import type { Steps } from "../workbook/steps";
import { inOneGo } from "../workbook/steps";
import type { RowDigest } from "./digest";
import { digestInSteps, sumOf } from "./digest";
import { formVersion } from "./form";
import { meaningsInSteps } from "./meaning";
import { groupedBy } from "../workbook/grouped-by";

interface Receipt {
  readonly facts: Readonly<Partial<Record<ReceiptFact, string>>>;
  readonly rows: readonly RowDigest[];
}

/** A row, or a line of 参数 or of the receipt, that is not as it was sealed; its place is where it stands now, or stood when it was sealed. */
export interface AlteredRow {
  readonly kind: "added" | "removed" | "changed";
  readonly sheet: string;
  readonly row: number | undefined;
  readonly about: string;
}

export type Verification =
  | { readonly state: "none" }
  /** The receipt itself is not whole: lines are missing, or were changed. */
  | { readonly state: "damaged"; readonly receipt: Receipt }
  | { readonly state: "intact" | "altered"; readonly receipt: Receipt; readonly altered: readonly AlteredRow[]; readonly otherForm: boolean };

/** 报送回执 as it stands in a workbook; nothing where there is none. */
export function receiptIn(snapshot: Snapshot): Receipt | undefined {
  const factSheet = recogniseNamed(receiptFacts, snapshot);
  if (!factSheet) return undefined;
  const byTitle = new Map(factSheet.rows.map(({ values }) => [valueOf(values.fact) ?? "", valueOf(values.value) ?? ""]));
  const keys = Object.keys(receiptTitles) as ReceiptFact[];
  const facts = Object.fromEntries(keys.flatMap((key) => (byTitle.has(receiptTitles[key]) ? [[key, byTitle.get(receiptTitles[key]) ?? ""]] : [])));
  const rows = (recogniseNamed(receiptRows, snapshot)?.rows ?? []).map(({ values }): RowDigest => ({
    sheet: valueOf(values.sealedSheet) ?? "",
    row: valueOf(values.row),
    about: valueOf(values.person) ?? "",
    identity: valueOf(values.identity),
    digest: valueOf(values.digest) ?? "",
  }));
  return { facts, rows };
}

/** Holds a workbook against its own receipt, and names every row that was added, removed or changed since. */
export const verify = (district: District): Verification => inOneGo(verifyInSteps(district));

/** The same for whoever has a page to keep alive. */
export function* verifyInSteps(district: District): Steps<Verification> {
  const receipt = receiptIn(district.snapshot);
  if (!receipt) return { state: "none" };
  const { form = "", digest = "", sealedAt = "" } = receipt.facts;
  if (sumOf(receipt.rows, form).whole !== digest) return { state: "damaged", receipt };
  yield;
  const now = yield* digestInSteps(yield* meaningsInSteps(district, sealedAt), form);
  yield;
  const altered = now.whole === digest ? [] : alteredRows(receipt.rows, now.rows);
  return { state: now.whole === digest ? "intact" : "altered", receipt, altered, otherForm: form !== formVersion() };
}

/** Whether somebody has put another time on the receipt: which of two submissions is the later one does not go by it any more. */
export const isRedated = (altered: readonly Pick<AlteredRow, "sheet">[]): boolean => altered.some(({ sheet }) => sheet === receiptFacts.name);

/** Rows by what makes them the same, each as often as it stands. */
function alteredRows(sealed: readonly RowDigest[], now: readonly RowDigest[]): readonly AlteredRow[] {
  const [gone, come] = withoutCommon(sealed, now, ({ sheet, identity, digest }) => [sheet, identity, digest].join("\n"));
  const pairs: AlteredRow[] = [];
  const [goneByIdentity, comeByIdentity] = pairedBy(gone, come, ({ sheet, identity }) => (identity === undefined ? undefined : `${sheet}\n${identity}`), pairs);
  // Rows without an identity are taken for the same when they are about the same person or thing on the same sheet.
  const [removed, added] = pairedBy(goneByIdentity, comeByIdentity, ({ sheet, identity, about }) => (identity === undefined ? `${sheet}\n${about}` : undefined), pairs);
  const named = (kind: AlteredRow["kind"]) => ({ sheet, row, about }: RowDigest): AlteredRow => ({ kind, sheet, row, about });
  return [...pairs, ...removed.map(named("removed")), ...added.map(named("added"))];
}

type Halves = readonly [gone: readonly RowDigest[], come: readonly RowDigest[]];

function withoutCommon(sealed: readonly RowDigest[], now: readonly RowDigest[], keyOf: (row: RowDigest) => string): Halves {
  const waiting = queues(sealed, keyOf);
  const come = now.filter((row) => waiting.get(keyOf(row))?.shift() === undefined);
  return [[...waiting.values()].flat(), come];
}

/** Pairs what is left of both sides by a key, first with first; what has no key or no partner stays. */
function pairedBy(gone: readonly RowDigest[], come: readonly RowDigest[], keyOf: (row: RowDigest) => string | undefined, pairs: AlteredRow[]): Halves {
  const waiting = queues(gone, keyOf);
  const added = come.filter((row) => {
    const key = keyOf(row);
    const old = key === undefined ? undefined : waiting.get(key)?.shift();
    if (old) pairs.push({ kind: "changed", sheet: row.sheet, row: row.row, about: row.about });
    return old === undefined;
  });
  return [[...gone.filter((row) => keyOf(row) === undefined), ...[...waiting.values()].flat()], added];
}

/** Rows by a key, each to be taken out once. */
const queues = (rows: readonly RowDigest[], keyOf: (row: RowDigest) => string | undefined): ReadonlyMap<string, RowDigest[]> => new Map([...groupedBy(rows, keyOf)].map(([key, same]) => [key, [...same]]));
