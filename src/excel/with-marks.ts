import { message } from "../text";
import type { MarkPatch } from "../workbook/patch";
import { Refusal } from "../workbook/refusal";
import { refusalFrom } from "./errors";
import type { InExcel } from "./in-excel";
import { inExcel } from "./in-excel";
import type { MarksBefore } from "./set-marks";
import { marksOtherThan, putMarksBack, setMarks } from "./set-marks";
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
  let before: readonly MarksBefore[] = [];
  const inStep: InExcel = (batch) =>
    inExcel(async (context) => {
      await setMarks(context, marks, task, (standing) => {
        before = standing;
      });
      return batch(context);
    });
  try {
    const result = await work(inStep);
    return { result, before: before.map(({ sheet, ranges }) => ({ kind: "mark", sheet, ranges })) };
  } catch (error) {
    throw await afterPuttingBack(before, error);
  }
}

/** @returns what to tell. */
async function afterPuttingBack(before: readonly MarksBefore[], error: unknown): Promise<Refusal> {
  const refusal = refusalFrom(error);
  if (before.length === 0) return refusal;
  const told = await putMarksBack(before).then(
    () => undefined,
    // What failed on the way is told by what stands at the end.
    () => marksOtherThan(before).then(
      (left) => (left.length > 0 ? message("host.marksLeft", { first: refusal.says, sheets: left }) : undefined),
      () => message("host.marksUnknown", { first: refusal.says, sheets: before.map(({ sheet }) => sheet) }),
    ),
  );
  return told ? new Refusal(told, { cause: error }) : refusal;
}
