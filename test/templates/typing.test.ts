import { isId, isPeriod, isPhone } from "../../src/templates/build/validation";
import { patchWorkbook, readWorkbook } from "../../src/ooxml";
import { readPhone } from "../../src/sheets/values/code";
import { readIdNumber } from "../../src/sheets/values/id-number";
import { readPeriodTyped } from "../../src/sheets/values/period";
import { describeWithLibreOffice, throughLibreOffice } from "../machine/libre-office";
import { workbook } from "../ooxml/make-workbook";

const ids: readonly (readonly [string | number, boolean])[] = [
  // The worked example of GB 11643.
  ["11010519491231002X", true],
  ["11010519491231002x", true],
  ["999999199004121280", true],
  ["999999199004121281", false],
  ["110105194912310021", false],
  ["1101051949123100", false],
  ["11010519491231002XX", false],
  ["1101051949123100AX", false],
  // 30 February, its check digit right.
  ["999999199002301239", false],
  ["999999199302291239", false],
  ["", false],
  [620102199001011200, false],
];

const phones: readonly (readonly [string, boolean])[] = [
  ["13800001234", true],
  ["19912345678", true],
  ["12800001234", false],
  ["1380000123", false],
  ["138000012345", false],
  ["138 0000 1234", false],
  ["138-0000-123", false],
  ["1380000.123", false],
  ["电话13800001", false],
];

const periods: readonly (readonly [string, boolean])[] = [
  ["2024", true],
  ["2024-01", true],
  ["2024-12", true],
  ["2024Q4", true],
  ["2024q1", true],
  ["2024H2", true],
  ["2024B6", true],
  ["2024-13", false],
  ["2024-00", false],
  ["2024-1", false],
  ["2024Q5", false],
  ["2024H3", false],
  ["2024B7", false],
  ["24-01", false],
  ["2024年3月", false],
  ["三月", false],
];

const kinds = [
  ["an id", isId, ids],
  ["a phone number", isPhone, phones],
  ["a period", isPeriod, periods],
] as const;

describeWithLibreOffice("what may be typed, as LibreOffice judges it", () => {
  it.each(kinds)("takes %s and nothing else", async (_, formula, cases) => {
    const rows = cases.map((__, row) => `<row r="${row + 1}"><c r="B${row + 1}"><f>IFERROR(${formula(`A${row + 1}`).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;")},FALSE)</f></c></row>`).join("");
    const sheet = patchWorkbook(workbook({ sheets: { 表: rows } }), cases.map(([value], row) => ({ kind: "cell", sheet: "表", row, column: 0, content: { value } })));
    const [calculated] = await throughLibreOffice([sheet], "xlsx");
    const values = readWorkbook(calculated ?? new Uint8Array()).sheets[0]?.values ?? [];
    expect(cases.map(([value], row) => [value, values[row]?.[1]])).toEqual(cases.map(([value, fits]) => [value, fits]));
  }, 60_000);
});

describe("what may be typed", () => {
  it("is what the reader takes as it stands, or does not take at all", () => {
    const certain = (state: string) => state === "read";
    for (const [value, fits] of ids) if (fits) expect([value, readIdNumber({ value }).state]).toEqual([value, value === String(value).toUpperCase() ? "read" : "repaired"]);
    for (const [value, fits] of phones) expect([value, certain(readPhone({ value }).state)]).toEqual([value, fits]);
    for (const [value, fits] of periods) if (fits) expect(["read", "repaired"]).toContain(readPeriodTyped({ value }).state);
  });

  it("fits into what Excel allows for a rule: 255 characters", () => {
    for (const [, formula] of kinds) expect(formula("AZ2004").length).toBeLessThanOrEqual(255);
  });
});
