import { readFileSync } from "node:fs";
import path from "node:path";
import { readWorkbook } from "../../src/ooxml";
import { readDistrict } from "../../src/sheets/district";
import { describeWithLibreOffice, throughLibreOffice } from "../machine/libre-office";
import { describeWithOpenpyxl, throughOpenpyxl } from "../machine/openpyxl";
import { filledInEverywhere, meaningsOf } from "./recalculate-round-trip";

const file = (name: string) => new Uint8Array(readFileSync(path.resolve("templates", name)));

/** Every sheet with every column filled in, in turns as it should be and as clerks type it; and a year as it might come in. */
const books = [
  ["district.xlsx, filled in everywhere", filledInEverywhere(file("district.xlsx"), 12)],
  ["samples/district-faults.xlsx", file("samples/district-faults.xlsx")],
] as const;
const read = (bytes: Uint8Array) => meaningsOf(readDistrict(readWorkbook(bytes)));

describeWithLibreOffice("a workbook written by LibreOffice", () => {
  const written = new Map<string, { readonly asXlsx: Uint8Array; readonly throughOds: Uint8Array }>();

  beforeAll(async () => {
    const all = books.map(([, bytes]) => bytes);
    const [asXlsx, asOds] = [await throughLibreOffice(all, "xlsx"), await throughLibreOffice(all, "ods")];
    const throughOds = await throughLibreOffice(asOds, "xlsx", { from: "ods" });
    for (const [place, [name]] of books.entries()) written.set(name, { asXlsx: asXlsx[place]!, throughOds: throughOds[place]! });
  }, 120_000);

  it.each(books)("%s reads as it was before", (name, bytes) => {
    const before = read(bytes);
    expect(Object.keys(before.typed).length).toBeGreaterThan(100);
    expect(read(written.get(name)!.asXlsx).typed).toEqual(before.typed);
    expect(read(written.get(name)!.throughOds).typed).toEqual(before.typed);
  });

  it.each(books)("%s shows the same results, none of them lost, .ods between or not", (name) => {
    const { calculated } = read(written.get(name)!.asXlsx);
    expect(Object.values(calculated).filter((meaning) => meaning.includes("noStoredValue"))).toEqual([]);
    expect(read(written.get(name)!.throughOds).calculated).toEqual(calculated);
  });
});

describeWithOpenpyxl("a workbook written by openpyxl", () => {
  it.each(books)("%s reads as it was before, but for results of formulas, which are lost and never taken for blanks", (_, bytes) => {
    const [before, after] = [read(bytes), read(throughOpenpyxl(bytes))];
    expect(after.typed).toEqual(before.typed);
    expect(Object.keys(after.calculated)).toEqual(Object.keys(before.calculated));
    for (const [place, meaning] of Object.entries(after.calculated)) expect([place, meaning]).toEqual([place, JSON.stringify(["unreadable", null, "noStoredValue", null])]);
  });
});
