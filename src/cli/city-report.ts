import type { cityBook } from "../consolidate/book/city-patches";
import type { City, CityFile, UnitFigures } from "../consolidate/city";
import { isWorkedOff } from "../consolidate/files";
import { countedTwice } from "../consolidate/counted-twice";
import { grouped, written as digits } from "../measures/decimal";
import { findingList, keptNotes } from "../sheets/summary";
import { shownText } from "../sheets/values/text";
import { message, say } from "../text";
import type { Skipped } from "./city-files";

interface CityReport {
  readonly city: City;
  readonly book: ReturnType<typeof cityBook>;
  readonly skipped: readonly Skipped[];
  readonly written: { readonly out: string; readonly updated: boolean; readonly returns?: readonly string[]; readonly published?: string };
}

const count = ({ submission }: CityFile, severity: "error" | "warning"): number => (submission?.findings ?? []).filter((finding) => finding.severity === severity).length;

const figuresAsData = ({ people, cap, grades, award, toConfirm, capPending }: UnitFigures) => ({
  people,
  base: cap.value.base,
  quota: cap.value.quota,
  excellent: cap.value.excellent,
  over: cap.value.over,
  share: cap.value.share,
  grades,
  award: Number(digits(award)),
  toConfirm: Number(digits(toConfirm)),
  capPending,
});

/** The contract of design.md, and more fields where they help. Ids whole. */
export const cityAsData = ({ city, book, skipped, written }: CityReport) => ({
  year: city.year ?? null,
  ...written,
  files: city.files.map((one) => ({
    file: one.file,
    unit: one.unit ?? null,
    status: one.status,
    reason: one.reason ? say(one.reason) : null,
    receipt: one.submission?.receipt.state ?? null,
    code: one.submission?.receipt.code ?? null,
    people: one.submission?.people.length ?? null,
    errors: count(one, "error"),
    warnings: count(one, "warning"),
    crashed: one.submission?.crashed ?? [],
  })),
  skipped: skipped.map(({ file, reason }) => ({ file, reason: say(reason) })),
  missing: city.missing,
  uncounted: city.uncounted,
  people: city.people.length,
  districts: city.units.map((unit) => ({ unit: unit.unit ?? null, ...figuresAsData(unit) })),
  totals: figuresAsData(city.whole),
  balance: city.balance,
  leftOut: city.leftOut.map(({ unit, file, submitted, reason }) => ({ unit, file, sheet: submitted.sheet, row: submitted.row, person: submitted.name ?? null, id: submitted.id ?? null, reason: say(reason) })),
  findings: [
    ...city.files.filter(isWorkedOff).flatMap(({ file, unit, submission }) =>
      (submission?.findings ?? []).map(({ rule, severity, article, sheet, cell, person, says, actual, expected, answer }) => ({ file, unit: unit ?? null, sheet, cell, person: person ?? null, rule, severity, article, message: say(says), actual, expected, answer: answer?.reason ?? null })),
    ),
    ...city.findings.map(({ rule, severity, article, person, unit, says, places, actual, expected }) => {
      const [first] = places;
      return { file: first?.file ?? null, unit: unit ?? first?.unit ?? null, sheet: first?.sheet ?? null, cell: null, row: first?.row ?? null, person: person ?? null, rule, severity, article, message: say(says), actual, expected, places };
    }),
  ],
  versions: city.versions,
  notes: { kept: book.notesKept, left: book.notesLeft.map(({ sheet, unit, about }) => ({ sheet, unit, about })), differing: book.differing.map(({ sheet, about, title, kept, computed }) => ({ sheet, about, title, kept: shownText(kept), computed: shownText(computed) })) },
});

