import { message } from "../text";
import type { SheetSnapshot, Snapshot } from "../workbook/snapshot";
import type { Steps } from "../workbook/steps";
import type { SheetDefinition } from "./define";
import { yearly } from "./heading-lines";
import type { Found, SheetKey } from "./known";
import { anyKnown, isSheetKey, ownTables, sheetKeys } from "./known";
import type { UnfitChoice } from "./mapping";
import { readChoices } from "./mapping";
import type { Recognised, Unsure } from "./recognise";
import { candidatesFor, choicesWithoutHeader, readBestInSteps, surveyInSteps, unsureOf } from "./recognise";
import type { Settings } from "./settings";
import { readSettings } from "./settings";
import { valueOf } from "./values/read";

/** What a workbook's sheets were found to be, and what they leave open. */
interface FoundSheets {
  readonly sheets: Found;
  readonly settings: Settings;
  readonly unsure: readonly Unsure<SheetKey>[];
  readonly unfitChoices: readonly UnfitChoice[];
}

/** All that may claim a table: a district's sheets, and those that the program itself has put beside them. */
const definitions: Readonly<Record<string, SheetDefinition>> = { ...anyKnown, ...(ownTables as unknown as Readonly<Record<string, SheetDefinition>>) };

const anySheet = () => false;

/**
 * Decides for the whole workbook which sheet is which. The cover comes first: of several scoring sheets or ledgers the one of its year is read.
 * @param before what was found last: of it, cells that say the same are not read again.
 */
export function* findSheetsInSteps(snapshot: Snapshot, before?: Found): Steps<FoundSheets> {
  const { choices, unfit } = readChoices(snapshot);
  const survey = yield* surveyInSteps(definitions, snapshot, choices);
  const best = new Map<string, ReturnType<typeof candidatesFor>[number]>();
  const found = function* (key: SheetKey, prefers: (sheet: SheetSnapshot) => boolean): Steps<Recognised<SheetDefinition> | undefined> {
    const candidates = candidatesFor(survey, key, prefers);
    if (candidates[0]) best.set(key, candidates[0]);
    return yield* readBestInSteps(survey, anyKnown[key], candidates, before?.[key]?.sheet);
  };
  const cover = (yield* found("parameters", anySheet)) as Found["parameters"];
  const settings = readSettings(cover, snapshot.date1904 === true);
  const year = valueOf(settings.year.read);
  const all: Partial<Record<SheetKey, Recognised<SheetDefinition> | undefined>> = {};
  for (const key of sheetKeys) if (key !== "parameters") all[key] = yield* found(key, year !== undefined && isYearly(key) ? ofYear(year) : anySheet);
  const sheets = { ...all, parameters: cover } as unknown as Found;
  const unfitHeaders = choicesWithoutHeader(survey).map(({ choice: { at, shown }, sheet, alike }): UnfitChoice => {
    return { at, says: alike > 0 ? message("reader.choiceAmbiguous", { sheet, header: shown, count: alike }) : message("reader.choiceHeaderGone", { sheet, header: shown }) };
  });
  return { sheets, settings, unsure: unsureOf(survey, best).filter(isOurs), unfitChoices: [...unfit, ...unfitHeaders] };
}

const isOurs = (unsure: Unsure): unsure is Unsure<SheetKey> => isSheetKey(unsure.of) && (unsure.readAs === undefined || isSheetKey(unsure.readAs));

const isYearly = (key: SheetKey): boolean => (yearly as readonly SheetKey[]).includes(key);

/** Last year's sheet often stays in the file. */
const ofYear = (year: number) => ({ name, values }: SheetSnapshot): boolean => [name, ...values.slice(0, 3).flat()].some((text) => typeof text === "string" && text.includes(String(year)));
