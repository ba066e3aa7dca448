import { median } from "../sizes/measure";

/** What a process says of itself, on the last line of what it prints. */
export interface Usage {
  readonly cpu: number;
  readonly megabytes: number;
  readonly phases?: Readonly<Record<string, number>>;
  readonly people?: number;
}

interface Measured {
  readonly name: string;
  /** None where it could not be measured. */
  readonly usages: readonly Usage[];
  readonly because?: string;
}

const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
const times = (value: number): string => (Number.isNaN(value) ? "—" : `× ${value.toFixed(2)}`);

/** Who took what, as Markdown: medians of the rounds, each held against exceljs, which only reads; and where our own time goes. */
export function report(measured: readonly Measured[], { machine, rounds }: { readonly machine: string; readonly rounds: number }): string {
  const cpu = (usages: readonly Usage[] = []) => median(usages.map((one) => one.cpu));
  const memory = (usages: readonly Usage[] = []) => median(usages.map(({ megabytes }) => megabytes));
  const theirs = measured.find(({ name }) => name.startsWith("exceljs"))?.usages;
  const rows = measured.flatMap(({ name, usages }) => (usages.length === 0 ? [] : [[name, cpu(usages).toFixed(2), memory(usages).toFixed(0), times(cpu(usages) / cpu(theirs)), times(memory(usages) / memory(theirs))]]));
  const parts = measured.flatMap(({ usages }) => {
    const [first] = usages;
    if (!first?.phases) return [];
    const shares = Object.keys(first.phases).map((phase) => [phase, median(usages.map(({ phases }) => phases?.[phase] ?? NaN))] as const);
    return [`Ours, ${first.people} people in the book: ${shares.map(([phase, seconds]) => `${phase} ${seconds.toFixed(2)} s`).join(", ")}; the target is half of exceljs's CPU.`];
  });
  const missing = measured.flatMap(({ because }) => (because === undefined ? [] : [`Not measured: ${because}.`]));
  return [
    `Made by \`npm run bench\` (\`-- --large\` for 200 files): the same files, whole processes, medians of ${rounds}. ${machine}.`,
    "",
    line(["", "CPU s", "MB", "CPU / exceljs", "memory / exceljs"]),
    line(["---", "---:", "---:", "---:", "---:"]),
    ...rows.map(line),
    ...[...parts, ...missing].flatMap((text) => ["", text]),
  ].join("\n");
}
