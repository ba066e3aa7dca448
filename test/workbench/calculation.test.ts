import type { FUniver } from "@univerjs/core/facade";
import { followCalculation } from "../../src/workbench/grid/calculation";
import { message } from "../../src/text";

/** What the grid tells of its calculation, said by the test. `applied` comes at once, as it does in a grid whose worker ends an earlier calculation. */
function grid() {
  let tell: (event: { readonly id: string; readonly params?: unknown; readonly options?: unknown }) => void = () => undefined;
  const asked: string[] = [];
  const api = {
    Event: { CommandExecuted: "CommandExecuted" },
    addEvent: (_: string, hear: typeof tell) => {
      tell = hear;
      return { dispose: () => undefined };
    },
    getFormula: () => ({ onCalculationResultApplied: () => Promise.resolve(), executeCalculation: () => asked.push("again") }),
  };
  return {
    api: api as unknown as FUniver,
    asked,
    write: () => tell({ id: "sheet.mutation.set-range-values", options: {} }),
    start: () => tell({ id: "formula.mutation.set-formula-calculation-start" }),
    progress: (done: number, total: number) => tell({ id: "formula.mutation.set-formula-calculation-notification", params: { stageInfo: { completedFormulasCount: done, totalFormulasToCalculate: total } } }),
    end: () => tell({ id: "formula.mutation.set-formula-calculation-notification", params: { functionsExecutedState: 3 } }),
  };
}

const follow = (api: FUniver) => followCalculation(api, { limit: 60_000, computing: false });

/** Whether a promise has come by now, with all that was due before. */
async function hasCome(promise: Promise<unknown>): Promise<boolean> {
  let come = false;
  void promise.then(
    () => (come = true),
    () => (come = true),
  );
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  return come;
}

describe("waiting for the grid's calculation", () => {
  it("ends at once where nothing was written", async () => {
    expect(await hasCome(follow(grid().api).settled())).toBe(true);
  });

  it("goes on until as many calculations have ended as were started, though the results of the first are applied", async () => {
    const { api, write, start, end } = grid();
    const calculation = follow(api);
    write();
    start();
    write();
    start();
    const settled = calculation.settled();
    expect(await hasCome(settled)).toBe(false);
    end();
    expect(await hasCome(settled)).toBe(false);
    end();
    expect(await hasCome(settled)).toBe(true);
  });

  it("goes on for a write that no calculation has followed yet", async () => {
    const { api, write, start, end } = grid();
    const calculation = follow(api);
    write();
    start();
    end();
    write();
    const settled = calculation.settled();
    expect(await hasCome(settled)).toBe(false);
    start();
    end();
    expect(await hasCome(settled)).toBe(true);
  });

  it("has the grid calculate where it has forgotten a write, and not while it is calculating", () => {
    jest.useFakeTimers();
    try {
      const { api, asked, write, start, end } = grid();
      const calculation = follow(api);
      write();
      start();
      write();
      jest.advanceTimersByTime(5000);
      expect(asked).toEqual([]);
      end();
      jest.advanceTimersByTime(2500);
      expect(asked).toEqual(["again"]);
      start();
      jest.advanceTimersByTime(5000);
      expect(asked).toEqual(["again"]);
      calculation.dispose();
    } finally {
      jest.useRealTimers();
    }
  });

  it("tells how far it is, and is called off when it is asked to be", async () => {
    const { api, write, start, progress } = grid();
    const calculation = follow(api);
    write();
    start();
    const heard: unknown[] = [];
    const caller = new AbortController();
    const settled = calculation.settled({ signal: caller.signal, onProgress: (one) => heard.push(one) });
    await hasCome(settled);
    progress(3, 12);
    expect(heard).toEqual([{ done: 3, total: 12 }]);
    caller.abort();
    await expect(settled).rejects.toMatchObject({ says: message("job.cancelled") });
  });
});
