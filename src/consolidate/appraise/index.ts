import type { Law } from "../../measures/parameters";
import type { CityChoices } from "../choices";
import type { Balance, City, CityPerson, LastYear, LawEffect, LeftOut, UnitFigures } from "../city";
import { inOrderOfUnits } from "../in-order-of-units";
import type { SubmittedPerson } from "../submission";
import { wholeCity } from "../../sheets/summary";
import type { Message } from "../../text";
import { appraiseUnit } from "./appraise-unit";
import type { ApprovedQuotas } from "./approved-quotas";
import { noneApproved } from "./approved-quotas";
import { figuresOf, pooledFigures } from "./figures";
import { lawAtCity } from "./law-at-city";
import { lawEffectOf } from "./law-effects";
import type { CountedFile } from "./left-out";
import { countsElsewhere } from "./left-out";

export type { CountedFile } from "./left-out";

interface AppraisedCity {
  readonly people: readonly CityPerson[];
  readonly leftOut: readonly LeftOut[];
  readonly units: readonly UnitFigures[];
  readonly whole: UnitFigures;
  readonly lawEffects: readonly LawEffect[];
  readonly balance: Balance;
}

interface Appraising {
  readonly choices: CityChoices;
  readonly last: LastYear | undefined;
  readonly law: Law;
}

/** Everyone of every counted file, unit by unit: appraised by the city, or left out with a reason; the two come to what was received. */
export function appraiseCity(files: readonly CountedFile[], { choices, last, law }: Appraising): AppraisedCity {
  const inOrder = inOrderOfUnits(files);
  return appraiseFiles(inOrder, { against: countsElsewhere(inOrder, choices, law), last, law, approved: noneApproved });
}

/** The same people once more, by the quotas that the city has approved itself (decision 28). */
export function appraiseAgain(files: readonly CountedFile[], { leftOut, last, law }: Pick<City, "leftOut" | "last" | "law">, approved: ApprovedQuotas): AppraisedCity {
  const reasons = new Map(leftOut.map(({ submitted, reason }) => [submitted, reason]));
  return appraiseFiles(inOrderOfUnits(files), { against: (_, submitted) => reasons.get(submitted), last, law, approved });
}

interface AppraisingFiles extends Omit<Appraising, "choices"> {
  /** Why a row does not count; nothing where it does. */
  readonly against: (file: CountedFile, submitted: SubmittedPerson) => Message | undefined;
  readonly approved: ApprovedQuotas;
}

function appraiseFiles(files: readonly CountedFile[], { against, last, law, approved }: AppraisingFiles): AppraisedCity {
  const parts = files.map((counted) => {
    const { unit, submission } = counted;
    const rows: SubmittedPerson[] = [];
    const leftOut: LeftOut[] = [];
    for (const submitted of submission.people) {
      const reason = against(counted, submitted);
      if (reason) leftOut.push({ unit, file: submission.file, submitted, reason });
      else rows.push(submitted);
    }
    const byWhat = { unit, last, approved: approved.get(unit) };
    const appraised = appraiseUnit(submission, rows, { ...byWhat, law: lawAtCity(submission, law) });
    return { unit, file: submission.file, received: submission.people.length, appraised, leftOut, effect: lawEffectOf(counted, rows, appraised, { ...byWhat, law }) };
  });
  const people = parts.flatMap(({ appraised }) => appraised.people);
  return {
    people,
    leftOut: parts.flatMap(({ leftOut }) => leftOut),
    units: parts.map(({ unit, appraised }) => figuresOf(unit, appraised)),
    whole: pooledFigures(people, law, approved.get(wholeCity)),
    lawEffects: parts.flatMap(({ effect }) => effect ?? []),
    balance: balanceOf(parts, people),
  };
}

interface Received {
  readonly unit: string;
  readonly file: string;
  readonly received: number;
  readonly leftOut: readonly LeftOut[];
}

/** Counted anew from the roll itself, so that a row that got lost on the way shows. */
function balanceOf(parts: readonly Received[], people: readonly CityPerson[]): Balance {
  const inRoll = new Map<string, number>();
  for (const { file } of people) inRoll.set(file, (inRoll.get(file) ?? 0) + 1);
  const files = parts.map(({ unit, file, received, leftOut }) => {
    const counted = inRoll.get(file) ?? 0;
    return { unit, file, received, counted, leftOut: leftOut.length, closes: received === counted + leftOut.length };
  });
  const received = files.reduce((total, file) => total + file.received, 0);
  const leftOut = files.reduce((total, file) => total + file.leftOut, 0);
  return { files, received, counted: people.length, leftOut, closes: files.every(({ closes }) => closes) && received === people.length + leftOut };
}
