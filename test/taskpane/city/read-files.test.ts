import type { Intake } from "../../../src/consolidate/submission";
import type { WorkerLike } from "../../../src/taskpane/city/reading/ask";
import { requestSchema } from "../../../src/taskpane/city/reading/messages";
import { readFiles } from "../../../src/taskpane/city/reading/read-files";
import { message, say } from "../../../src/text";

type Behaviour = (file: string, answer: (reply: unknown) => void, die: (detail: string) => void) => void;

/** Workers that do as the test says; how many were started, and how many still run. */
function workers(behaviour: Behaviour, starts: "well" | "badly" = "well") {
  const running = new Set<WorkerLike>();
  const seen = { started: 0, mostAtOnce: 0, asked: [] as string[] };
  const startWorker = (): WorkerLike => {
    seen.started += 1;
    const later = (work: () => void) => void setTimeout(() => running.has(worker) && work(), 1);
    const answer = (data: unknown) => later(() => void worker.onmessage?.call(worker as Worker, { data } as MessageEvent));
    const die = (detail: string) => later(() => void worker.onerror?.call(worker as Worker, { message: detail, preventDefault: () => undefined } as ErrorEvent));
    const worker: WorkerLike = {
      onmessage: null,
      onerror: null,
      onmessageerror: null,
      terminate: () => void running.delete(worker),
      postMessage: (request: unknown) => {
        const { file } = requestSchema.parse(request);
        seen.asked.push(file);
        behaviour(file, answer, die);
      },
    };
    running.add(worker);
    seen.mostAtOnce = Math.max(seen.mostAtOnce, running.size);
    if (starts === "well") answer({ kind: "ready" });
    else die("404");
    return worker;
  };
  return { startWorker, running, seen };
}

const setAside = (file: string) => ({ kind: "submission", intake: { kind: "setAside", setAside: { file, mark: file, reason: message("desk.nothingFound") } } });
const files = (...names: string[]) => names.map((name) => ({ name, content: new Blob(["x"]) }));

async function read(names: readonly string[], { startWorker }: ReturnType<typeof workers>, limit = 60, signal = new AbortController().signal) {
  const intakes: Intake[] = [];
  await readFiles(files(...names), { startWorker, today: "2025-01-10", limit, signal, onBegin: () => undefined, onRead: (_, intake) => intakes.push(intake) });
  return intakes.map((intake) => (intake.kind === "setAside" ? `${intake.setAside.file}: ${intake.setAside.reason.key}` : intake.submission.file)).sort();
}

describe("files read in workers", () => {
  it("each is answered once, by at most two workers, and none is left running", async () => {
    const pool = workers((file, answer) => answer(setAside(file)));
    expect(await read(["甲", "乙", "丙", "丁", "戊"], pool)).toEqual(["丁: desk.nothingFound", "丙: desk.nothingFound", "乙: desk.nothingFound", "戊: desk.nothingFound", "甲: desk.nothingFound"].sort());
    expect(pool.seen.asked.sort()).toEqual(["丁", "丙", "乙", "戊", "甲"].sort());
    expect([pool.seen.mostAtOnce, pool.running.size]).toEqual([2, 0]);
  });

  it("one that never ends is stopped with its reason, its worker ended, and the rest go on", async () => {
    const pool = workers((file, answer) => (file === "炸弹" ? undefined : answer(setAside(file))));
    expect(await read(["炸弹", "乙", "丙"], pool)).toEqual(["丙: desk.nothingFound", "乙: desk.nothingFound", "炸弹: desk.tooSlow"].sort());
    expect(pool.running.size).toBe(0);
  });

  it("one that breaks its worker is set aside with what the browser says of it, and a new worker goes on", async () => {
    const pool = workers((file, answer, die) => (file === "坏" ? die("out of memory") : answer(setAside(file))));
    expect(await read(["坏", "乙", "丙", "丁"], pool)).toEqual(["丁: desk.nothingFound", "丙: desk.nothingFound", "乙: desk.nothingFound", "坏: desk.died"].sort());
    expect(pool.seen.started).toBe(3);
  });

  it("an answer of another shape counts as a worker gone wrong, never as a file read", async () => {
    const pool = workers((file, answer) => answer(file === "歪" ? { kind: "submission", intake: { kind: "submission", submission: { file } } } : setAside(file)));
    expect(await read(["歪", "乙"], pool)).toEqual(["乙: desk.nothingFound", "歪: desk.died"].sort());
  });

  it("called off, nothing more is read and no worker is left", async () => {
    const stop = new AbortController();
    const pool = workers((file, answer) => {
      if (file === "二") stop.abort();
      else answer(setAside(file));
    });
    await read(["一", "二", "三", "四", "五", "六"], pool, 1000, stop.signal);
    expect(pool.running.size).toBe(0);
    expect(pool.seen.asked).not.toContain("六");
  });

  it("where no worker starts, it is said once, and nothing passes for read", async () => {
    const pool = workers(() => undefined, "badly");
    const refused = await read(["甲", "乙", "丙"], pool).catch((error: unknown) => error);
    expect(say((refused as { says: Parameters<typeof say>[0] }).says)).toContain("没有启动");
    expect(pool.running.size).toBe(0);
  });
});
