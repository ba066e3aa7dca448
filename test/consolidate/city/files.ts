import { zipSync, strToU8 } from "fflate";
import { writeCsv } from "../../../src/csv";
import { compound } from "../../ooxml/compound";
import type { CaseFile, CasePerson, CityCase, Filling } from "./case";
import { year } from "./case";
import { districtBytes } from "./district-bytes";
import { alteredBytes, sealedBytes } from "./sealing";
import { scoredIn } from "./rows";

const made = new WeakMap<CaseFile, Uint8Array>();

/** The bytes of a file as they come in; made once. */
export function bytesOf(city: CityCase, file: CaseFile): Uint8Array {
  const bytes = made.get(file) ?? make(city, file);
  made.set(file, bytes);
  return bytes;
}

function make(city: CityCase, file: CaseFile): Uint8Array {
  switch (file.kind) {
    case "district": {
      const bytes = districtBytes(file.filling);
      const sealed = file.sealedAt === undefined ? bytes : sealedBytes(bytes, file.sealedAt);
      return file.altered ? alteredBytes(sealed, file.filling.people, file.altered) : sealed;
    }
    case "csv":
      return scoringCsv(file.filling);
    case "copy": {
      const original = city.files.find(({ name }) => name === file.of);
      if (!original) throw new Error(`${file.of} is no file of the city`);
      return bytesOf(city, original).slice();
    }
    case "encrypted":
      return compound("EncryptedPackage");
    case "empty":
      return new Uint8Array();
    case "foreign":
      return foreignWorkbook();
    case "broken":
      // Torn off in the middle, as a file on a USB stick that was pulled out.
      return bytesOf(city, city.files.find(({ kind }) => kind === "district")!).slice(0, 30_000);
  }
}

const headers = ["序号", "姓名", "公民身份号码", "到岗日期", "是否参加考核", "平时成绩", "年度成绩", "评定等次", "上年度等次", "备注"];

const csvRow = (one: CasePerson, place: number): readonly (string | null)[] => [
  String(place + 1), one.name, one.id, one.arrived, one.takesPart ? "是" : "否", one.usual ?? null, one.annual ?? null, one.assessed ?? null, one.lastGrade ?? null, one.remark ?? null,
];

/** 评分表 saved as .csv: title, unit, headers. */
const scoringCsv = ({ unit, people }: Filling): Uint8Array => {
  const line = (text: string) => [text, ...headers.slice(1).map(() => null)];
  return writeCsv([line(`${year}年度考核评分表`), line(`填报单位：${unit}`), headers, ...scoredIn(people).map(csvRow)]);
};
export const firstCsvRow = 4;

/** A workbook of somebody else's about something else. */
function foreignWorkbook(): Uint8Array {
  const xml = (body: string) => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${body}`);
  const rows = [["品名", "单价", "数量"], ["打印纸", "25", "10"], ["墨盒", "180", "2"]].map((cells, row) => `<row r="${row + 1}">${cells.map((text, column) => `<c r="${"ABC"[column]}${row + 1}" t="inlineStr"><is><t>${text}</t></is></c>`).join("")}</row>`);
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const packages = "http://schemas.openxmlformats.org/package/2006";
  return zipSync({
    "[Content_Types].xml": xml(`<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`),
    "_rels/.rels": xml(`<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`),
    "xl/workbook.xml": xml(`<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="采购" sheetId="1" r:id="rId1"/></sheets></workbook>`),
    "xl/_rels/workbook.xml.rels": xml(`<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`),
    "xl/worksheets/sheet1.xml": xml(`<worksheet xmlns="${main}"><sheetData>${rows.join("")}</sheetData></worksheet>`),
  });
}
