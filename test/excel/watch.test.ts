import { Refusal } from "../../src/workbook/refusal";
import { openSim } from "./open-sim";

const book = { sheets: [{ name: "表", cells: [[1]] }] };
const settle = () => new Promise((resolve) => setTimeout(resolve, 10));

describe("watching in Excel", () => {
  let opened: Awaited<ReturnType<typeof openSim>>;
  beforeEach(async () => (opened = await openSim(book)));
  afterEach(async () => opened.dispose());

  it.each([
    ["1.9", "events are muted", false],
    ["1.13", "events are muted", false],
    ["1.14", "Excel says who it was", true],
    ["1.20", "both", false],
  ])("does not hear its own writes at version %s, where %s, and hears a person's", async (version, _, late) => {
    opened.sim.supports = version;
    opened.sim.judgesMutingLate = late;
    let calls = 0;
    opened.host.watch(() => (calls += 1));
    await settle();
    const undo = await opened.host.apply([{ kind: "cell", sheet: "表", row: 0, column: 0, content: { value: 2 } }], await opened.host.takeSnapshot());
    await undo.revert();
    await settle();
    expect(calls).toBe(0);
    opened.sim.edit("表", "A1", { value: 3 });
    await settle();
    expect(calls).toBe(1);
  });

  it("registers once for any number of listeners, each of which ends for itself", async () => {
    const heard: string[] = [];
    const end = opened.host.watch(() => heard.push("one"));
    opened.host.watch(() => heard.push("two"));
    await settle();
    opened.sim.edit("表", "A1", { value: 3 });
    await settle();
    end();
    opened.sim.edit("表", "A1", { value: 4 });
    await settle();
    expect(heard).toEqual(["one", "two", "two"]);
  });

  it("tells with the next snapshot that it could not begin, and begins with the one after", async () => {
    opened.sim.failSync(1, "GeneralException");
    opened.sim.failSync(2, "GeneralException");
    let calls = 0;
    opened.host.watch(() => (calls += 1));
    await settle();
    await expect(opened.host.takeSnapshot()).rejects.toBeInstanceOf(Refusal);
    await opened.host.takeSnapshot();
    opened.sim.edit("表", "A1", { value: 3 });
    await settle();
    expect(calls).toBe(1);
  });
});
