import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import { noChoices } from "../consolidate/choices";
import type { City, LastYear } from "../consolidate/city";
import { consolidate } from "../consolidate/consolidate";
import { cityBook } from "../consolidate/book/city-patches";
import { publishedFile } from "../consolidate/book/published";
import { returnedFile, returnedOpinions } from "../consolidate/book/returned";
import { peopleLost, unitsLost } from "../consolidate/book/units-lost";
import { isWorkedOff } from "../consolidate/files";
import { intake } from "../consolidate/intake";
import { lastYearIn } from "../consolidate/last-year";
import type { Intake, Submission } from "../consolidate/submission";
import { patchWorkbook, readWorkbook, sheetNamesIn } from "../ooxml";
import { isSummary } from "../sheets/summary";
import { message, say } from "../text";
import { today } from "../workbook/clock";
import { Refusal } from "../workbook/refusal";
import type { Snapshot } from "../workbook/snapshot";
import type { Skipped } from "./city-files";
import { gather, madeHere, namesOf } from "./city-files";
import { cityAsData, cityInWords } from "./city-report";
import { isSameFile, readBytes, refuseOutput, writeBytes } from "./files";
import { nodeCodec } from "./node-codec";
import { inFile } from "./open-district";
import { templateBytes } from "./templates";
import type { Answer, Options } from "./verb";

/** `kaohe consolidate FILE|FOLDER… -o OUT`: the districts' files into the city's workbook. A file that cannot be read is named, and the others go on. */
export function consolidateVerb(operands: readonly string[], out: string, { last: lastFile, strict = false, returns, published }: Options): Answer {
  refuseOutput(out, ".xlsx");
  // The folder of what is sent back is made where it is not there.
  if (published !== undefined) refuseOutput(published, ".xlsx", returns);
  const last = lastFile === undefined ? undefined : lastYear(lastFile);
  const { files, skipped } = gather(operands, (file) => isSameFile(file, out), (file) => lastFile !== undefined && isSameFile(file, lastFile));
  if (published !== undefined) refuseOver(published, files, [out, ...(lastFile === undefined ? [] : [lastFile])]);
  const taken = takeIn(files);
  const passed = [...skipped, ...taken.skipped];
  if (!taken.intakes.some(({ kind }) => kind === "submission")) throw nothingTaken(taken.intakes);
  const received = consolidate(taken.intakes, { choices: { ...noChoices, strict }, last });
  const before = standing(out);
  const summary = inFile(out, () => readWorkbook(before ?? templateBytes("summary"), nodeCodec));
  refuseLosing(out, received, summary);
  const book = inFile(out, () => cityBook(received, summary, { today: today() }));
  const { city } = book;
  const bytes = patchWorkbook(before ?? templateBytes("summary"), book.patches, nodeCodec);
  writeBytes(out, bytes, lastFile);
  const opinions = returns === undefined ? [] : returnedOpinions(city, summary);
  if (returns !== undefined) writeReturns(returns, opinions);
  if (published !== undefined) writeBytes(published, publishedFile(city), out);
  const written = { out, updated: before !== undefined, ...(returns !== undefined && { returns: opinions.map(({ fileName }) => path.join(returns, fileName)) }), ...(published !== undefined && { published }) };
  const report = { city, book, skipped: passed, written };
  return { exit: isClean(city) ? 0 : 1, refused: [], json: cityAsData(report), text: cityInWords(report).join("\n") };
}

/** Before any work is done: 公示表 never takes the place of a submission, of the city's workbook or of last year's; an earlier one that lies among the submissions gives way. @throws Refusal */
function refuseOver(published: string, files: readonly string[], others: readonly string[]): void {
  const there = files.find((file) => isSameFile(file, published));
  const isSubmission = there !== undefined && madeHere(there, readBytes(there)) === undefined;
  if (isSubmission || others.some((file) => isSameFile(file, published))) throw new Refusal(message("cli.sameFile", { file: published }));
}

/** What is written over is not to be had back here: nobody is lost from a summary because the files of their unit were left at home, or came and do not count. @throws Refusal */
function refuseLosing(out: string, city: City, summary: Snapshot): void {
  const lost = unitsLost(city, summary);
  for (const [came, key] of [[false, "cityCli.losesUnits"], [true, "cityCli.losesUncounted"]] as const) {
    const units = lost.filter((one) => one.came === came);
    if (units.length > 0) throw new Refusal(message(key, { file: out, units: units.map(({ unit }) => unit), people: peopleLost(units) }));
  }
}

/** Each file is read, taken in and let go before the next. */
function takeIn(files: readonly string[]): { readonly intakes: readonly Intake[]; readonly skipped: readonly Skipped[] } {
  const names = namesOf(files);
  const day = today();
  const intakes: Intake[] = [];
  const skipped: Skipped[] = [];
  for (const file of files) {
    const name = names.get(file) ?? file;
    try {
      const bytes = readBytes(file);
      const own = madeHere(file, bytes);
      if (own) skipped.push({ file, reason: own });
      else intakes.push(intake(name, bytes, { today: day, codec: nodeCodec }));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      intakes.push({ kind: "setAside", setAside: { file: name, mark: file, reason: error.says } });
    }
  }
  return { intakes, skipped };
}

function nothingTaken(intakes: readonly Intake[]): Refusal {
  const reasons = intakes.flatMap((one) => (one.kind === "setAside" ? [`${one.setAside.file}：${say(one.setAside.reason)}`] : []));
  return new Refusal(message("cli.file", { file: message("cityCli.nothing"), reason: reasons.join(" ") }));
}

const lastYear = (file: string): LastYear => inFile(file, () => lastYearIn(path.basename(file), readWorkbook(readBytes(file), nodeCodec)));

/** A summary that is there already is brought up to date; anything else of that name is not ours to write over. */
function standing(out: string): Uint8Array | undefined {
  if (!existsSync(out)) return undefined;
  const bytes = readBytes(out);
  if (!isSummary({ sheets: inFile(out, () => sheetNamesIn(bytes)).map((name) => ({ name })) })) throw new Refusal(message("cityCli.notOurs", { file: out }));
  return bytes;
}

function writeReturns(folder: string, opinions: ReturnType<typeof returnedOpinions>): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new Refusal(message("cli.cannotWrite", { file: folder }), { cause: error });
  }
  for (const opinion of opinions) writeBytes(path.join(folder, opinion.fileName), returnedFile(opinion));
}

/** Nothing that blocks: no error in what is somebody's to put right or across files, no file that could not be read or is of no unit, nothing that broke. */
const isClean = ({ files, findings, balance }: City): boolean =>
  balance.closes &&
  findings.every(({ severity }) => severity !== "error") &&
  files.every((file) => file.submission !== undefined && file.unit !== undefined && (!isWorkedOff(file) || isFaultless(file.submission)));

const isFaultless = ({ crashed, findings }: Submission): boolean => crashed.length === 0 && findings.every(({ severity }) => severity !== "error");
