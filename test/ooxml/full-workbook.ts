import { relationships, sheetXml, workbookParts, zip, type Parts } from "./make-workbook";

/** Everything around cells that a clerk's workbook may have and that a patch must not lose. */
export const kept = {
  chart: '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:v>分数</c:v></c:chart></c:chartSpace>',
  drawing: '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"><xdr:twoCellAnchor/></xdr:wsDr>',
  comments: '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>组织部</author></authors><commentList><comment ref="A2" authorId="0"><text><t>请核对</t></text></comment></commentList></comments>',
  vml: '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="s1"/></xml>',
  table:
    '<?xml version="1.0"?>\n<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="表1" displayName="评分" ref="A1:D4" totalsRowShown="0"><autoFilter ref="A1:D4"/>' +
    '<tableColumns count="4"><tableColumn id="1" name="姓名"/><tableColumn id="2" name="平时"/><tableColumn id="3" name="年度"/><tableColumn id="4" name="综合"/></tableColumns></table>',
  protection: '<workbookProtection workbookPassword="CC1A" lockStructure="1"/>',
  name: '<definedNames><definedName name="满分">参数!$A$1</definedName></definedNames>',
  validation: '<dataValidations count="1"><dataValidation type="decimal" sqref="B2:C4"><formula1>0</formula1><formula2>100</formula2></dataValidation></dataValidations>',
  conditional: '<conditionalFormatting sqref="D2:D4"><cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan"><formula>60</formula></cfRule></conditionalFormatting>',
} as const;

const rows =
  '<row r="1" spans="1:4" ht="30" customHeight="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c></row>' +
  '<row r="2" spans="1:4"><c r="A2" s="1" t="s"><v>4</v></c><c r="B2" s="2"><v>75.6</v></c><c r="C2" s="2"><v>99.6</v></c><c r="D2" s="2"><f t="shared" ref="D2:D4" si="0">B2*0.4+C2*0.6</f><v>89.99999999999999</v></c></row>' +
  '<row r="3" spans="1:4"><c r="A3" s="1" t="s"><v>5</v></c><c r="B3" s="2"><v>80</v></c><c r="C3" s="2"><v>80</v></c><c r="D3" s="2"><f t="shared" si="0"/><v>80</v></c></row>' +
  '<!-- 手工备注 --><row r="4" spans="1:4"><c r="A4" s="1" t="s"><v>6</v></c><c r="B4" s="2"><v>60</v></c><c r="C4" s="2"><v>70</v></c><c r="D4" s="2"><f t="shared" si="0"/><v>66</v></c></row>' +
  '<row r="6"><c r="A6" t="str"><f t="array" ref="A6:B6">TRANSPOSE(B2:B3)</f><v>75.6</v></c><c r="B6"><v>80</v></c></row>';

const others = '<row r="1"><c r="A1"><v>100</v></c><c r="B1"><f>A1*2</f><v>200</v></c></row><row r="2"><c r="A2"><f>SUM(评分表!D2:D4)</f><v>236</v></c></row>';

/** The parts of that workbook; tests may alter them before they zip. */
export function fullParts(): Parts {
  const parts = workbookParts({
    sheets: {
      评分表: sheetXml(rows, {
        before: '<dimension ref="A1:D6"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="1" width="12.7109375" style="1" customWidth="1"/><col min="6" max="6" width="9" style="2"/></cols>',
        after:
          '<sheetProtection sheet="1" password="CC1A"/><mergeCells count="1"><mergeCell ref="A8:B9"/></mergeCells>' + kept.conditional + kept.validation +
          '<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId3"/></tableParts>' +
          '<extLst><ext uri="{X}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:row r="99"/></ext></extLst>',
      }),
      参数: others,
      存档: '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>',
    },
    strings: ["姓名", "平时", "年度", "综合", "甲", "乙", "丙"].map((text) => `<si><t>${text}</t></si>`).join(""),
    styles: '<xf numFmtId="0" fontId="0"/><xf numFmtId="49" fontId="0" applyNumberFormat="1"/><xf numFmtId="2" fontId="0" applyAlignment="1"><alignment horizontal="center"/></xf>',
    beforeSheets: `<workbookPr/>${kept.protection}`,
    afterSheets: `${kept.name}<calcPr calcId="191029"/><extLst/>`,
  });
  const types = String(parts["[Content_Types].xml"]).replace("</Types>", '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>');
  return {
    ...parts,
    "[Content_Types].xml": types,
    "xl/workbook.xml": String(parts["xl/workbook.xml"]).replace('name="存档"', 'name="存档" state="hidden"'),
    "xl/_rels/workbook.xml.rels": String(parts["xl/_rels/workbook.xml.rels"]).replace("</Relationships>", '<Relationship Id="rIdC" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>'),
    "xl/calcChain.xml": '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="D2" i="1"/></calcChain>',
    "xl/worksheets/_rels/sheet1.xml.rels": relationships([
      ["rId1", "drawing", "../drawings/drawing1.xml"],
      ["rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
      ["rId3", "table", "../tables/table1.xml"],
      ["rId4", "comments", "../comments1.xml"],
    ]),
    "xl/drawings/drawing1.xml": kept.drawing,
    "xl/drawings/_rels/drawing1.xml.rels": relationships([["rId1", "chart", "../charts/chart1.xml"]]),
    "xl/charts/chart1.xml": kept.chart,
    "xl/drawings/vmlDrawing1.vml": kept.vml,
    "xl/comments1.xml": kept.comments,
    "xl/tables/table1.xml": kept.table,
    "xl/media/image1.png": Uint8Array.from({ length: 500 }, (_, index) => (index * 7919) % 256),
  };
}

export const fullWorkbook = (): Uint8Array => zip(fullParts());
