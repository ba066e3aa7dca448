import type { ReadReply, ReadRequest } from "./messages";
import { replySchema } from "./messages";

/** As much of a Worker as is used. */
export type WorkerLike = Pick<Worker, "postMessage" | "terminate" | "onmessage" | "onerror" | "onmessageerror">;

export type Outcome = { readonly kind: "answered"; readonly reply: ReadReply } | { readonly kind: "tooSlow" } | { readonly kind: "died"; readonly detail: string } | { readonly kind: "cancelled" };

interface Limits {
  /** Milliseconds. */
  readonly limit: number;
  readonly signal: AbortSignal;
}

/** Waits for the worker's next word, within a time. Whatever is not an answer leaves a worker that must be ended. */
export function nextWord(worker: WorkerLike, { limit, signal }: Limits): Promise<Outcome> {
  return new Promise((resolve) => {
    const cancelled = () => settle({ kind: "cancelled" });
    const timer = setTimeout(() => settle({ kind: "tooSlow" }), limit);
    const settle = (outcome: Outcome) => {
      clearTimeout(timer);
      signal.removeEventListener("abort", cancelled);
      resolve(outcome);
    };
    worker.onmessage = ({ data }: MessageEvent<unknown>) => {
      const reply = replySchema.safeParse(data);
      settle(reply.success ? { kind: "answered", reply: reply.data } : { kind: "died", detail: reply.error.issues.slice(0, 3).map(({ path, code }) => `${path.join(".")} ${code}`).join("; ") });
    };
    worker.onerror = (event) => {
      // It is said to the person; the console needs no second voice.
      event.preventDefault();
      settle({ kind: "died", detail: event.message });
    };
    worker.onmessageerror = () => settle({ kind: "died", detail: "messageerror" });
    if (signal.aborted) cancelled();
    else signal.addEventListener("abort", cancelled);
  });
}

export function ask(worker: WorkerLike, request: ReadRequest, limits: Limits): Promise<Outcome> {
  const answer = nextWord(worker, limits);
  worker.postMessage(request);
  return answer;
}
