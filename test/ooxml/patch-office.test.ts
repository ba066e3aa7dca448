import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { patchWorkbook, readWorkbook } from "../../src/ooxml";
import { a1 } from "../../src/workbook/cell";
import { Refusal } from "../../src/workbook/refusal";
import { contentAt, sheetNamed, type Snapshot } from "../../src/workbook/snapshot";
import { describeWithLibreOffice, throughLibreOffice } from "../machine/libre-office";

const sample = 50;
/** A few more, for those that the other program cannot open at all. */
const tried = 56;
const mark = "改过的格";

interface Patched {
  readonly file: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

const namesIn = (folder: string): readonly string[] => (existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".xlsx")).map((name) => path.join(folder, name)) : []);
/** Those of others first, spread over all of them; where they are not there, our own again and again, in other cells. */
const others = namesIn(path.resolve("../shared/corpus"));
const own = ["templates", "templates/samples", "test/fixtures"].flatMap((folder) => namesIn(path.resolve(folder)));

function readOrNothing(bytes: Uint8Array): Snapshot | undefined {
  try {
    return readWorkbook(bytes);
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

/** A text in a cell under everything, so that no other cell changes. */
function patchedCopy(file: string, below: number): readonly Patched[] {
  const bytes = new Uint8Array(readFileSync(file));
  const sheet = readOrNothing(bytes)?.sheets[0];
  if (!sheet) return [];
  const merged = sheet.merges === "unknown" ? [] : sheet.merges;
  const place = { sheet: sheet.name, row: Math.max(sheet.values.length, ...merged.map(({ bottom }) => bottom + 1)) + 1 + below, column: 1 };
  return [{ file, name: `${path.basename(file)} ${sheet.name}!${a1(place)}`, ...place, bytes: patchWorkbook(bytes, [{ kind: "cell", ...place, content: { value: mark } }]) }];
}

function sampled(): readonly Patched[] {
  const readable = others.flatMap((file) => patchedCopy(file, 0));
  const fromOthers = readable.filter((_, place) => Math.floor((place * 40) / readable.length) !== Math.floor(((place - 1) * 40) / readable.length));
  const made = [...fromOthers];
  for (let below = 0; made.length < tried; below += 1) made.push(...own.flatMap((file) => patchedCopy(file, below)).slice(0, tried - made.length));
  return made;
}

/** One start for all where none of them brings the program down; those that do are found by halves. */
async function openedBy(files: readonly Uint8Array[]): Promise<readonly (Uint8Array | undefined)[]> {
  try {
    return await throughLibreOffice(files, "xlsx", { limit: 100_000 });
  } catch {
    if (files.length === 1) return [undefined];
    const half = Math.ceil(files.length / 2);
    return [...(await openedBy(files.slice(0, half))), ...(await openedBy(files.slice(half)))];
  }
}

describeWithLibreOffice("patched files", () => {
  it("are opened by another program, fifty of all kinds, and what was patched stands there", async () => {
    const files = sampled();
    const opened = await openedBy(files.map(({ bytes }) => bytes));
    const closed = files.filter((_, place) => opened[place] === undefined);
    const asTheyWere = await openedBy(closed.map(({ file }) => new Uint8Array(readFileSync(file))));
    // What brings the program down before we touch it is no matter of the patch.
    const ours = closed.filter((_, place) => asTheyWere[place] !== undefined).map(({ name }) => name);
    const lost = files.filter(({ sheet, row, column }, place) => {
      const bytes = opened[place];
      const snapshot = bytes && readWorkbook(bytes);
      const shown = snapshot && (sheetNamed(snapshot, sheet) ?? snapshot.sheets[0]);
      return shown && contentAt(shown, { row, column }).value !== mark;
    });
    mkdirSync(path.resolve(".cache/measured"), { recursive: true });
    const fromOthers = files.filter(({ file }) => others.includes(file)).length;
    writeFileSync(path.resolve(".cache/measured/patched.json"), JSON.stringify({ tried: files.length, fromOthers, opened: files.length - closed.length, notOpenedEvenUnpatched: closed.length - ours.length, lost: lost.map(({ name }) => name), broken: ours }, undefined, 1));
    expect([lost.map(({ name }) => name), ours]).toEqual([[], []]);
    expect(files.length - closed.length).toBeGreaterThanOrEqual(sample);
  }, 320_000);
});
