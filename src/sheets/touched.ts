import type { Steps } from "../workbook/steps";

/** What was looked at while something was worked out: by name, the very thing that was seen. As long as they are all the same, so is what came of it. */
export type Touched = ReadonlyMap<string, unknown>;

const nothing: Touched = new Map();

interface Notes {
  touched: Map<string, unknown> | undefined;
}

/** Where what is being worked out just now notes what it looks at; one within the other, as their calls are. */
let notes: Notes | undefined;

function note(name: string, value: unknown): void {
  if (!notes) return;
  notes.touched ??= new Map();
  notes.touched.set(name, value);
}

/** Works something out, and tells what it looked at on the way. @param before what was looked at for it already. */
export function watched<T>(work: () => T, before: Touched = nothing): { readonly value: T; readonly touched: Touched } {
  const own: Notes = { touched: undefined };
  const value = noting(own, work);
  return { value, touched: together(before, own.touched) };
}

/** The same of work in steps: what others look at between two of them is not noted. */
export function* watchedInSteps<T>(work: Steps<T>): Steps<{ readonly value: T; readonly touched: Touched }> {
  const own: Notes = { touched: undefined };
  for (;;) {
    const { done, value } = noting(own, () => work.next());
    if (done) return { value, touched: own.touched ?? nothing };
    yield;
  }
}

/** Who waits for what is worked out looks at all that it looks at. */
function noting<T>(own: Notes, work: () => T): T {
  const outer = notes;
  notes = own;
  try {
    return work();
  } finally {
    notes = outer;
    if (own.touched) touchAgain(own.touched);
  }
}

function together(before: Touched, touched: Touched | undefined): Touched {
  if (!touched) return before;
  if (before.size === 0) return touched;
  for (const name of touched.keys()) if (!before.has(name)) return new Map([...before, ...touched]);
  return before;
}

/** What was kept looks at what it was made of. */
export function touchAgain(touched: Touched): void {
  if (!notes || touched.size === 0) return;
  for (const [name, value] of touched) note(name, value);
}

const all = new WeakSet<object>();

/**
 * The same, with every property noted when it is looked at.
 * @param name what it is called, for telling it from others.
 * @param open properties that are watched part by part themselves.
 */
export function watchable<T extends object>(whole: T, name: string, open: readonly (keyof T & string)[] = []): T {
  const properties = Object.keys(whole).map((key): readonly [string, PropertyDescriptor] => {
    const value: unknown = Reflect.get(whole, key);
    if ((open as readonly string[]).includes(key)) return [key, { enumerable: true, value }];
    const full = `${name}.${key}`;
    return [
      key,
      {
        enumerable: true,
        get: () => {
          note(full, value);
          return value;
        },
      },
    ];
  });
  const watching = Object.defineProperties({}, Object.fromEntries(properties)) as T;
  all.add(watching);
  return watching;
}

/** Whether what is looked at in it is noted; of a copy it is not. */
export const isWatchable = (whole: object): boolean => all.has(whole);

/** Whether everything that was touched is what it was. @param rooms by the names that their properties were noted under. */
export function isUntouched(touched: Touched, rooms: Readonly<Record<string, object>>): boolean {
  for (const [name, value] of touched) {
    const [room = "", key = ""] = name.split(".");
    if (!Object.is(rooms[room] && Reflect.get(rooms[room], key), value)) return false;
  }
  return true;
}
