import { unzipSync } from "fflate";
import { check } from "../../src/check/check";
import type { Finding } from "../../src/check/rule";
import { districtDuties, duties } from "../../src/measures/duties";
import { date } from "../../src/measures/dates";
import { isNoAnswer } from "../../src/measures/explained";
import { standing } from "../../src/measures/parameters";
import { writePeriod } from "../../src/measures/periods";
import { monthsUnpaid } from "../../src/measures/pay";
import { patchWorkbook, readWorkbook } from "../../src/ooxml";
import { score } from "../../src/score/score";
import { entryKinds } from "../../src/sheets/duty-ledger";
import { meetingKinds } from "../../src/sheets/meetings";
import { readDistrict } from "../../src/sheets/district";
import { valueOf } from "../../src/sheets/values/read";
import { shownText } from "../../src/sheets/values/text";
import { linesOfFixes } from "../../src/taskpane/preview/preview";
import { bookNames } from "../../src/templates/books";
import type { SeededFault } from "../../src/templates/build/samples/district-faults";
import { seededFaults } from "../../src/templates/build/samples/district-faults";
import { a1, placeOf, sameContent, sameValue } from "../../src/workbook/cell";
import type { Snapshot } from "../../src/workbook/snapshot";
import { contentAt, sheetNamed } from "../../src/workbook/snapshot";
import { describeWithLibreOffice, throughLibreOffice } from "../machine/libre-office";
import { at } from "../check/sheet-text";
import { open, read } from "./built";

const samples = ["samples/district.xlsx", "samples/district-clean.xlsx", "samples/district-faults.xlsx"];

describe.each(samples)("templates/%s", (file) => {
  const district = readDistrict(open(file).snapshot);

  it("is of people who are nobody: every id begins with 999999", () => {
    const rows = [district.sheets.roster, district.sheets.scoring, district.sheets.history].flatMap((sheet) => sheet?.rows.map((row) => shownText(row.content("id"))) ?? []);
    expect(rows.length).toBeGreaterThan(10);
    for (const id of rows) expect(id).toMatch(/^999999\d{11}[\dX]$/);
  });
});

describe("templates/samples/district.xlsx", () => {
  it("is twenty people, with the template's chart and tables", () => {
    expect(readDistrict(open("samples/district.xlsx").snapshot).sheets.scoring?.rows).toHaveLength(20);
    const names = Object.keys(unzipSync(read("samples/district.xlsx")));
    expect(names.filter((name) => /chart1\.xml|table1\.xml/.test(name))).toHaveLength(2);
  });
});

