import type { Browser, Page } from "playwright-core";
import { z } from "zod";

/** A task of the page's own thread that took longer than 50 ms, which is what a browser calls long. */
interface LongTask {
  readonly start: number;
  readonly duration: number;
}

declare global {
  interface Window {
    __longTasks?: readonly LongTask[];
  }
}

export interface Doing {
  /** Milliseconds. */
  readonly whole: number;
  /** Of its long tasks. */
  readonly long: readonly number[];
}

/** Notes every long task of a page from its beginning; for `visit`. */
export async function watchLongTasks(fresh: Page): Promise<void> {
  await fresh.addInitScript(() => {
    const tasks: LongTask[] = [];
    window.__longTasks = tasks;
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) tasks.push({ start: startTime, duration });
    }).observe({ type: "longtask", buffered: true });
  });
}

/** Does something, and what it sets off within a moment. @returns how long it took, without that moment, and the long tasks of all of it. */
export async function tasksOf(page: Page, act: () => Promise<unknown>): Promise<Doing> {
  const start = await page.evaluate(() => performance.now());
  await act();
  const end = await page.evaluate(() => performance.now());
  return { whole: Math.round(end - start), long: await longTasksSince(page, start) };
}

/** Milliseconds of each long task that began at that time of the page's clock or later, once the page has drawn. */
export async function longTasksSince(page: Page, start: number): Promise<readonly number[]> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 200))));
  return page.evaluate((since) => {
    if (!window.__longTasks) throw new Error("the tasks of this page are not watched");
    return window.__longTasks.filter((task) => task.start >= since).map(({ duration }) => Math.round(duration));
  }, start);
}

/** From the moment that the page was asked for. */
export async function tasksSinceBegin(page: Page): Promise<Doing> {
  const whole = await page.evaluate(() => performance.now());
  return { whole: Math.round(whole), long: await longTasksSince(page, 0) };
}

const traceSchema = z.object({ traceEvents: z.array(z.looseObject({ name: z.string(), pid: z.number(), tid: z.number(), ts: z.number().optional(), dur: z.number().optional(), tdur: z.number().optional(), args: z.looseObject({ name: z.unknown().optional() }).optional() })) });

/** Milliseconds below which a task is not worth a word. */
const short = 20;

/**
 * Does something, and what it sets off within a moment. @returns the tasks of the page's own thread, longest first, in milliseconds in which the processor
 * worked at them: a machine that is busy with other things makes none of them longer.
 */
export async function workOfTasks(browser: Browser, page: Page, act: () => Promise<unknown>): Promise<readonly number[]> {
  await browser.startTracing(page, { categories: ["toplevel", "devtools.timeline", "disabled-by-default-devtools.timeline"] });
  await act();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 200))));
  const { traceEvents } = traceSchema.parse(JSON.parse((await browser.stopTracing()).toString("utf8")));
  const pages = new Set(traceEvents.filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain").map(({ pid, tid }) => `${pid} ${tid}`));
  const tasks = traceEvents.filter(({ name, pid, tid }) => name.endsWith("RunTask") && pages.has(`${pid} ${tid}`));
  if (tasks.length === 0) throw new Error("the browser told of no task");
  return outermost(tasks).map(({ tdur = 0 }) => Math.round(tdur / 1000)).filter((took) => took >= short).sort((one, other) => other - one);
}

/** The browser notes a task once for its loop, and once more for what is run in it. */
function outermost<Task extends { readonly ts?: number | undefined; readonly dur?: number | undefined }>(tasks: readonly Task[]): readonly Task[] {
  let end = -Infinity;
  return [...tasks]
    .sort((one, other) => (one.ts ?? 0) - (other.ts ?? 0) || (other.dur ?? 0) - (one.dur ?? 0))
    .filter(({ ts = 0, dur = 0 }) => {
      if (ts < end) return false;
      end = ts + dur;
      return true;
    });
}