/** For people: where things stand, a line a unit with what to do, then what did not count and why. */
export function cityInWords({ city, book, skipped, written }: CityReport): readonly string[] {
  const { received, counted, leftOut, closes } = city.balance;
  const accepted = city.files.filter(({ status }) => status === "accepted");
  const set = city.files.filter(({ status }) => status !== "accepted");
  const twice = countedTwice(city);
  const toChoose = twice > 0 || set.some(({ reason }) => reason?.key === "city.unclearVersions");
  return [
    say(message("cityCli.done", { year: city.year ?? say(message("cli.unknown")), files: accepted.length, units: city.units.length, people: city.people.length, out: written.out })),
    say(closes ? message("cityCli.balance", { received, counted, leftOut }) : message("cityCli.noBalance", { received, counted, leftOut })),
    ...(twice > 0 ? [say(message("cityCli.twice", { count: twice }))] : []),
    ...city.units.map((unit) => unitInWords(unit, accepted, city.findings)),
    ...missingInWords(city),
    ...set.map(({ file, unit, reason }) => say(message("cityCli.notCounted", { file, unit: unit ?? say(message("cityCli.unitUnknown")), reason: reason ? say(reason) : "" }))),
    ...acrossInWords(city.findings),
    ...(toChoose ? [say(message("cityCli.toChoose"))] : []),
    ...(written.updated && book.notesKept > 0 ? [say(message("cityCli.notes", { kept: book.notesKept }))] : []),
    ...(book.notesLeft.length > 0 ? [say(message("cityCli.notesLeft", { count: book.notesLeft.length, sheet: keptNotes.name, about: book.notesLeft.map(({ about }) => about) }))] : []),
    ...book.differing.map(({ sheet, about, title, kept, computed }) => say(message("cityCli.differing", { sheet, about, title, kept: shownText(kept), computed: shownText(computed) }))),
    ...skipped.map(({ file, reason }) => say(message("cityCli.skipped", { file, reason }))),
    ...(written.returns ? returnsInWords(written.returns) : []),
    ...(written.published === undefined ? [] : [say(message("cityCli.published", { file: written.published }))]),
  ];
}

function unitInWords({ unit, people, cap, award, capPending }: UnitFigures, accepted: readonly CityFile[], across: City["findings"]): string {
  const files = accepted.filter((file) => file.unit === unit);
  const [errors, warnings] = [sum(files, (file) => count(file, "error")), sum(files, (file) => count(file, "warning"))];
  const unanswered = sum(files, ({ submission }) => (submission?.findings ?? []).filter(({ severity, answer }) => severity === "warning" && !answer).length);
  // A changed file has a word of its own.
  const beside = across.filter(({ rule, severity, unit: whose, places }) => severity !== "info" && rule !== "receipt-altered" && (whose === unit || places.some((place) => place.unit === unit))).length;
  const todo = [
    ...(errors > 0 ? [message("cityCli.todo.return")] : []),
    ...(files.some(({ submission }) => submission?.receipt.state === "altered" || submission?.receipt.state === "damaged") ? [message("cityCli.todo.altered")] : []),
    ...(unanswered > 0 ? [message("cityCli.todo.answer", { count: unanswered })] : []),
    ...(capPending ? [message("cityCli.todo.approve")] : []),
    ...(beside > 0 ? [message("cityCli.todo.across", { count: beside })] : []),
  ];
  const over = cap.value.over > 0 ? message("cityCli.over", { over: cap.value.over }) : "";
  return say(message("cityCli.unit", { unit: unit ?? "", people, excellent: cap.value.excellent, quota: cap.value.quota, over, award: grouped(award), errors, warnings, todo: todo.length === 0 ? message("cityCli.todo.none") : todo.map((one) => say(one)).join("；") }));
}

/** A unit of which nothing came is to be chased; one whose files do not count has reported, and the files say below why. */
function missingInWords({ missing, uncounted }: City): readonly string[] {
  return [
    ...(missing.length > 0 ? [say(message("cityCli.missing", { count: missing.length, units: missing }))] : []),
    ...(uncounted.length > 0 ? [say(message("cityCli.uncounted", { count: uncounted.length, units: uncounted }))] : []),
  ];
}

/** A colon only where a list follows. */
const returnsInWords = (files: readonly string[]): readonly string[] =>
  files.length === 0 ? [say(message("cityCli.noReturns"))] : [say(message("cityCli.returns", { count: files.length })), ...files.map((file) => `  ${file}`)];

const sum = (files: readonly CityFile[], of: (file: CityFile) => number): number => files.reduce((total, file) => total + of(file), 0);

/** What calls for somebody's doing, line by line; what is only to be known is counted, and stands whole on the sheet and in --json. */
function acrossInWords(findings: City["findings"]): readonly string[] {
  const toDo = findings.filter(({ severity }) => severity !== "info");
  const known = findings.length - toDo.length;
  return [
    ...(toDo.length > 0 ? [say(message("cityCli.acrossTitle", { count: toDo.length }))] : []),
    // Each sentence says itself of whom it speaks.
    ...toDo.map(({ severity, says }) => say(message("cityCli.across", { severity: message(`severity.${severity}`), says }))),
    ...(known > 0 ? [say(message("cityCli.acrossKnown", { count: known, sheet: findingList.name }))] : []),
  ];
}
