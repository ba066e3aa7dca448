import type { SheetKey } from "../sheets/district";
import type { Touched } from "../sheets/touched";
import { watched } from "../sheets/touched";
import type { Finding, Lists, Rule, RuleOfEach, Sight, WholeRule } from "./rule";

/** What a rule found, and all that it looked at. */
export interface Look {
  readonly found: readonly Finding[];
  readonly touched: Touched;
  /** Of a rule that judges one by one: what it found of whom, where it found something. */
  readonly of: ReadonlyMap<object, readonly Finding[]>;
}

/** A rule that broke. What it had found before is as uncertain as what it had not. */
interface Crash {
  readonly error: unknown;
}

/** What every rule looks at. */
type Seen = Pick<Sight<SheetKey>, "district" | "settings" | "appraisal" | "law" | "on">;

const nothingYet: Look = { found: [], touched: new Map(), of: new Map() };

/** A rule that is to be run, and what it found last, where all else that it looked at is what it was. */
interface Task {
  readonly rule: Rule;
  readonly last: Look | undefined;
}

interface NowAndBefore {
  readonly now: Lists;
  readonly before: Lists | undefined;
}

/** What each of the rules finds. Only called with those whose sheets are all there. */
export function resultsOf(tasks: readonly Task[], lists: NowAndBefore, seen: Seen): ReadonlyMap<Rule, Look | Crash> {
  const whole = tasks.flatMap(({ rule, last }) => (rule.each === undefined ? [[rule, last ?? lookedBy(rule, seen)] as const] : []));
  const each = tasks.flatMap(({ rule, last }) => (rule.each === undefined ? [] : [{ rule, last }]));
  return new Map<Rule, Look | Crash>([...whole, ...(Object.keys(lists.now) as (keyof Lists)[]).flatMap((key) => [...lookedAtEach(each.filter(({ rule }) => rule.each === key), key, lists, seen)])]);
}

function lookedBy(rule: WholeRule, seen: Seen): Look | Crash {
  try {
    const found: Finding[] = [];
    const { touched } = watched(() => rule.look(sightOf(rule, seen, (finding) => void found.push(finding))));
    return { ...nothingYet, found, touched };
  } catch (error) {
    return { error };
  }
}

interface TaskOfEach extends Task {
  readonly rule: RuleOfEach;
}

/** So many rows at a time are judged by every rule while they are at hand. */
const handful = 64;

/** Rules that judge one by one go over their list together: who has been over it before, over what is new in it only. */
function lookedAtEach(tasks: readonly TaskOfEach[], each: keyof Lists, { now, before }: NowAndBefore, seen: Seen): ReadonlyMap<Rule, Look | Crash> {
  const list: readonly object[] = now[each];
  const known = new Set<object>(before?.[each]);
  const places = [...list.keys()];
  const fresh = places.filter((place) => !known.has(list[place] ?? list));
  const judges = tasks.map((task) => ({ task, judge: judgeOf(task, now, seen) }));
  const over = (those: readonly number[], mine: typeof judges) => {
    for (let first = 0; first < those.length; first += handful) for (const { judge } of mine) judge.look(those.slice(first, first + handful));
  };
  over(places, judges.filter(({ task }) => !task.last));
  over(fresh, judges.filter(({ task }) => task.last));
  return new Map(judges.map(({ task, judge }) => [task.rule, judge.result()]));
}

/** Looks at some places of the list at a time, and tells in the end what came of it all. */
function judgeOf({ rule, last = nothingYet }: TaskOfEach, lists: Lists, seen: Seen): { readonly look: (places: readonly number[]) => void; readonly result: () => Look | Crash } {
  const list: readonly object[] = lists[rule.each];
  const of = stillThere(last.of, list);
  let { touched } = last;
  let crash: Crash | undefined;
  let current: object = list;
  let judge: ReturnType<RuleOfEach["begin"]>;
  let begun = false;
  const judgeAll = (places: readonly number[]) => {
    if (!begun) judge = rule.begin(sightOf(rule, seen, (finding) => void of.set(current, [...(of.get(current) ?? []), finding])), lists);
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
  const there = new Set(list);
  return new Map([...of].filter(([one]) => there.has(one)));
}

function sightOf({ id, severity, article, reads, answeredBy }: Rule, seen: Seen, note: (finding: Finding) => void): Sight<SheetKey> {
  const report: Sight<SheetKey>["report"] = (observation) =>
    note({ rule: id, severity, ...(answeredBy && { answeredBy }), fixable: (observation.fix?.length ?? 0) > 0, ...observation, article: observation.article ?? article });
  const needed = Object.fromEntries(reads.map((key) => [key, { enumerable: true, get: () => seen.district.sheets[key] }]));
  return Object.defineProperties({ report }, { ...Object.getOwnPropertyDescriptors(seen), ...needed }) as Sight<SheetKey>;
}
