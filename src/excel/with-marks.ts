import { message } from "../text";
import type { MarkPatch } from "../workbook/patch";
import { Refusal } from "../workbook/refusal";
import { refusalFrom } from "./errors";
import type { InExcel } from "./in-excel";
import { inExcel } from "./in-excel";
import { marksOtherThan, setMarks } from "./set-marks";
import type { Task } from "./task";

interface WithMarks<T> {
  readonly result: T;
  /** The marks that stood before. */
  readonly before: readonly MarkPatch[];
}

/**
 * Sets marks, and then does what is to be done in the same step of Excel's own undo. Marks first, as they can be put back whatever becomes
 * of the rest; where that fails too, the sentence says so and names the sheets.
 */
export async function withMarks<T>(marks: readonly MarkPatch[], task: Task, work: (inStep: InExcel) => Promise<T>): Promise<WithMarks<T>> {
  let before: readonly MarkPatch[] = [];
  const inStep: InExcel = (batch) =>
    inExcel(async (context) => {
      await setMarks(context, marks, task, (standing) => {
        before = standing;
      });
      return batch(context);
    });
  try {
    return { result: await work(inStep), before };
  } catch (error) {
    throw await afterPuttingBack(before, error);
  }
}

/** @returns what to tell. */
async function afterPuttingBack(before: readonly MarkPatch[], error: unknown): Promise<Refusal> {
  const refusal = refusalFrom(error);
  if (before.length === 0) return refusal;
  const left = await inExcel((context) => setMarks(context, before)).then(
    () => [],
    // What failed on the way is told by what stands at the end; where even that cannot be read, every sheet may be another.
    () => marksOtherThan(before).catch(() => before.map(({ sheet }) => sheet)),
  );
  return left.length === 0 ? refusal : new Refusal(message("host.marksLeft", { first: refusal.says, sheets: left.join("、") }), { cause: error });
}
