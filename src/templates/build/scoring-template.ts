import type { Law } from "../../measures/parameters";
import { history } from "../../sheets/history";
import { addressesAt } from "../../sheets/recognise";
import { scoring } from "../../sheets/scoring";
import { patchWorkbook } from "../../ooxml";
import { formulaPatches } from "../formulas";
import { counted, layoutOf } from "../layout";
import { withCalculatedColumns } from "./finish";
import { addDataSheet } from "./data-sheet";
import { addGradeChart } from "./grade-chart";
import { addGuideSheet } from "./guide-sheet";
import { addParameterSheet, coverAddress } from "./parameter-sheet";
import { addScoringFormats } from "./scoring-formats";
import { bytesOf, draftWorkbook } from "./workbook";

const scoringLayout = layoutOf(scoring, "两新组织党建专干年度考核评分表");
const historyLayout = layoutOf(history, "两新组织党建专干历年考核等次");

/** 填报单位, year and date from the cover, so that they are typed once. */
const unitLine = `"填报单位："&${coverAddress("unit")}&"        考核年度："&${coverAddress("year")}&"        填报日期："&IF(${coverAddress("filledOn")}="","",TEXT(${coverAddress("filledOn")},"yyyy-mm-dd"))`;

function countsLine(): string {
  const { all } = addressesAt(counted(scoringLayout), scoringLayout.body.top);
  const [names, takesPart, assessed] = [all("name"), all("assessedThisYear"), all("assessed")].map((address) => address ?? "");
  const count = (grade: string) => `COUNTIF(${assessed ?? ""},"${grade}")`;
  const graded = `(${["优秀", "称职", "基本称职", "不称职"].map(count).join("+")})`;
  return [
    `"在册 "&COUNTA(${names ?? ""})&" 人，参加考核 "&COUNTIF(${takesPart ?? ""},"是")&" 人；评定：优秀 "&${count("优秀")}&"，称职 "&${count("称职")}`,
    `"，基本称职 "&${count("基本称职")}&"，不称职 "&${count("不称职")}&"；优秀占 "&IF(${graded}=0,"—",TEXT(${count("优秀")}/${graded},"0.00%"))`,
  ].join("&");
}

/** templates/scoring.xlsx: 评分表, 历年等次, 参数 and a page of guidance; useful with no add-in at all. */
export async function scoringTemplate(wasm: string, law: Law): Promise<Uint8Array> {
  const draft = await draftWorkbook(wasm);
  addDataSheet(draft, scoringLayout, { unit: unitLine, counts: countsLine() }, law);
  addScoringFormats(draft, scoringLayout, law);
  addGradeChart(draft, scoringLayout);
  addDataSheet(draft, historyLayout, { unit: unitLine, counts: `"共 "&COUNTA(${addressesAt(counted(historyLayout), historyLayout.body.top).all("name") ?? ""})&" 条"` }, law);
  addParameterSheet(draft, law);
  addGuideSheet(draft, law);
  draft.done("first sheet", draft.file.DeleteSheet("Sheet1"));
  draft.file.SetActiveSheet(0);
  const formulas = [...formulaPatches(scoringLayout, law), ...formulaPatches(historyLayout, law)];
  return withCalculatedColumns(patchWorkbook(bytesOf(draft), formulas), formulas);
}