describe("templates/samples/district-clean.xlsx", () => {
  const district = readDistrict(open("samples/district-clean.xlsx").snapshot);
  const { roster, duties: ledger, leave, attendance, funds, meetings, scoring } = district.sheets;

  it("is a year of twelve people, on every sheet", () => {
    expect(roster?.rows).toHaveLength(12);
    expect(scoring?.rows).toHaveLength(11);
    for (const sheet of Object.values(district.sheets)) expect(sheet?.rows.length).toBeGreaterThan(6);
  });

  it("has no fault: no error and no warning, no rule that broke or did not run", () => {
    const { findings, crashed, notRun } = check(district, { today: date("2025-01-10") });
    expect(findings.filter(({ severity }) => severity !== "info").map(({ rule, at: place }) => `${rule} ${place.sheet} ${a1(place)}`)).toEqual([]);
    expect([crashed, notRun]).toEqual([[], []]);
  });

  it("owes nothing that the measures ask of each person in the year", () => {
    for (const { values } of roster?.rows ?? []) {
      const name = valueOf(values.name) ?? "";
      const arrived = valueOf(values.arrived);
      if (!arrived) throw new Error(`${name} never came`);
      const [left, of] = [valueOf(values.leftOn), (row: { readonly values: { readonly name: typeof values.name } }) => valueOf(row.values.name) === name];
      const leaves = (leave?.rows ?? []).filter(of).flatMap((row) => {
        const [from, to] = [valueOf(row.values.from), valueOf(row.values.to)];
        return from && to ? [{ from, to }] : [];
      });
      const recorded = (ledger?.rows ?? []).filter(of).flatMap((row) => {
        const [kind, period] = [valueOf(row.values.kind), valueOf(row.values.period)];
        const duty = kind && entryKinds[kind];
        return duty && period ? [{ duty, period: writePeriod(period), count: valueOf(row.values.count) ?? 1 }] : [];
      });
      const service = { from: arrived, ...(left && { to: left }) };
      const owed = duties({ year: 2024, on: date("2025-03-01"), service, leave: leaves, recorded });
      expect([name, isNoAnswer(owed) ? owed : owed.value.filter(({ state }) => state !== "done")]).toEqual([name, []]);
      const number = valueOf(values.staffNumber);
      const paidFor = (funds?.rows ?? []).flatMap((row) => (valueOf(row.values.staffNumber) === number && valueOf(row.values.kind) === "工资" ? (valueOf(row.values.period) ?? []) : []));
      const unpaid = monthsUnpaid({ year: 2024, service, paidFor, on: date("2025-01-10") });
      expect([name, isNoAnswer(unpaid) ? unpaid : unpaid.value.map(writePeriod)]).toEqual([name, []]);
    }
  });

  it("owes nothing of the district: reports, meetings, conferences", () => {
    const recorded = (meetings?.rows ?? []).flatMap((row) => {
      const [kind, period] = [valueOf(row.values.kind), valueOf(row.values.period)];
      const duty = kind && meetingKinds[kind];
      return duty && period ? [{ duty, period: writePeriod(period), count: 1 }] : [];
    });
    const owed = districtDuties({ year: 2024, on: date("2025-03-01"), recorded });
    expect(isNoAnswer(owed) ? owed : owed.value.filter(({ state }) => state !== "done")).toEqual([]);
  });

  it("has tables that have grown with their rows", () => {
    const { tables } = open("samples/district-clean.xlsx");
    expect(tables.find((one) => one.includes(' name="履职台账数据"'))).toContain(`ref="A4:M${(ledger?.rows.length ?? 0) + 4}"`);
    expect(tables.find((one) => one.includes(' name="考勤登记数据"'))).toContain(`ref="A4:G${(attendance?.rows.length ?? 0) + 4}"`);
    expect(tables.find((one) => one.includes(' name="花名册数据"'))).toContain('ref="A4:AO64"');
  });

  it("comes to the same scores as 核算, which has only awards and outcomes to add", () => {
    expect([...new Set(score(district, standing).changes.map(({ field }) => field))].sort()).toEqual(["award", "outcome", "pair"]);
  });
});

