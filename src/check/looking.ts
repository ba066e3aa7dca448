import type { SheetKey } from "../sheets/district";
import { sheetKeys } from "../sheets/district";
import type { Touched } from "../sheets/touched";
import { watched, watchedInSteps } from "../sheets/touched";
import { groupedBy } from "../workbook/grouped-by";
import type { Steps } from "../workbook/steps";
import { rowsEachStep } from "../workbook/steps";
import type { Finding, Lists, LookAtEach, Rule, Sight, WholeLook } from "./rule";

/** What one look of a rule found, and all that it looked at. */
interface Look {
  readonly found: readonly Finding[];
  readonly touched: Touched;
  /** Of a look that judges one by one: what it found of whom, where it found something. */
  readonly of: ReadonlyMap<object, readonly Finding[]>;
}

/** What every look found that did not break. */
export type Looks = ReadonlyMap<Rule["looks"][number], Look>;

/** A look that broke. What it had found before is as uncertain as what it had not. */
interface Crash {
  readonly error: unknown;
}

/** What every rule looks at. */
type Seen = Pick<Sight<SheetKey>, "district" | "settings" | "appraisal" | "law" | "on">;

const nothingYet: Look = { found: [], touched: new Map(), of: new Map() };

/** A look that is to be taken, and what it found last, where all else that it looked at is what it was. */
interface Task<Kind> {
  readonly rule: Rule;
  readonly look: Kind;
  readonly last: Look | undefined;
}

interface NowAndBefore {
  readonly now: Lists;
  readonly before: Lists | undefined;
}

interface Results {
  readonly found: readonly Finding[];
  readonly crashed: readonly { readonly rule: Rule; readonly error: unknown }[];
  readonly looks: Looks;
}

/**
 * What the rules find. Only called with those whose sheets are all there.
 * @param last what each look found last, if it would find that again: a look at the whole is then not taken, and a look at each is taken at those who are new.
 */
export function* resultsInSteps(rules: readonly Rule[], lists: NowAndBefore, last: (look: Rule["looks"][number]) => Look | undefined, seen: Seen): Steps<Results> {
  const tasks = rules.flatMap((rule) => rule.looks.map((look): Task<typeof look> => ({ rule, look, last: last(look) })));
  const results: (readonly [Task<WholeLook | LookAtEach>, Look | Crash])[] = [];
  for (const task of tasks.filter(isWhole)) {
    results.push([task, task.last ?? (yield* lookedBy(task, seen))]);
    yield;
  }
  for (const [key, those] of grouped(tasks.filter(isOfEach))) results.push(...(yield* lookedAtEach(those, key, lists, seen)));
  const looks = new Map<Rule["looks"][number], Look>();
  const crashed = new Map<Rule, unknown>();
  for (const [{ rule, look }, result] of results) {
    if ("error" in result) crashed.set(rule, result.error);
    else looks.set(look, result);
  }
  const sound = tasks.filter(({ rule }) => !crashed.has(rule));
  return { found: sound.flatMap(({ look }) => looks.get(look)?.found ?? []), crashed: [...crashed].map(([rule, error]) => ({ rule, error })), looks };
}

const isWhole = (task: Task<WholeLook | LookAtEach>): task is Task<WholeLook> => task.look.each === undefined;
const isOfEach = (task: Task<WholeLook | LookAtEach>): task is Task<LookAtEach> => task.look.each !== undefined;

function grouped(tasks: readonly Task<LookAtEach>[]): ReadonlyMap<keyof Lists, readonly Task<LookAtEach>[]> {
  return groupedBy(tasks, ({ look }) => look.each);
}

function* lookedBy({ rule, look }: Task<WholeLook>, seen: Seen): Steps<Look | Crash> {
  try {
    const found: Finding[] = [];
    const { value: rest, touched } = watched(() => look.look(sightOf(rule, seen, (finding) => void found.push(finding))));
    if (!rest) return { ...nothingYet, found, touched };
    const whole = yield* watchedInSteps(rest);
    return { ...nothingYet, found, touched: new Map([...touched, ...whole.touched]) };
  } catch (error) {
    return { error };
  }
}

