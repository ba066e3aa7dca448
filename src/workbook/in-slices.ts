import type { Job } from "./job";
import { refuseCancelled } from "./job";
import type { Steps } from "./steps";

/** Milliseconds that the page is kept from drawing and answering: with the step that is then under way, less than the 50 from which a browser calls a task long. */
const slice = 25;

/**
 * Does work in steps, a slice at a time; between two slices the page draws, and answers whoever types and clicks.
 * @param worked told how long each slice took.
 * @throws Refusal job.cancelled once the job is called off: nothing comes of what was done until then.
 */
export async function inSlices<T>(steps: Steps<T>, job: Job = {}, worked: (milliseconds: number) => void = () => undefined): Promise<T> {
  for (;;) {
    await nextTask();
    refuseCancelled(job);
    const start = performance.now();
    try {
      do {
        const { done, value } = steps.next();
        if (done) return value;
      } while (performance.now() < start + slice);
    } finally {
      worked(performance.now() - start);
    }
  }
}

/** A timer would come later: at least four milliseconds, and a whole second where another window lies over the page. */
const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
