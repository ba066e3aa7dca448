import { strFromU8, unzipSync } from "fflate";
import { stepsFor } from "../../../src/excel/cell-steps";
import { returnedFile, returnedOpinions } from "../../../src/consolidate/book/returned";
import { isCellPatch } from "../../../src/workbook/patch";
import { cityRoll } from "../../../src/sheets/summary";
import { message } from "../../../src/text";
import { person, submission } from "../made";
import { cellAt, written } from "./filled";
import { cityOf, found } from "./made-city";

/** What a spreadsheet would run, in every place where a district writes text. */
const evil = ["=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "\t=1+1", "\r=1", "＝1+1", " =HYPERLINK(\"http://a\",\"b\")"];
const city = () =>
  cityOf([
    submission("西固区", evil.map((text, place) => person(place, { name: text, idTyped: text, id: undefined, area: text, reason: text, remark: text, noGradeReason: text, takesPart: place !== 0, talkedBy: text, usual: "65", annual: "65", extras: [text] })), {
      file: "=西固区.xlsx", extras: ["=加列"], cover: { overCapReason: evil[0], approval: evil[1], approver: evil[2] }, law: [{ key: "talkWithin", value: evil[0]!, reference: evil[0]! }],
      findings: evil.map((text) => found({ sheet: text, person: text, says: message("city.movedTo", { unit: text }), answer: { reason: text, approval: text } })),
    }),
  ], { extras: ["=加列"] });

const formulasIn = (bytes: Uint8Array): readonly string[] =>
  Object.entries(unzipSync(bytes)).filter(([path]) => path.startsWith("xl/worksheets/sheet")).flatMap(([, xml]) => [...strFromU8(xml).matchAll(/<f[^>]*>([^<]*)<\/f>/g)].map(([, formula = ""]) => formula));

describe("text of a district that looks like a formula", () => {
  const { bytes, snapshot, patches } = written(city(), undefined, { returnedAsSheets: true });

  it("stays text in the city's workbook and in what goes back", () => {
    for (const file of [bytes, ...returnedOpinions(city()).map(returnedFile)]) expect(formulasIn(file).filter((formula) => /cmd|HYPERLINK|SUM\(A1\)|^1$|^\+?1\+1$|2\+3/.test(formula))).toEqual([]);
    evil.forEach((text, row) => expect(cellAt(snapshot, cityRoll, row, "remark")).toEqual({ value: text, format: "@" }));
  });

  it("has the format of text, so that going into the cell makes no formula of it either", () => {
    const bare = patches.filter(isCellPatch).filter(({ content }) => content.formula === undefined && typeof content.value === "string" && /^\s*[=+\-@＝]/.test(content.value) && content.format !== "@");
    expect(bare).toEqual([]);
  });

  it("is entered into Excel under that format, which takes it for text", () => {
    const entered = patches.filter(isCellPatch).filter(({ content }) => content.formula === undefined).map(({ content }) => stepsFor(content, "General"));
    const risky = entered.filter(({ entry }) => typeof entry === "string" && /^\s*[=+\-@＝]/.test(entry));
    expect(risky.length).toBeGreaterThan(evil.length);
    expect(risky.filter(({ formatBefore, formatAfter }) => formatBefore !== "@" || formatAfter !== "@")).toEqual([]);
  });
});
