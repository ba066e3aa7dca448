/**
 * Names under which files are known: the file's own, with as much of its folder as tells two apart; a number where nothing does.
 * Names that were given before stay: decisions hang on them.
 * @param paths as the browser has them, folders included where it knows them.
 * @example namesFor(["初报/西固区.xlsx", "补报/西固区.xlsx", "榆中县.xlsx"]) // ["初报/西固区.xlsx", "补报/西固区.xlsx", "榆中县.xlsx"]
 */
export function namesFor(paths: readonly string[], given: ReadonlySet<string> = new Set()): readonly string[] {
  const taken = new Set(given);
  return paths.map((path, place) => {
    const depth = path.split("/").length;
    const alone = (name: string, parts: number) => !taken.has(name) && paths.every((other, at) => at === place || tailOf(other, parts) !== name);
    const parts = Array.from({ length: depth }, (_, at) => at + 1).find((wanted) => alone(tailOf(path, wanted), wanted));
    const name = parts === undefined ? numbered(path, taken) : tailOf(path, parts);
    taken.add(name);
    return name;
  });
}

const tailOf = (path: string, parts: number): string => path.split("/").slice(-parts).join("/");

/** The ending stays at the end. @example "西固区（2）.xlsx" */
function numbered(path: string, taken: ReadonlySet<string>): string {
  const name = tailOf(path, 1);
  if (!taken.has(name)) return name;
  const dot = name.lastIndexOf(".");
  const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ""];
  for (let number = 2; ; number += 1) {
    const next = `${stem}（${number}）${ending}`;
    if (!taken.has(next)) return next;
  }
}
