import type { Filling } from "../text";
import { message } from "../text";
import type { NewSheets } from "../workbook/host";
import { sheetsAdded } from "../workbook/new-sheets";
import { Refusal } from "../workbook/refusal";
import { base64 } from "./base64";
import { becauseOf, refusalFrom } from "./errors";
import { inExcel } from "./in-excel";
import { excelSupports } from "./office";
import { askStructureLocked, listSheets, sheetOf } from "./sheet-list";

/**
 * Puts all sheets of another workbook at the end of the open one, or none of them.
 * @returns the names that they have here.
 * @throws Refusal before anything is done where a name is taken or no sheet may be added; and where Excel failed, saying what stands.
 */
export async function insertSheets(sheets: NewSheets): Promise<readonly string[]> {
  const begun: { there?: readonly string[] } = {};
  try {
    return await insert(sheets, (there) => {
      begun.there = there;
    });
  } catch (error) {
    throw begun.there ? await takenAway(sheets, begun.there, error) : refusalFrom(error);
  }
}

const insert = ({ names, bytes }: NewSheets, begin: (there: readonly string[]) => void): Promise<readonly string[]> =>
  inExcel(async (context) => {
    // An older Excel is not offered this.
    if (!excelSupports("1.13")) throw new Error("sheets cannot be inserted");
    const isLocked = askStructureLocked(context);
    const there = (await listSheets(context)).sheets.map(({ name }) => name);
    if (isLocked()) throw new Refusal(message("host.structureProtected", { sheet: names }));
    sheetsAdded(names.map((sheet) => ({ kind: "addSheet", sheet })), there);
    begin(there);
    context.workbook.insertWorksheetsFromBase64(base64(bytes), { positionType: "End" });
    const now = await listSheets(context);
    return now.sheets.map(({ name }) => name).filter((name) => !there.includes(name));
  });

/** Takes away what had come when Excel failed. @returns what to tell: that all is as before, or what stands. */
async function takenAway({ names }: NewSheets, there: readonly string[], error: unknown): Promise<Refusal> {
  const code = becauseOf(error);
  const sheet = names;
  const left = await inExcel(async (context) => {
    const list = await listSheets(context);
    const come = list.sheets.map(({ name }) => name).filter((name) => !there.includes(name) && names.includes(name));
    // Some of the names may be those of sheets that someone else has made just now; all of them together are not.
    if (come.length < names.length) return come;
    for (const name of come) sheetOf(list, name)?.delete();
    const after = await listSheets(context);
    return after.sheets.map(({ name }) => name).filter((name) => come.includes(name));
  }).catch(() => leftNow(names, there));
  if (left === undefined) return new Refusal(message("host.unknown", { code, what: message("host.left.added", { sheets: sheet }) }), { cause: error });
  return new Refusal(left.length === 0 ? message("host.sheetFailed", { code, sheet }) : stands(code, left), { cause: error });
}

const stands = (code: Filling, left: readonly string[]) => message("host.halfDone", { code, what: message("host.left.added", { sheets: left }) });

const none = (): undefined => undefined;

/** @returns nothing when Excel no longer answers. */
const leftNow = (names: readonly string[], there: readonly string[]): Promise<readonly string[] | undefined> =>
  inExcel(async (context) => (await listSheets(context)).sheets.map(({ name }) => name).filter((name) => !there.includes(name) && names.includes(name))).catch(none);
