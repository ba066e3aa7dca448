import { notImplementedHere, officeError } from "./office-error";

/** Where operations wait for the next sync. */
export interface Queue {
  /** @param asked what the request says of it, for the count of its bytes. */
  add(operation: () => void, asked?: unknown): void;
  /** Hands over what was loaded, and counts it; a matrix that makes the answer too large may become null. */
  answer(loaded: unknown): unknown;
}

/** What a proxy object can do. Everything is carried out at sync, against the workbook as it is then. */
interface Members<Real> {
  /** Properties that have to be loaded before they can be read. */
  readonly reads?: { readonly [Key in keyof Real]?: () => Real[Key] };
  readonly writes?: { readonly [Key in keyof Real]?: (value: Real[Key]) => void };
  /** Methods, and objects to navigate to. */
  readonly others?: Partial<Real>;
  /** A collection's items. */
  readonly items?: () => readonly object[];
  /** For what may turn out to be a null object. */
  readonly exists?: () => boolean;
}

type Paths = readonly (readonly string[])[];
const loaders = new WeakMap<object, (paths: Paths) => void>();

/** An object as Office.js hands it out: nothing is known of it before load and sync. */
export function proxyObject<Real extends OfficeExtension.ClientObject>(queue: Queue, name: string, members: Members<Real>): Real {
  const loaded = new Map<string, unknown>();
  const reads = members.reads as Readonly<Record<string, (() => unknown) | undefined>> | undefined;
  const writes = members.writes as Readonly<Record<string, ((value: unknown) => void) | undefined>> | undefined;
  const others = (members.others ?? {}) as Readonly<Record<string, unknown>>;

  if (members.exists) queue.add(() => loaded.set("isNullObject", !members.exists?.()));

  const loadNow = (paths: Paths): void => {
    if (members.exists && !members.exists()) return;
    const ofItems = paths.filter(([head]) => head === "items").map(([, ...rest]) => rest);
    if (ofItems.length > 0) loadItems(ofItems);
    for (const [head = "", ...rest] of paths.filter(([first]) => first !== "items")) loadOne(head, rest);
  };
  const loadItems = (paths: Paths): void => {
    if (!members.items) throw notImplementedHere(`${name}.load("items")`);
    const items = members.items();
    for (const item of items) loaderOf(item)(paths);
    loaded.set("items", items);
  };
  const loadOne = (head: string, rest: readonly string[]): void => {
    if (rest.length > 0) {
      loaderOf(others[head])([rest]);
      return;
    }
    const read = reads?.[head];
    if (!read) throw notImplementedHere(`${name}.load("${head}")`);
    loaded.set(head, queue.answer(read()));
  };

  const load = (names: unknown): object => {
    if (typeof names !== "string" || names === "") throw notImplementedHere(`${name}.load(${JSON.stringify(names)})`);
    const paths = names.split(",").map((path) => path.trim().split("/"));
    queue.add(() => loadNow(paths), names);
    return proxy;
  };

  const proxy = new Proxy(
    {},
    {
      get: (_, key): unknown => {
        if (typeof key === "symbol" || key === "then") return undefined;
        if (key === "load") return load;
        if (loaded.has(key)) return loaded.get(key);
        if (key in others) return others[key];
        if (reads?.[key] || (key === "items" && members.items) || (key === "isNullObject" && members.exists)) throw propertyNotLoaded(name, key);
        throw notImplementedHere(`${name}.${key}`);
      },
      set: (_, key, value): boolean => {
        const write = writes?.[String(key)];
        if (!write) throw notImplementedHere(`${name}.${String(key)} =`);
        queue.add(() => write(value), value);
        return true;
      },
    },
  );
  loaders.set(proxy, loadNow);
  return proxy as unknown as Real;
}

function loaderOf(object: unknown): (paths: Paths) => void {
  const loader = typeof object === "object" && object ? loaders.get(object) : undefined;
  if (!loader) throw notImplementedHere("load through this path");
  return loader;
}

const propertyNotLoaded = (name: string, key: string) =>
  officeError("PropertyNotLoaded", `The property '${key}' of ${name} is not available. Call load and context.sync first.`);
