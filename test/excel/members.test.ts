import { readFileSync } from "node:fs";
import type { OfficeMember, OfficeProgram, OfficeUse } from "./office-members";
import { officeMembers } from "./office-members";

const names = (members: readonly OfficeMember[]): readonly string[] => [...new Set(members.map(({ name }) => name))].sort();
const minorOf = (version: string): number => Number(version.split(".")[1]);
/** The oldest Excel that the manifest lets in. */
const minimum = minorOf(/<Set Name="ExcelApi" MinVersion="([\d.]+)"/.exec(readFileSync("manifest.xml", "utf8"))?.[1] ?? "");

const isBehind = (guards: readonly string[], set: string, version: string): boolean =>
  guards.some((guard) => {
    const [name, asked = ""] = guard.split(" ");
    return name === set && minorOf(asked) >= minorOf(version);
  });

describe("what src/excel uses of Office.js", () => {
  let program: OfficeProgram;
  beforeAll(() => {
    program = officeMembers("src/excel", "test/excel-sim");
  }, 120_000);

  const since = (set: string): readonly (OfficeUse & { readonly version: string })[] => program.used.flatMap((use) => (use.member.since?.set === set ? { ...use, version: use.member.since.version } : []));

  it("is exactly what excel-sim stands in for", () => {
    expect(names(program.stoodInFor)).toEqual(names(program.used.map(({ member }) => member)));
    expect(names(program.stoodInFor).length).toBeGreaterThan(100);
  });

  it("the manifest's oldest Excel has, or it is behind a question to Excel whether it does", () => {
    const unasked = since("ExcelApi").filter(({ version }) => minorOf(version) > minimum).filter(({ guards, version }) => !isBehind(guards, "ExcelApi", version));
    expect(unasked.map(({ member, version, at }) => `${member.name} ${version} ${at}`)).toEqual([]);
    // The question is put to Excel itself.
    expect(readFileSync("src/excel/office.ts", "utf8")).toContain('excelSupports = (version: string): boolean => Office.context.requirements.isSetSupported("ExcelApi", version);');
  });

  it("needs no older Excel than the manifest asks for: something of that very version is used without a question", () => {
    const unasked = since("ExcelApi").filter(({ guards }) => guards.length === 0);
    expect(Math.max(...unasked.map(({ version }) => minorOf(version)))).toBe(minimum);
  });

  it("asks first for the one page that the ribbon's buttons share", () => {
    const shared = program.used.filter(({ member }) => member.since?.set === "SharedRuntime" || /^(Office\.(addin|actions)|Actions\.|Addin\.)/.test(member.name));
    expect(shared.length).toBeGreaterThan(3);
    for (const { at, guards } of shared) expect([at, isBehind(guards, "SharedRuntime", "1.1")]).toEqual([at, true]);
  });

  it("is known to some requirement set, but for what Office.js has had from the start", () => {
    const others = program.used.map(({ member }) => member).filter(({ since: set }) => set === undefined);
    expect(names(others)).toEqual([
      "Actions.associate",
      "AsyncResult.error",
      "AsyncResult.status",
      "AsyncResult.value",
      "ClientObject.isNullObject",
      "ClientRequestContext.sync",
      "Context.document",
      "Context.officeTheme",
      "Context.requirements",
      "Document.getFileAsync",
      "Error.code",
      "Error.message",
      "Event.completed",
      "EventHandlers.add",
      "Excel.run",
      "File.closeAsync",
      "File.getSliceAsync",
      "File.size",
      "File.sliceCount",
      "Office.actions",
      "Office.addin",
      "Office.context",
      "Office.onReady",
      "RequestContext.workbook",
      "RequirementSetSupport.isSetSupported",
      "RunOptions.delayForCellEdit",
      "Slice.data",
      "onReady().host",
    ]);
    expect(program.used.flatMap(({ member }) => member.since?.set ?? []).filter((set) => set !== "ExcelApi" && set !== "SharedRuntime")).toEqual([]);
  });
});
