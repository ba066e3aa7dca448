import { readWorkbook } from "../../src/ooxml";
import { oneSheet } from "../ooxml/make-workbook";
import { describeWithLibreOffice, throughLibreOffice } from "./libre-office";

const stale = oneSheet('<row r="1"><c r="A1"><v>2</v></c><c r="B1"><f>A1*3</f><v>99</v></c></row>');

describeWithLibreOffice("LibreOffice, as the tests use it", () => {
  it("calculates anew whatever results the files hold, several at once, .xlsx and .ods", async () => {
    const [first, second] = await throughLibreOffice([stale, stale], "ods");
    const back = await throughLibreOffice([first!, second!], "xlsx", { from: "ods" });
    expect(back.map((bytes) => readWorkbook(bytes).sheets[0]?.values)).toEqual([[[2, 6]], [[2, 6]]]);
  }, 60_000);

  it("is ended when it takes too long, and says so", async () => {
    await expect(throughLibreOffice([stale], "pdf", { limit: 20 })).rejects.toThrow("LibreOffice took longer than 0.02 s and was ended");
  }, 60_000);

  it("says when a file does not come out", async () => {
    await expect(throughLibreOffice([new Uint8Array([80, 75, 3, 4, 0])], "xlsx")).rejects.toThrow("LibreOffice made no xlsx of file 1 of 1");
  }, 60_000);
});