describe("templates/samples/district-faults.xlsx", () => {
  const clean = open("samples/district-clean.xlsx").snapshot;
  const { bytes, snapshot: faulty } = open("samples/district-faults.xlsx");
  const seeded = seededFaults(standing);
  const findingsIn = (snapshot: Snapshot) => {
    const { findings, crashed, notRun } = check(readDistrict(snapshot), { today: date("2025-01-10") });
    expect([crashed, notRun]).toEqual([[], []]);
    return findings;
  };
  const found = (findings: readonly Finding[]) => findings.map(({ severity, rule, at: place, fixable }) => `${severity} ${rule} ${place.sheet} ${a1(place)}${fixable ? " safe" : ""}`).sort();
  const declared = (faults: readonly SeededFault[]) => faults.map(({ severity, rule, sheet, cell, safe }) => `${severity} ${rule} ${sheet} ${cell}${safe ? " safe" : ""}`).sort();

  it("holds sixty faults: every line of the list of what really goes wrong, on every kind of sheet", () => {
    expect(seeded).toHaveLength(60);
    expect(new Set(declared(seeded)).size).toBe(60);
    expect([...new Set(seeded.map(({ from }) => from))].filter((from) => typeof from === "number").sort((one, other) => one - other)).toEqual(Array.from({ length: 20 }, (_, place) => place + 1));
    expect(new Set(seeded.flatMap(({ typed }) => typed.map(({ sheet }) => sheet))).size).toBe(10);
  });

  it("differs from the clean one in what was typed and in nothing else", () => {
    const places = new Set(seeded.flatMap(({ typed }) => typed.map((place) => `${place.sheet} ${a1(place)}`)));
    const changed = clean.sheets.flatMap((sheet) => {
      const other = sheetNamed(faulty, sheet.name);
      return Array.from({ length: Math.max(sheet.values.length, other?.values.length ?? 0) }, (_, rowAt) => rowAt).flatMap((rowAt) =>
        Array.from({ length: Math.max(sheet.values[rowAt]?.length ?? 0, other?.values[rowAt]?.length ?? 0) }, (_, column) => column).flatMap((column) => {
          const [one, two] = [sheet, other].map((each) => (each ? contentAt(each, { row: rowAt, column }) : { value: null }));
          const typed = one?.formula === undefined || two?.formula === undefined;
          return typed && !sameContent(one ?? { value: null }, two ?? { value: null }) ? [`${sheet.name} ${a1({ row: rowAt, column })}`] : [];
        }),
      );
    });
    expect(changed.sort()).toEqual([...places].sort());
  });

  it("yields those sixty findings and no other, each by its rule, in its cell", () => {
    expect(found(findingsIn(faulty))).toEqual(declared(seeded));
  });

  it("is brought to what only people can put right by making every safe fix, and stays there", () => {
    const fixes = linesOfFixes(findingsIn(faulty), faulty);
    const mended = patchWorkbook(bytes, fixes.map(({ patch }) => patch));
    const after = readWorkbook(mended);
    const remainder = findingsIn(after);
    expect(fixes).toHaveLength(seeded.filter(({ safe }) => safe).length);
    expect(found(remainder)).toEqual(declared(seeded.filter(({ safe }) => !safe)));
    expect(linesOfFixes(remainder, after)).toEqual([]);
  });

  it("keeps a lost id and a doubtful 2024.1 as they are", () => {
    for (const what of ["公民身份号码存成数字", "月份 2024.1 分不清一月还是十月"]) {
      const { sheet, cell } = seeded.find((fault) => fault.what === what)!;
      expect(findingsIn(faulty).find(({ at: place }) => place.sheet === sheet && a1(place) === cell)).toMatchObject({ severity: "error", fixable: false });
      expect(typeof contentAt(sheetNamed(faulty, sheet)!, at(cell)).value).toBe("number");
    }
  });

  it("does not hang on the order of the sheets", () => {
    const turned = { ...faulty, sheets: [...faulty.sheets].reverse() };
    expect(found(findingsIn(turned))).toEqual(declared(seeded));
  });
});

describeWithLibreOffice("what is stored beside the formulas", () => {
  it("is what LibreOffice calculates anew, in every template and sample", async () => {
    const files = [...bookNames.map((name) => `${name}.xlsx`), ...samples];
    const calculated = await throughLibreOffice(files.map(read), "xlsx");
    for (const [place, file] of files.entries()) {
      const [ours, theirs] = [open(file).snapshot, readWorkbook(calculated[place] ?? new Uint8Array())];
      const differences = ours.sheets.flatMap((sheet) =>
        [...sheet.formulas.keys()].flatMap((key) => {
          const { row, column } = placeOf(key);
          // Today is another day for whoever calculates.
          if (sheet.formulas.get(key)?.includes("TODAY(") && file.includes("faults")) return [];
          const [stored, due] = [sheet.values[row]?.[column] ?? "", sheetNamed(theirs, sheet.name)?.values[row]?.[column] ?? ""];
          return sameValue(stored, due) ? [] : [`${sheet.name} ${a1({ row, column })}: ${JSON.stringify(stored)}, calculated ${JSON.stringify(due)}`];
        }),
      );
      expect([file, differences]).toEqual([file, []]);
    }
  }, 180_000);
});
