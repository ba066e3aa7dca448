import { execFileSync } from "node:child_process";
import { Linter } from "eslint";
import { z } from "zod";

const rules = z.object({ rules: z.object({ "no-empty": z.tuple([z.literal(2), z.looseObject({})]), "no-restricted-syntax": z.tuple([z.literal(2)], z.looseObject({ selector: z.string() })) }) });

/** The two rules that forbid swallowing, as they are set for a file. */
const rulesFor = (file: string): Linter.RulesRecord => rules.parse(JSON.parse(execFileSync(process.execPath, ["node_modules/eslint/bin/eslint.js", "--print-config", file], { encoding: "utf8" }))).rules;

const files = ["src/excel/host.ts", "src/taskpane/pane.tsx", "test/excel/open-sim.ts"];
const swallowed = [
  "try { f(); } catch {}",
  "try { f(); } catch (error) { }",
  "try { f(); } catch { /* never mind */ }",
  "work.catch(() => undefined);",
  "work.catch(() => {});",
  "work.catch(function () {});",
  "work.catch(() => void 0);",
];
const answered = ["try { f(); } catch (error) { say(error); }", "try { f(); } catch { answer = none; }", "work.catch((error) => say(error));", "work.catch(() => [])"];

describe("an error that is swallowed", () => {
  it.each(files)("is refused in %s, however it is written, and one that is answered is not", (file) => {
    const set = rulesFor(file);
    const complaints = (code: string): number => new Linter().verify(code, { rules: set }).length;
    expect(swallowed.filter((code) => complaints(code) === 0)).toEqual([]);
    expect(answered.filter((code) => complaints(code) > 0)).toEqual([]);
  }, 60_000);
});
