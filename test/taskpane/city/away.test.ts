import { noChoices } from "../../../src/consolidate/choices";
import type { City } from "../../../src/consolidate/city";
import { consolidate } from "../../../src/consolidate/consolidate";
import { intake } from "../../../src/consolidate/intake";
import { lastYearIn } from "../../../src/consolidate/last-year";
import type { Intake } from "../../../src/consolidate/submission";
import { fileOf } from "../../../src/consolidate/submission";
import { whatIf } from "../../../src/consolidate/what-if";
import { date } from "../../../src/measures/dates";
import { decimal } from "../../../src/measures/decimal";
import { standing } from "../../../src/measures/parameters";
import { patchWorkbook, readWorkbook } from "../../../src/ooxml";
import { deskAway } from "../../../src/taskpane/city/away/answer";
import { cityKeeper } from "../../../src/taskpane/city/away/keeper";
import { comingPatches, comingWorkbook, patchParts, workbookParts } from "../../../src/taskpane/city/away/in-parts";
import type { AwayRequest } from "../../../src/taskpane/city/away/messages";
import { awayRequestSchema, sentChoices } from "../../../src/taskpane/city/away/messages";
import { packing, unpacking } from "../../../src/taskpane/city/away/packing";
import { citiesOf } from "../../../src/taskpane/city/cities";
import { madeFrom, summaryUpdate } from "../../../src/taskpane/city/output";
import type { WorkerLike } from "../../../src/taskpane/city/reading/ask";
import { lawOfTrial, standingTrials } from "../../../src/taskpane/city/trial";
import type { CellValue } from "../../../src/workbook/cell";
import { keyOf } from "../../../src/workbook/cell";
import type { Patch } from "../../../src/workbook/patch";
import type { Snapshot } from "../../../src/workbook/snapshot";
import { plainSheet } from "../../../src/workbook/snapshot";
import { city } from "../../consolidate/city/city";
import { bytesOf } from "../../consolidate/city/files";
import { lastYearBytes } from "../../consolidate/city/last-year";
import { person, submission } from "../../consolidate/made";
import { read } from "../../templates/built";

/** A city of many files is made again and again. */
jest.setTimeout(30_000);

const whole = city();
const day = date("2025-01-10");
const intakes = whole.files.map((file) => intake(file.name, bytesOf(whole, file), { today: day }));
const last = lastYearIn("2023年度汇总.xlsx", readWorkbook(lastYearBytes(whole.lastYear)));
const choices = { ...noChoices, chosen: new Map([["皋兰县", "皋兰县.xlsx"]]) };

const cloned = (data: unknown): unknown => structuredClone(data);

/** A worker whose two sides share nothing: whatever goes over is cloned as a browser clones it. */
function worker(breaksAt = Infinity) {
  const seen = { started: 0, asked: [] as string[], longest: 0 };
  const start = (): WorkerLike => {
    seen.started += 1;
    const answers = deskAway();
    let runs = true;
    const say = (data: unknown) =>
      void setTimeout(() => {
        if (runs) self.onmessage?.call(self as Worker, { data: cloned(data) } as MessageEvent);
      }, 1);
    const self: WorkerLike = {
      onmessage: null, onerror: null, onmessageerror: null,
      terminate: () => void (runs = false),
      postMessage: (sent: unknown) => {
        const request = awayRequestSchema.parse(cloned(sent));
        seen.asked.push(request.kind);
        if (seen.asked.length === breaksAt) setTimeout(() => void self.onerror?.call(self as Worker, { message: "out of memory", preventDefault: () => undefined } as ErrorEvent), 1);
        else for (const reply of answers(request)) say(reply);
      },
    };
    say({ kind: "ready" });
    return self;
  };
  return { start, seen };
}

/** Reasons are told when they are asked for, and a result that came over has them told already: figures alone are compared. */
const bare = (made: City) => ({ ...made, units: made.units.map((figures) => ({ ...figures, cap: figures.cap.value })), whole: { ...made.whole, cap: made.whole.cap.value } });

