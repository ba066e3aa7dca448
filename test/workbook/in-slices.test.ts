import { inSlices } from "../../src/workbook/in-slices";
import { isCancelled } from "../../src/workbook/job";
import type { Steps } from "../../src/workbook/steps";

/** Milliseconds that a browser lets a task take before it calls it long. */
const long = 50;

/** Work of so many steps, each of which takes so long by the clock that the test holds. */
function working(steps: number, each: number) {
  let clock = 0;
  let taken = 0;
  let turns = 0;
  const ofTurn = new Map<number, number>();
  jest.spyOn(performance, "now").mockImplementation(() => clock);
  const work = function* (): Steps<string> {
    for (; taken < steps; taken += 1) {
      clock += each;
      ofTurn.set(turns, (ofTurn.get(turns) ?? 0) + each);
      yield;
    }
    return "done";
  };
  return { work, ofTurn, taken: () => taken, turn: () => void (turns += 1) };
}

afterEach(() => void jest.restoreAllMocks());

/** Whoever else has something to do gets their turn. */
async function takingTurns(run: Promise<unknown>, turn: () => void): Promise<void> {
  const state = { over: false };
  const end = () => {
    state.over = true;
  };
  void run.then(end, end);
  while (!state.over) {
    await new Promise((next) => setImmediate(next));
    turn();
  }
}

describe("work in slices", () => {
  it("comes to what the work comes to, and never keeps the page longer than a browser bears", async () => {
    const { work, ofTurn, taken, turn } = working(200, 7);
    const run = inSlices(work());
    await takingTurns(run, turn);
    expect(await run).toBe("done");
    expect(taken()).toBe(200);
    expect(Math.max(...ofTurn.values())).toBeLessThan(long);
    expect(ofTurn.size).toBeGreaterThan((200 * 7) / long);
  });

  it("takes no further step once it is called off, and says so", async () => {
    const { work, taken, turn } = working(200, 7);
    const control = new AbortController();
    const run = inSlices(work(), { signal: control.signal });
    const refused = run.catch((error: unknown) => isCancelled(error));
    await takingTurns(run, () => {
      turn();
      if (taken() > 10) control.abort();
    });
    expect(await refused).toBe(true);
    expect(taken()).toBeGreaterThan(10);
    expect(taken()).toBeLessThan(100);
  });

  it("fails as the work fails", async () => {
    const broken = function* (): Steps<string> {
      yield;
      throw new Error("broken");
    };
    await expect(inSlices(broken())).rejects.toThrow("broken");
  });
});
