import type { FUniver, IEventParamConfig } from "@univerjs/core/facade";
import type {} from "@univerjs/sheets-formula/facade";
import { z } from "zod";
import type { Message } from "../../text";
import { message } from "../../text";
import type { Job, Progress } from "../../workbook/job";
import { refuseCancelled } from "../../workbook/job";
import { Refusal } from "../../workbook/refusal";

const calculationStarted = "formula.mutation.set-formula-calculation-start";
const calculationHeard = "formula.mutation.set-formula-calculation-notification";
const valuesSet = "sheet.mutation.set-range-values";

interface Calculation {
  /** Waits until every formula follows from what the cells hold. @throws Refusal when nothing is heard of it for longer than the limit, when it has stopped for good, and when the job is called off. */
  readonly settled: (job?: Job) => Promise<void>;
  dispose(): void;
}

interface CalculationOptions {
  /** Milliseconds in which a calculation must say how far it is, or end. */
  readonly limit: number;
  /** Comes when whatever calculates can do so no more. */
  readonly stopped?: Promise<Message> | undefined;
  /** Formulas without a result were opened: the first calculation is under way. */
  readonly computing: boolean;
}

/** Content was put into cells, by hand or by a program; the grid's own writes are results of formulas. */
export const isContentWrite = ({ id, options }: IEventParamConfig["CommandExecuted"]): boolean => id === valuesSet && options?.onlyLocal !== true;

/**
 * Keeps count of the grid's calculation, which begins some time after a write and has no promise of its own:
 * each write is owed a start, each start an end. In a worker a calculation may be under way while the next one starts, and what the grid calls
 * applied is then the results of the first: only when as many have ended as were started do the results follow from what the cells hold.
 */
export function followCalculation(api: FUniver, { limit, stopped, computing }: CalculationOptions): Calculation {
  const ended = () => api.getFormula().onCalculationResultApplied();
  let owed: ReturnType<typeof awaitedStart> | undefined;
  let running = computing ? ended() : undefined;
  const open = countdown();
  // The grid forgets a write whose turn comes just as a calculation in the worker ends.
  const startAgain = () => {
    if (open.isZero()) api.getFormula().executeCalculation();
  };

  const ears = new Set<Heard>();
  const end = stopped?.then((says) => new Refusal(says));

  const listener = api.addEvent(api.Event.CommandExecuted, (event) => {
    if (isContentWrite(event)) owed ??= awaitedStart(startAgain);
    if (event.id === calculationHeard) ears.forEach((heard) => heard(event.params));
    if (event.id === calculationHeard && saysEnd(event.params)) open.down();
    if (event.id !== calculationStarted) return;
    running = ended();
    open.up();
    owed?.begin();
    owed = undefined;
  });

  return {
    settled: async (job = {}) => {
      while (owed ?? running ?? open.zero()) {
        const current = owed?.start ?? running ?? open.zero();
        const refusal = await Promise.race([withinLimit(current, { limit, ears, job }), ...(end ? [end] : [])]);
        if (refusal) throw refusal;
        if (running === current) running = undefined;
      }
    },
    dispose: () => {
      listener.dispose();
      owed?.begin();
    },
  };
}

/** Milliseconds after which a write that no calculation has followed is taken for forgotten; the grid takes a tenth of a second. */
const forgottenAfter = 2000;

function awaitedStart(startAgain: () => void): { readonly start: Promise<void>; begin(): void } {
  const { promise: start, resolve } = deferred();
  const watchdog = setInterval(startAgain, forgottenAfter);
  return {
    start,
    begin: () => {
      clearInterval(watchdog);
      resolve();
    },
  };
}

function deferred(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve: () => resolve() };
}

/** Counts what is under way, and tells when nothing is. */
function countdown() {
  let count = 0;
  let waiting: ReturnType<typeof deferred> | undefined;
  return {
    isZero: () => count === 0,
    /** Comes when the count is at nothing; nothing where it is already. */
    zero: (): Promise<void> | undefined => {
      if (count === 0) return undefined;
      waiting ??= deferred();
      return waiting.promise;
    },
    up: () => {
      count += 1;
    },
    /** What was begun before anybody counted may end, too. */
    down: () => {
      count = Math.max(0, count - 1);
      if (count > 0) return;
      waiting?.resolve();
      waiting = undefined;
    },
  };
}

type Heard = (said: unknown) => void;

interface Waiting {
  readonly limit: number;
  readonly ears: Set<Heard>;
  readonly job: Job;
}

async function withinLimit(work: Promise<void> | undefined, { limit, ears, job }: Waiting): Promise<void> {
  refuseCancelled(job);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let callOff = (): void => undefined;
  let heard: Heard = () => undefined;
  const late = new Promise<void>((resolve, reject) => {
    const patience = () => {
      clearTimeout(timer);
      timer = setTimeout(() => reject(new Refusal(message("host.calculationTimedOut", { seconds: Math.ceil(limit / 1000) }))), limit);
    };
    callOff = resolve;
    heard = (said) => {
      patience();
      const progress = progressIn(said);
      if (progress) job.onProgress?.(progress);
    };
    patience();
  });
  ears.add(heard);
  job.signal?.addEventListener("abort", callOff);
  try {
    await Promise.race([work, late]);
    refuseCancelled(job);
  } finally {
    clearTimeout(timer);
    ears.delete(heard);
    job.signal?.removeEventListener("abort", callOff);
  }
}

/** The grid's word that one calculation is over, whatever came of it. */
const endSchema = z.object({ functionsExecutedState: z.number() });
const saysEnd = (said: unknown): boolean => endSchema.safeParse(said).success;

/** How many formulas are done, as the grid's calculation says it; nothing where it says another thing. */
const saidSchema = z.object({ stageInfo: z.object({ totalFormulasToCalculate: z.number(), completedFormulasCount: z.number() }) });

function progressIn(said: unknown): Progress | undefined {
  const { success, data } = saidSchema.safeParse(said);
  if (!success || data.stageInfo.totalFormulasToCalculate === 0) return undefined;
  return { done: data.stageInfo.completedFormulasCount, total: data.stageInfo.totalFormulasToCalculate };
}