describe("a city that is made in a worker", () => {
  it("arrives as the page itself would have made it, exact amounts and laws included", async () => {
    const keeper = cityKeeper(worker().start);
    const due = consolidate(intakes, { choices, last, law: standing });
    const come = await keeper.consolidate({ intakes, choices, last });
    expect(bare(come)).toEqual(bare(due));
    expect(come.people.length).toBeGreaterThan(100);
    expect(come.whole.award.gt(0)).toBe(true);
    // 为什么 of a quota and of an award comes along.
    expect(come.units.map(({ cap: { steps, questions } }) => [steps, questions])).toEqual(due.units.map(({ cap: { steps, questions } }) => [steps, questions]));
    // What the page has already does not come twice.
    expect(intakes.some((each) => each.kind === "submission" && each.submission.people.includes(come.people[0]!.submitted))).toBe(true);
  });

  it("asks for a choice without handing the files over again, and takes the later of two cities apart from the earlier", async () => {
    const { start, seen } = worker();
    const keeper = cityKeeper(start);
    const [without, chosen] = await Promise.all([keeper.consolidate({ intakes, choices: noChoices, last: undefined }), keeper.consolidate({ intakes, choices, last })]);
    expect(seen.asked.filter((kind) => kind === "keep")).toHaveLength(intakes.length);
    expect([without, chosen].map(bare)).toEqual([consolidate(intakes, { choices: noChoices }), consolidate(intakes, { choices, last })].map(bare));
  });

  it("tries another law with the figures that the page would have found, and speaks of the page's own people", async () => {
    const keeper = cityKeeper(worker().start);
    const due = await keeper.consolidate({ intakes, choices, last });
    const trials = { ...standingTrials(due.law), excellentFrom: 95, excellentAward: 9000 };
    const tried = await keeper.tryOut(trials, due, "试算", new AbortController().signal);
    expect(tried).toEqual(whatIf(due, lawOfTrial(trials, due.law, "试算")));
    expect(tried!.regraded.length).toBeGreaterThan(0);
    expect(due.people).toContain(tried!.regraded[0]!.person);
    expect(await keeper.tryOut(trials, due, "试算", AbortSignal.abort())).toBeUndefined();
  });

  it("makes the files that the page would have made", async () => {
    const keeper = cityKeeper(worker().start);
    await keeper.consolidate({ intakes, choices, last });
    const due = consolidate(intakes, { choices, last });
    const orders = [{ what: "workbook", today: "2025-01-10", returnedAsSheets: false, template: new Uint8Array(read("summary.xlsx")) }, { what: "published" }] as const;
    for (const order of orders) {
      const { name, bytes } = await keeper.make(order);
      const wanted = madeFrom({ received: due, shown: due }, order);
      expect([name, bytes.length, Buffer.from(bytes).equals(Buffer.from(wanted.bytes))]).toEqual([wanted.name, wanted.bytes.length, true]);
    }
  });

  it("goes by what the city has approved itself in what it shows and publishes, and makes workbooks of what was received", async () => {
    const keeper = cityKeeper(worker().start);
    const approvals = { year: 2024, quotas: new Map([["安宁区", { quota: 5, approval: "兰组发〔2025〕1号" }], ["红古区", { quota: undefined, approval: "兰组发〔2025〕2号" }]]) };
    const due = citiesOf({ intakes, choices, last, approvals });
    expect(bare(await keeper.consolidate({ intakes, choices, last, approvals }))).toEqual(bare(due.shown));
    expect([due.received, due.shown].map(({ units }) => units.find(({ unit }) => unit === "安宁区")?.capPending)).toEqual([true, false]);
    const order = { what: "workbook", today: "2025-01-10", returnedAsSheets: false, template: new Uint8Array(read("summary.xlsx")) } as const;
    const { bytes } = await keeper.make(order);
    expect(Buffer.from(bytes).equals(Buffer.from(madeFrom({ received: due.received, shown: due.received }, order).bytes))).toBe(true);
  });

  it("says what a summary becomes as the page would have found it, and again after that; what is open and none is refused", async () => {
    const keeper = cityKeeper(worker().start);
    await keeper.consolidate({ intakes, choices, last });
    const due = consolidate(intakes, { choices, last });
    const options = { today: day, returnedAsSheets: true };
    const summary = readWorkbook(new Uint8Array(read("summary.xlsx")));
    const update = await keeper.update(summary, options);
    const { patches } = update;
    expect(update).toEqual(summaryUpdate(due, summary, options));
    expect(patches.some((patch) => patch.kind === "rows" && patch.rows.length > 100)).toBe(true);
    await expect(keeper.update(readWorkbook(new Uint8Array(read("scoring.xlsx"))), options)).rejects.toMatchObject({ says: { key: "desk.notSummary" } });
    const written = readWorkbook(patchWorkbook(new Uint8Array(read("summary.xlsx")), patches));
    expect(await keeper.update(written, options)).toEqual(summaryUpdate(due, written, options));
  });

  it("says so where the worker breaks, and begins anew with the next wish", async () => {
    const few: readonly Intake[] = [{ kind: "submission", submission: submission("西固区", [person(1), person(2)]) }];
    const { start, seen } = worker(2);
    const keeper = cityKeeper(start);
    await expect(keeper.consolidate({ intakes: few, choices: noChoices, last: undefined })).rejects.toMatchObject({ says: { key: "desk.awayDied", fill: { detail: "out of memory" } } });
    const again = await keeper.consolidate({ intakes: few, choices: noChoices, last: undefined });
    expect([again.people.length, seen.started]).toEqual([2, 2]);
  });

  it("lets a file go that was taken off the desk, on both sides, and takes it again when it comes again", async () => {
    const [one, other] = ["西固区", "红古区"].map((unit, place): Intake => ({ kind: "submission", submission: submission(unit, [person(place + 1)]) }));
    const { start, seen } = worker();
    const keeper = cityKeeper(start);
    for (const lying of [[one!, other!], [one!], [one!, other!]]) expect((await keeper.consolidate({ intakes: lying, choices: noChoices, last: undefined })).people).toHaveLength(lying.length);
    expect(seen.asked).toEqual(["keep", "keep", "consolidate", "consolidate", "keep", "consolidate"]);
    // The worker holds no more than the page thinks.
    const answers = deskAway();
    const ask = (request: AwayRequest) => [...answers(request)];
    const choicesSent = sentChoices(noChoices);
    for (const intake of [one!, other!]) ask({ kind: "keep", file: fileOf(intake), intake });
    ask({ kind: "consolidate", files: [fileOf(one!)], choices: choicesSent });
    expect(() => ask({ kind: "consolidate", files: [one!, other!].map(fileOf), choices: choicesSent })).toThrow("not handed over");
  });

  it("ends while its worker still starts: the worker goes, and nobody waits for it", async () => {
    let runs = true;
    const silent: WorkerLike = { onmessage: null, onerror: null, onmessageerror: null, postMessage: () => undefined, terminate: () => void (runs = false) };
    const keeper = cityKeeper(() => silent);
    const coming = keeper.consolidate({ intakes: [], choices: noChoices, last: undefined });
    await Promise.resolve();
    keeper.end();
    await expect(coming).rejects.toMatchObject({ says: { key: "job.cancelled" } });
    expect(runs).toBe(false);
  });

  it("passes a refusal on as it is", async () => {
    const few: readonly Intake[] = [{ kind: "submission", submission: submission("西固区", [person(1)]) }];
    const keeper = cityKeeper(worker().start);
    await keeper.consolidate({ intakes: few, choices: noChoices, last: undefined });
    await expect(keeper.make({ what: "workbook", today: "2025-01-10", returnedAsSheets: false, template: new Uint8Array(read("scoring.xlsx")) })).rejects.toMatchObject({ says: { key: "cityBook.noSheet" } });
  });
});