/** Looks that judge one by one go over their list together: who has been over it before, over what is new in it only. */
function* lookedAtEach(tasks: readonly Task<LookAtEach>[], each: keyof Lists, { now, before }: NowAndBefore, seen: Seen): Steps<readonly (readonly [Task<LookAtEach>, Look | Crash])[]> {
  const list: readonly object[] = now[each];
  const fresh = freshPlaces(list, before?.[each] ?? []);
  const judges = tasks.map((task) => ({ task, judge: judgeOf(task, now, seen) }));
  // So many rows at a time are judged by every rule while they are at hand.
  const over = function* (those: readonly number[], mine: typeof judges): Steps<void> {
    for (let first = 0; first < those.length; first += rowsEachStep) {
      const handful = those.slice(first, first + rowsEachStep);
      for (const { judge } of mine) {
        judge.look(handful);
        yield;
      }
    }
  };
  const anew = judges.filter(({ task }) => !task.last);
  if (anew.length > 0) yield* over([...list.keys()], anew);
  yield* over(fresh, judges.filter(({ task }) => task.last));
  return judges.map(({ task, judge }) => [task, judge.result()]);
}

/** Where in the list those stand who were not in it before. Nearly everybody stands where they stood. */
function freshPlaces(list: readonly object[], before: readonly object[]): readonly number[] {
  const others: number[] = [];
  for (let place = 0; place < list.length; place += 1) if (list[place] !== before[place]) others.push(place);
  if (others.length === 0) return others;
  const known = membersOf(before);
  return others.filter((place) => !known.has(list[place] ?? list));
}

/** Kept with the list: every rule that found something asks who is still in it. */
function membersOf(list: readonly object[]): ReadonlySet<object> {
  const known = members.get(list);
  if (known) return known;
  const made = new Set(list);
  members.set(list, made);
  return made;
}

const members = new WeakMap<readonly object[], ReadonlySet<object>>();

/** Looks at some places of the list at a time, and tells in the end what came of it all. */
function judgeOf({ rule, look: { each, begin }, last = nothingYet }: Task<LookAtEach>, lists: Lists, seen: Seen): { readonly look: (places: readonly number[]) => void; readonly result: () => Look | Crash } {
  const list: readonly object[] = lists[each];
  const of = stillThere(last.of, list);
  let { touched } = last;
  let crash: Crash | undefined;
  let current: object = list;
  let judge: ReturnType<LookAtEach["begin"]>;
  let begun = false;
  const judgeAll = (places: readonly number[]) => {
    if (!begun) judge = begin(sightOf(rule, seen, (finding) => void of.set(current, [...(of.get(current) ?? []), finding])), lists);
    begun = true;
    for (const place of places) {
      current = list[place] ?? list;
      judge?.(place);
    }
  };
  const look = (places: readonly number[]) => {
    if (crash) return;
    try {
      ({ touched } = watched(() => judgeAll(places), touched));
    } catch (error) {
      crash = { error };
    }
  };
  return { look, result: () => crash ?? { found: [...of.values()].flat(), touched, of } };
}

/** Without what was found of those who are no longer in the list. */
function stillThere(of: Look["of"], list: readonly object[]): Map<object, readonly Finding[]> {
  if (of.size === 0) return new Map();
  const there = membersOf(list);
  return new Map([...of].filter(([one]) => there.has(one)));
}

function sightOf({ id, severity, article, answeredBy }: Rule, seen: Seen, note: (finding: Finding) => void): Sight<SheetKey> {
  const report: Sight<SheetKey>["report"] = (observation) =>
    note({ rule: id, severity, ...(answeredBy && { answeredBy }), fixable: (observation.fix?.length ?? 0) > 0, ...observation, article: observation.article ?? article });
  return Object.assign(Object.create(openTo(seen)) as Omit<Sight<SheetKey>, "report">, { report });
}

/** What is seen, and the sheets by their names: the same for every rule, and each is noted only when somebody looks. The compiler keeps a rule to the sheets that it reads. */
function openTo(seen: Seen): object {
  const known = opened.get(seen);
  if (known) return known;
  const sheets = Object.fromEntries(sheetKeys.map((key) => [key, { get: () => seen.district.sheets[key] }]));
  const open: object = Object.defineProperties({}, { ...Object.getOwnPropertyDescriptors(seen), ...sheets });
  opened.set(seen, open);
  return open;
}

const opened = new WeakMap<Seen, object>();
