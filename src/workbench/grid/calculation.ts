import type { FUniver, IEventParamConfig } from "@univerjs/core/facade";
import type {} from "@univerjs/sheets-formula/facade";
import { message } from "../../text";
import { Refusal } from "../../workbook/refusal";

const calculationStarted = "formula.mutation.set-formula-calculation-start";
const valuesSet = "sheet.mutation.set-range-values";

interface Calculation {
  /** Waits until every formula follows from what the cells hold. @throws Refusal when that takes longer than the limit. */
  settled(): Promise<void>;
  dispose(): void;
}

interface CalculationOptions {
  /** Milliseconds for each calculation. */
  readonly limit: number;
  /** Formulas without a result were opened: the first calculation is under way. */
  readonly computing: boolean;
}

/** Content was put into cells, by hand or by a program; the grid's own writes are results of formulas. */
export const isContentWrite = ({ id, options }: IEventParamConfig["CommandExecuted"]): boolean => id === valuesSet && options?.onlyLocal !== true;

/**
 * Keeps count of the grid's calculation, which begins some time after a write and has no promise of its own:
 * each write is owed a start, each start an end.
 */
export function followCalculation(api: FUniver, { limit, computing }: CalculationOptions): Calculation {
  const ended = () => api.getFormula().onCalculationResultApplied();
  let owed: ReturnType<typeof awaitedStart> | undefined;
  let running = computing ? ended() : undefined;

  const listener = api.addEvent(api.Event.CommandExecuted, (event) => {
    if (isContentWrite(event)) owed ??= awaitedStart();
    if (event.id !== calculationStarted) return;
    running = ended();
    owed?.begin();
    owed = undefined;
  });

  return {
    settled: async () => {
      while (owed ?? running) {
        const current = owed?.start ?? running;
        await withinLimit(current, limit);
        if (running === current) running = undefined;
      }
    },
    dispose: () => listener.dispose(),
  };
}

function awaitedStart(): { readonly start: Promise<void>; begin(): void } {
  let begin = (): void => undefined;
  const start = new Promise<void>((resolve) => {
    begin = resolve;
  });
  return { start, begin: () => begin() };
}

async function withinLimit(work: Promise<void> | undefined, limit: number): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Refusal(message("host.calculationTimedOut", { seconds: Math.ceil(limit / 1000) }))), limit);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
