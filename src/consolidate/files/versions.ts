import type { Message } from "../../text";
import { message } from "../../text";
import type { Submission } from "../submission";
import type { Candidate, Verdict } from "./placed";
import { accepted } from "./placed";

/** When it was sealed, where a receipt says so that was not damaged. */
export const sealedAt = ({ receipt }: Submission): string | undefined => (receipt.state === "intact" || receipt.state === "altered" ? receipt.sealedAt : undefined);

/**
 * Of the files of one unit, the one that counts: the clerk's choice; else the one that was sealed last; a single one without a receipt.
 * Of two that cannot be told earlier from later none counts until the clerk has chosen.
 */
export function versionsAmong(unit: string, files: readonly Candidate[], chosen: string | undefined): ReadonlyMap<string, Verdict> {
  const nameOf = ({ submission }: Candidate) => submission.file;
  if (files.length === 1) return new Map(files.map((one) => [nameOf(one), accepted]));
  const verdicts = (counted: Candidate, of: Verdict, others: (other: Candidate) => Pick<Verdict, "status" | "reason">): ReadonlyMap<string, Verdict> =>
    new Map(files.map((one) => [nameOf(one), one === counted ? { ...of, choosable: true } : { ...others(one), choosable: true }]));
  const wanted = files.find((one) => nameOf(one) === chosen);
  if (wanted) return verdicts(wanted, { ...accepted, reason: message("city.chosen") }, () => replaced(message("city.replacedByChoice", { by: nameOf(wanted) })));
  const latest = latestOf(files);
  if (!latest) {
    const reason = message("city.unclearVersions", { unit, count: files.length });
    return new Map(files.map((one) => [nameOf(one), { status: "rejected", reason, choosable: true }]));
  }
  const by = nameOf(latest);
  const at = sealedAt(latest.submission) ?? "";
  return verdicts(latest, accepted, (other) => {
    if (sealedAt(other.submission) === undefined) return { status: "rejected", reason: message("city.unsealedBeside", { unit, by }) };
    return isSameContent(other.submission, latest.submission) ? { status: "rejected", reason: message("city.sameContent", { other: by }) } : replaced(message("city.replaced", { unit, by, at }));
  });
}

const replaced = (reason: Message): Pick<Verdict, "status" | "reason"> => ({ status: "replaced", reason });

/** Both as they were sealed, and sealed with the same content: saved again, or copied out of another program. */
const isSameContent = (one: Submission, other: Submission): boolean => one.receipt.state === "intact" && other.receipt.state === "intact" && one.receipt.digest === other.receipt.digest;

/** The one that was sealed last. One that was changed after it was sealed gives way to another of the same minute. */
function latestOf(files: readonly Candidate[]): Candidate | undefined {
  const sealed = files.flatMap((one) => {
    const at = sealedAt(one.submission);
    return at === undefined ? [] : [{ one, at }];
  });
  const last = sealed.reduce((so, { at }) => (at > so ? at : so), "");
  const together = sealed.filter(({ at }) => at === last).map(({ one }) => one);
  const intact = together.filter(({ submission }) => submission.receipt.state === "intact");
  const [first, ...others] = intact.length > 0 ? intact : together;
  return first && others.every((other) => isSameContent(other.submission, first.submission)) ? first : undefined;
}
