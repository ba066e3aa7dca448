import type { Intake } from "../../../consolidate/submission";
import type { Message } from "../../../text";
import { message } from "../../../text";
import { Refusal } from "../../../workbook/refusal";
import type { Outcome, WorkerLike } from "./ask";
import { ask, nextWord } from "./ask";
import type { ReadReply, ReadRequest } from "./messages";

/** Milliseconds within which a worker has to have started. */
const patience = 30_000;
/** One reads while the other still fetches: more only take memory from each other. */
const workers = 2;

export interface Incoming {
  /** Under which it is known from here on. */
  readonly name: string;
  readonly content: Blob;
}

interface ReadingOptions {
  readonly startWorker: () => WorkerLike;
  readonly today: string;
  /** Milliseconds for one file. */
  readonly limit: number;
  readonly signal: AbortSignal;
  readonly onBegin: (name: string) => void;
  readonly onRead: (name: string, intake: Intake) => void;
}

/**
 * Reads files one after the other in workers, and gives each out as soon as it is read. A file that takes too long or breaks its worker is
 * set aside with its reason, and the rest go on with a new one.
 * @throws Refusal when no worker can be started.
 */
export async function readFiles(files: readonly Incoming[], options: ReadingOptions): Promise<void> {
  const waiting = [...files];
  const ended = await Promise.allSettled(Array.from({ length: Math.min(workers, files.length) }, () => readInTurn(waiting, options)));
  const failed = ended.find((each) => each.status === "rejected");
  if (failed) throw failed.reason;
}

async function readInTurn(waiting: Incoming[], options: ReadingOptions): Promise<void> {
  let worker: WorkerLike | undefined;
  try {
    for (let file = waiting.shift(); file && !options.signal.aborted; file = waiting.shift()) {
      worker ??= await started(options);
      if (!worker) return;
      options.onBegin(file.name);
      const outcome = await ask(worker, { as: "submission", file: file.name, content: file.content, today: options.today }, options);
      if (outcome.kind === "cancelled") return;
      if (outcome.kind !== "answered") {
        worker.terminate();
        worker = undefined;
      }
      options.onRead(file.name, intakeOf(file.name, outcome, options.limit));
    }
  } catch (error) {
    // Nobody is to wait for files that cannot be read.
    waiting.length = 0;
    throw error;
  } finally {
    worker?.terminate();
  }
}

/** @returns nothing when it was called off meanwhile. @throws Refusal */
export async function started({ startWorker, signal }: Pick<ReadingOptions, "startWorker" | "signal">): Promise<WorkerLike | undefined> {
  const worker = startWorker();
  const word = await nextWord(worker, { limit: patience, signal });
  if (word.kind === "answered" && word.reply.kind === "ready") return worker;
  worker.terminate();
  if (word.kind === "cancelled") return undefined;
  throw new Refusal(message("desk.noWorker", { detail: word.kind === "died" ? word.detail : word.kind }));
}

function intakeOf(file: string, outcome: Exclude<Outcome, { readonly kind: "cancelled" }>, limit: number): Intake {
  if (outcome.kind === "answered" && outcome.reply.kind === "submission") return outcome.reply.intake;
  // What was not read has no mark; its name keeps it apart from others.
  return { kind: "setAside", setAside: { file, mark: `unread ${file}`, reason: reasonOf(outcome, limit) } };
}

function reasonOf(outcome: Exclude<Outcome, { readonly kind: "cancelled" }>, limit: number): Message {
  if (outcome.kind === "tooSlow") return message("desk.tooSlow", { seconds: limit / 1000 });
  if (outcome.kind === "died") return message("desk.died", { detail: outcome.detail });
  const { reply } = outcome;
  return reply.kind === "refused" ? reply.reason : message("desk.died", { detail: reply.kind === "broken" ? reply.detail : reply.kind });
}

/** One file alone, such as last year's. @throws Refusal with the reason when it is not read. */
export async function readOne(request: ReadRequest, options: Pick<ReadingOptions, "startWorker" | "signal" | "limit">): Promise<ReadReply | undefined> {
  const worker = await started(options);
  if (!worker) return undefined;
  try {
    const outcome = await ask(worker, request, options);
    if (outcome.kind === "cancelled") return undefined;
    if (outcome.kind === "answered" && outcome.reply.kind === request.as) return outcome.reply;
    throw new Refusal(reasonOf(outcome, options.limit));
  } finally {
    worker.terminate();
  }
}

/** Stopped or broken off, not refused: another try may go better. */
export const mayReadAgain = ({ key }: Message): boolean => key === "desk.tooSlow" || key === "desk.died";
