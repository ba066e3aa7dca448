import type { SheetSnapshot, Snapshot } from "../../workbook/snapshot";
import { inOneGo } from "../../workbook/steps";
import type { Columns, SheetDefinition } from "../define";
import { noChoices } from "./choices";
import type { Recognised } from "./found";
import { readBestInSteps } from "./read-best";
import { candidatesFor, surveyInSteps } from "./survey";

export type { ChosenMeaning, Choice, Choices } from "./choices";
export { addressesAt, entriesOf } from "./entries";
export type { Entry } from "./entries";
export type { AskedHeader, EnteredRow, Recognised, Row, Unsure } from "./found";
export { formsOf, plainHeader } from "./plain-header";
export { readBestInSteps } from "./read-best";
export { candidatesFor, choicesWithoutHeader, surveyInSteps } from "./survey";
export { meaningOfTitle } from "./titles";
export { unsureOf } from "./unsure";

/**
 * Finds a sheet by its headers, wherever it stands and whatever it is called; its name decides between two that fit equally.
 * Judges the sheet by itself: where several definitions may claim it, readDistrict decides for the whole workbook.
 * @returns nothing when no sheet has the key columns.
 */
export function recognise<C extends Columns>(definition: SheetDefinition<C>, snapshot: Snapshot, prefers: (sheet: SheetSnapshot) => boolean = () => false): Recognised<SheetDefinition<C>> | undefined {
  const one = definition as unknown as SheetDefinition;
  const survey = inOneGo(surveyInSteps(alone(one), snapshot, noChoices));
  return inOneGo(readBestInSteps(survey, one, candidatesFor(survey, only, prefers))) as unknown as Recognised<SheetDefinition<C>> | undefined;
}

const only = "only";
const sets = new WeakMap<SheetDefinition, Readonly<Record<typeof only, SheetDefinition>>>();

function alone(definition: SheetDefinition): Readonly<Record<typeof only, SheetDefinition>> {
  const set = sets.get(definition) ?? { [only]: definition };
  sets.set(definition, set);
  return set;
}
