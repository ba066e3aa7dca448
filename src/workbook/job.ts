import { message } from "../text";
import { Refusal } from "./refusal";

/** How much of a piece of work is done. What is counted is up to whoever does it: only the share of the whole says something. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** What whoever asks for long work may want to hear of it, and how they call it off. */
export interface Job {
  /** Called after each step. */
  readonly onProgress?: (progress: Progress) => void;
  /** Aborted before anything is written: nothing is. Aborted half-way: what was written is put back. */
  readonly signal?: AbortSignal;
}

const cancelled = "job.cancelled";

/** @throws Refusal job.cancelled when the job has been called off. */
export function refuseCancelled({ signal }: Job): void {
  if (signal?.aborted) throw new Refusal(message(cancelled));
}

export const isCancelled = (error: unknown): boolean => error instanceof Refusal && error.says.key === cancelled;