describe("what goes over in parts", () => {
  const rows = Array.from({ length: 450 }, (_, row): CellValue[] => [row, row % 2 === 0 ? null : "甲", { error: "#REF!" }]);
  const sheet = { ...plainSheet("表", rows), formulas: new Map(rows.map((_, row) => [keyOf({ row, column: 4 }), `=A${row + 1}`])), formats: new Map([[7, "0.00"]]) };

  it("is the same workbook on the other side, twice over", () => {
    const given: Snapshot = { sheets: [sheet, plainSheet("空", [])], date1904: true, names: [{ name: "名", refersTo: "表!$A$1" }] };
    const coming = comingWorkbook();
    const over = (): Snapshot => {
      for (const part of workbookParts(given)) coming.take(part);
      return coming.whole({ date1904: given.date1904, names: given.names });
    };
    expect([over(), over()]).toEqual([given, given]);
    expect([...workbookParts(given)].length).toBeGreaterThan(4);
  });

  it("is the same patches on the other side, long blocks one after the other included, and no part is long", () => {
    const block = (top: number, length: number): Patch => ({ kind: "rows", sheet: "表", top, columns: [{ column: 0 }], rows: rows.slice(0, length) });
    const cellAt = (row: number): Patch => ({ kind: "cell", sheet: "表", row, column: 0, content: { value: row } });
    const given = [...rows.map((_, row) => cellAt(row)), block(500, 450), block(1000, 200), block(1300, 401), cellAt(7), block(2000, 201)];
    const coming = comingPatches();
    const parts = [...patchParts(given)];
    for (const part of parts) coming.take(cloned(part) as typeof part);
    expect(coming.come).toEqual(given);
    expect(Math.max(...parts.map((part) => (part.of === "rows" ? part.rows.length : part.patches.length)))).toBe(200);
  });

  it("comes with what it belongs to, or not at all", () => {
    expect(() => comingWorkbook().take({ of: "values", rows: [] })).toThrow("no sheet");
    expect(() => comingPatches().take({ of: "rows", rows: [] })).toThrow("without a block");
  });
});

describe("packing", () => {
  it("keeps an exact number exact, and a parameter the same one wherever it is spoken of", () => {
    const given = [{ amount: decimal("89.9960"), by: standing.excellentFrom }, { amount: decimal("0.12345678901234567890"), by: standing.excellentFrom }];
    const pack = packing([]);
    const unpack = unpacking([]);
    const come = given.map((each) => unpack(cloned(pack(each)))) as typeof given;
    expect(come).toEqual(given);
    expect(come[0]!.by).toBe(come[1]!.by);
  });

  it("refuses what would arrive empty", () => {
    expect(() => packing([])({ people: new Map([[1, 2]]) })).toThrow("Map");
  });
});
