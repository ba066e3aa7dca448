import type { Job } from "../workbook/job";
import { refuseCancelled } from "../workbook/job";

/** What goes over in one request or one answer: Excel on the web takes 5 MB, its own envelope included. */
export const usualBlock = 4 * 1024 ** 2;

/** One call of the host: how much goes over at once, how far it is, whether it is still wanted. */
export interface Task {
  /** Bytes. */
  readonly block: number;
  /** Says that so many cells more are to be read or written. */
  readonly expect: (cells: number) => void;
  /** Says that so many have been. */
  readonly did: (cells: number) => void;
  /** Says that nothing is left: not all that was expected may have been necessary. */
  readonly end: () => void;
  /** Asked before each sync. @throws Refusal when the person has called it off. */
  readonly goOn: () => void;
}

export function taskOf(job: Job, block: number): Task {
  let done = 0;
  let total = 0;
  const tell = (cells: number): void => {
    done = Math.min(cells, total);
    job.onProgress?.({ done, total });
  };
  return {
    block,
    expect: (cells) => {
      total += cells;
    },
    did: (cells) => tell(done + cells),
    end: () => tell(total),
    goOn: () => refuseCancelled(job),
  };
}

/** Putting something back is called off by nobody. */
export const withoutEnd = ({ block }: Task): Task => taskOf({}, block);
