import type { CityChoices } from "../../consolidate/choices";

/** One decision of the clerk about what came in; each can be withdrawn by itself. */
export type Decision =
  | { readonly kind: "setAside"; readonly file: string }
  | { readonly kind: "chosen"; readonly unit: string; readonly file: string }
  | { readonly kind: "keptIn"; readonly id: string; readonly unit: string }
  | { readonly kind: "unitOf"; readonly file: string; readonly unit: string }
  | { readonly kind: "withoutExtra"; readonly header: string }
  | { readonly kind: "strict" };

/** The choices with one more decision; a later one about the same thing takes the place of the earlier. */
export function decided(choices: CityChoices, decision: Decision): CityChoices {
  switch (decision.kind) {
    case "setAside":
      return { ...choices, setAside: new Set(choices.setAside).add(decision.file) };
    case "chosen":
      // Whoever chooses a file does not want it set aside any more.
      return { ...choices, chosen: new Map(choices.chosen).set(decision.unit, decision.file), setAside: without(choices.setAside, decision.file) };
    case "keptIn":
      return { ...choices, keptIn: new Map(choices.keptIn).set(decision.id, decision.unit) };
    case "unitOf":
      return { ...choices, unitOf: new Map(choices.unitOf).set(decision.file, decision.unit) };
    case "withoutExtra":
      return { ...choices, withoutExtras: new Set(choices.withoutExtras).add(decision.header) };
    case "strict":
      return { ...choices, strict: true };
  }
}

export function withdrawn(choices: CityChoices, decision: Decision): CityChoices {
  switch (decision.kind) {
    case "setAside":
      return { ...choices, setAside: without(choices.setAside, decision.file) };
    case "chosen":
      return { ...choices, chosen: withoutKey(choices.chosen, decision.unit) };
    case "keptIn":
      return { ...choices, keptIn: withoutKey(choices.keptIn, decision.id) };
    case "unitOf":
      return { ...choices, unitOf: withoutKey(choices.unitOf, decision.file) };
    case "withoutExtra":
      return { ...choices, withoutExtras: without(choices.withoutExtras, decision.header) };
    case "strict":
      return { ...choices, strict: false };
  }
}

/** All that stands decided, to be looked over and taken back. */
export const decisionsIn = ({ setAside, chosen, keptIn, unitOf, withoutExtras, strict }: CityChoices): readonly Decision[] => [
  ...(strict ? [{ kind: "strict" } as const] : []),
  ...[...setAside].map((file) => ({ kind: "setAside", file }) as const),
  ...[...chosen].map(([unit, file]) => ({ kind: "chosen", unit, file }) as const),
  ...[...unitOf].map(([file, unit]) => ({ kind: "unitOf", file, unit }) as const),
  ...[...keptIn].map(([id, unit]) => ({ kind: "keptIn", id, unit }) as const),
  ...[...withoutExtras].map((header) => ({ kind: "withoutExtra", header }) as const),
];

/** What was decided about a file goes with the file. */
export const withoutFile = (choices: CityChoices, file: string): CityChoices =>
  decisionsIn(choices)
    .filter((decision) => "file" in decision && decision.file === file)
    .reduce(withdrawn, choices);

const without = (all: ReadonlySet<string>, one: string): ReadonlySet<string> => new Set([...all].filter((each) => each !== one));
const withoutKey = (all: ReadonlyMap<string, string>, key: string): ReadonlyMap<string, string> => new Map([...all].filter(([each]) => each !== key));
