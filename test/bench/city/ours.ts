import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { nodeCodec } from "../../../src/cli/node-codec";
import { cityBook } from "../../../src/consolidate/book/city-patches";
import { consolidate } from "../../../src/consolidate/consolidate";
import { intake } from "../../../src/consolidate/intake";
import { date } from "../../../src/measures/dates";
import { patchWorkbook, readWorkbook } from "../../../src/ooxml";

const today = date("2025-01-20");

/** What `kaohe consolidate` does with a folder, and what it takes: seconds of CPU by phase, peak memory. Each file is let go before the next. */
export function consolidateFolder(folder: string) {
  const phases: Record<string, number> = {};
  const timed = <T>(phase: string, work: () => T): T => {
    const before = process.cpuUsage();
    const result = work();
    const { user, system } = process.cpuUsage(before);
    phases[phase] = (user + system) / 1e6;
    return result;
  };
  const names = readdirSync(folder).sort();
  const intakes = timed("read and check", () => names.map((name) => intake(name, readFileSync(path.join(folder, name)), { today, codec: nodeCodec })));
  const city = timed("consolidate", () => consolidate(intakes));
  const template = readFileSync("templates/summary.xlsx");
  const book = timed("fill in", () => cityBook(city, readWorkbook(template), { today }));
  const bytes = timed("write", () => patchWorkbook(template, book.patches, nodeCodec));
  writeFileSync(`${folder}.xlsx`, bytes);
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  return { cpu: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024, phases, people: city.people.length };
}
