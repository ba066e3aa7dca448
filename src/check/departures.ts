import type { Article } from "../measures/articles";
import { dismissal, isEnding } from "../measures/dismissal";
import type { Law } from "../measures/parameters";
import { roster } from "../sheets/roster";
import { valueOf } from "../sheets/values/read";
import type { Message } from "../text";
import type { CellRef } from "../workbook/cell";
import type { RosterRow } from "./people";

type DismissalFault = ReturnType<typeof dismissal>["value"][number];

/** The entry that each fault is seen in. A day of leaving that is absent is asked for like any required entry. */
const places = {
  groundMissing: "ground",
  groundNotListed: "ground",
  proposalMissing: "proposedOn",
  consentMissing: "agreedOn",
  approvalMissing: "approval",
  consentBeforeProposal: "agreedOn",
  leftBeforeConsent: "leftOn",
  leftBeforeProposal: "leftOn",
} as const satisfies Readonly<Record<Exclude<DismissalFault, "dayMissing">, string>>;

type PlacedFault = keyof typeof places;
const isPlaced = (fault: DismissalFault): fault is PlacedFault => fault !== "dayMissing";

/** Faults by an entry that is blank. */
const blanks: readonly DismissalFault[] = ["groundMissing", "proposalMissing", "consentMissing", "approvalMissing"];

interface DepartureFault {
  readonly fault: PlacedFault;
  readonly at: CellRef;
  readonly title: string;
  readonly actual: string;
}

interface DepartureFaults {
  readonly faults: readonly DepartureFault[];
  readonly status: string;
  readonly article: Article;
  readonly because: readonly Message[];
}

/** What is wrong with someone's end of service (第四、六、十九条), as far as it is among these faults. An entry that cannot be read is a finding of its own. */
export function departureFaults(row: RosterRow, among: readonly DismissalFault[], law: Law): DepartureFaults | undefined {
  const { values } = row;
  const status = valueOf(values.status);
  if (status === undefined || !isEnding(status)) return undefined;
  const { value: faults, steps } = dismissal(
    { status, ground: valueOf(values.ground), proposedOn: valueOf(values.proposedOn), agreedOn: valueOf(values.agreedOn), leftOn: valueOf(values.leftOn), approval: valueOf(values.approval) },
    law,
  );
  const seen = faults.filter(isPlaced).filter((fault) => among.includes(fault)).flatMap((fault) => placed(row, fault));
  return { faults: seen, status, article: status === "解聘" ? "第十九条" : "第六条", because: steps };
}

function placed(row: RosterRow, fault: PlacedFault): readonly DepartureFault[] {
  const field = places[fault];
  const at = row.cell(field);
  if (!at || row.values[field].state === "unreadable") return [];
  const actual = blanks.includes(fault) ? "" : (valueOf<{ toString(): string }>(row.values[field])?.toString() ?? "");
  return [{ fault, at, title: roster.columns[field].title, actual }];
}
