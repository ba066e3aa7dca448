import type { City } from "../../../consolidate/city";
import type { Intake } from "../../../consolidate/submission";
import { fileOf } from "../../../consolidate/submission";
import type { CityWhatIf } from "../../../consolidate/what-if";
import { message } from "../../../text";
import { Refusal } from "../../../workbook/refusal";
import type { Snapshot } from "../../../workbook/snapshot";
import type { CityFrom } from "../cities";
import type { OutputFile, SummaryUpdate, UpdateOptions } from "../output";
import type { WorkerLike } from "../reading/ask";
import { sentLastYear } from "../reading/last-year";
import { started } from "../reading/read-files";
import type { Trials } from "../trial";
import { comingPatches, workbookParts } from "./in-parts";
import { forgetOthers, knownIn } from "./known";
import type { AwayReply, AwayRequest, LongPart, Order } from "./messages";
import { awayReplySchema, sentApprovals, sentChoices } from "./messages";
import { unpacking } from "./packing";

/** The page's side of a city that is made in a worker. */
export interface CityKeeper {
  /** @throws Refusal */
  readonly consolidate: (from: CityFrom) => Promise<City>;
  /** A file of the city that was consolidated last. @throws Refusal */
  readonly make: (order: Order) => Promise<OutputFile>;
  /** That city under another law; nothing where it was called off before its turn came. @throws Refusal */
  readonly tryOut: (trials: Trials, city: City, reference: string, signal: AbortSignal) => Promise<CityWhatIf | undefined>;
  /** What a summary becomes with that city. @throws Refusal */
  readonly update: (open: Snapshot, options: UpdateOptions) => Promise<SummaryUpdate>;
  readonly end: () => void;
}

export function cityKeeper(startWorker: () => WorkerLike): CityKeeper {
  let worker: WorkerLike | undefined;
  let asked: CityFrom | undefined;
  let ending = new AbortController();
  const handedOver = new Map<string, Intake>();
  const end = () => {
    ending.abort();
    ending = new AbortController();
    worker?.terminate();
    worker = undefined;
    handedOver.clear();
  };
  /** Asks once, and takes in every word up to the last. */
  const converse: Converse = async (request, take) => {
    worker ??= await started({ startWorker, signal: ending.signal });
    if (!worker) throw new Refusal(message("job.cancelled"));
    try {
      await conversation(worker, request, take);
    } catch (error) {
      // A refusal is an answer; after anything else nobody knows what the worker still holds.
      if (!(error instanceof Refusal)) {
        end();
        throw new Refusal(message("desk.awayDied", { detail: error instanceof Error ? error.message : String(error) }), { cause: error });
      }
      throw error;
    }
  };
  const consolidated = async (from: CityFrom): Promise<City> => {
    asked = from;
    const { intakes, choices, last, approvals } = from;
    const files = intakes.map(fileOf);
    forgetOthers(handedOver, files);
    for (const intake of intakes) {
      const file = fileOf(intake);
      if (handedOver.get(file) === intake) continue;
      await converse({ kind: "keep", file, intake }, ({ kind }) => kind === "kept");
      handedOver.set(file, intake);
    }
    const unpack = unpacking(knownIn(intakes, last));
    const long: Record<LongPart, unknown[]> = { people: [], leftOut: [], findings: [] };
    let rest: unknown;
    await converse({ kind: "consolidate", files, choices: sentChoices(choices), ...(last && { last: sentLastYear(last) }), ...(approvals && { approvals: sentApprovals(approvals) }) }, (reply) => {
      if (reply.kind === "piece") for (const item of reply.items) long[reply.part].push(unpack(item));
      if (reply.kind === "city") rest = unpack(reply.rest);
      return reply.kind === "city";
    });
    // Both sides are of one build: what was packed as a City is one again.
    return { ...(rest as City), ...(long as unknown as Pick<City, LongPart>) };
  };
  const made = async (order: Order): Promise<OutputFile> => {
    // A worker that broke has taken its city with it.
    if (!worker && asked) await consolidated(asked);
    let file: OutputFile | undefined;
    await converse({ kind: "make", order }, (reply) => {
      if (reply.kind === "made") file = { name: reply.name, bytes: reply.bytes };
      return reply.kind === "made";
    });
    if (!file) throw new Refusal(message("desk.awayDied", { detail: "-" }));
    return file;
  };
  const tried = async (trials: Trials, { people }: City, reference: string): Promise<CityWhatIf> => {
    if (!worker && asked) await consolidated(asked);
    const unpack = unpacking(people);
    const regraded: unknown[] = [];
    let rest: unknown;
    await converse({ kind: "try", trials, reference }, (reply) => {
      if (reply.kind === "regraded") for (const item of reply.items) regraded.push(unpack(item));
      if (reply.kind === "tried") rest = unpack(reply.rest);
      return reply.kind === "tried";
    });
    return { ...(rest as CityWhatIf), regraded: regraded as CityWhatIf["regraded"] };
  };
  const updated = async (open: Snapshot, options: UpdateOptions): Promise<SummaryUpdate> => {
    if (!worker && asked) await consolidated(asked);
    return updatedBy(converse, open, options);
  };
  // One conversation at a time: an answer says not to whom it is.
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T,>(work: () => Promise<T>): Promise<T> => {
    const mine = turn.then(work, work);
    turn = mine;
    return mine;
  };
  return { consolidate: (from) => inTurn(() => consolidated(from)), make: (order) => inTurn(() => made(order)), update: (open, options) => inTurn(() => updated(open, options)), tryOut: (trials, city, reference, signal) => inTurn(() => (signal.aborted ? Promise.resolve(undefined) : tried(trials, city, reference))), end };
}

type Converse = (request: AwayRequest, take: (reply: AwayReply) => boolean) => Promise<void>;

/** The summary goes over and its patches come back in parts, so that the page can draw between two. */
async function updatedBy(converse: Converse, open: Snapshot, { today, returnedAsSheets }: UpdateOptions): Promise<SummaryUpdate> {
  for (const part of workbookParts(open)) await converse({ kind: "summary", part }, ({ kind }) => kind === "kept");
  const patches = comingPatches();
  let about: Omit<SummaryUpdate, "patches"> | undefined;
  const { date1904, names } = open;
  await converse({ kind: "update", rest: { date1904, names }, today: today.toString(), returnedAsSheets }, (reply) => {
    if (reply.kind === "patches") patches.take(reply.part);
    if (reply.kind === "updated") about = { lost: reply.lost, changes: reply.changes };
    return reply.kind === "updated";
  });
  if (!about) throw new Error("an update without its end");
  return { patches: patches.come, ...about };
}

/** @throws Refusal where the worker refuses, anything else where it breaks. */
function conversation(worker: WorkerLike, request: AwayRequest, isLast: (reply: AwayReply) => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<unknown>) => {
      try {
        const reply = awayReplySchema.parse(data);
        if (reply.kind === "refused") reject(new Refusal(reply.reason));
        else if (reply.kind === "broken") reject(new Error(reply.detail));
        else if (isLast(reply)) resolve();
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    };
    worker.onerror = (event) => {
      event.preventDefault();
      reject(new Error(event.message));
    };
    worker.onmessageerror = () => reject(new Error("messageerror"));
    worker.postMessage(request);
  });
}
