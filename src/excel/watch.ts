import { inExcel } from "./in-excel";
import { excelSupports } from "./office";

/** One handler in Excel for the life of the page, and any number of listeners here. */
interface Watching {
  /** @returns what ends it. */
  readonly watch: (changed: () => void) => () => void;
  /** Waits until Excel reports changes, if anyone listens; asks again where it failed before. @throws what Excel throws. */
  readonly settled: () => Promise<void>;
}

export function watching(): Watching {
  const listeners = new Set<() => void>();
  let registered: Promise<void> | undefined;

  const register = (): Promise<void> =>
    inExcel(async (context) => {
      context.workbook.worksheets.onChanged.add((change) => {
        // Own writes mute events anyway; newer versions of Excel also say who made a change.
        const isOwn = excelSupports("1.14") && change.triggerSource === "ThisLocalAddin";
        if (!isOwn) for (const changed of listeners) changed();
        return Promise.resolve();
      });
      await context.sync();
    });

  const settled = async (): Promise<void> => {
    if (listeners.size === 0) return;
    registered ??= register();
    try {
      await registered;
    } catch (error) {
      registered = undefined;
      throw error;
    }
  };

  return {
    settled,
    watch: (changed) => {
      const listener = () => changed();
      listeners.add(listener);
      // Nobody waits for this one: where it fails, the next snapshot asks again and reports it.
      void Promise.allSettled([settled()]);
      return () => void listeners.delete(listener);
    },
  };
}
