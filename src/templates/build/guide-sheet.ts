import { written } from "../../measures/decimal";
import type { Law } from "../../measures/parameters";
import type { Draft } from "./workbook";

const name = "填表说明";

const lines = ({ usualWeight, annualWeight, fullScore, scorePlaces }: Law) => [
  "怎样填这张工作簿",
  "1. 先填“参数”表的白色格：填报单位、考核年度、基准日、审核人、填表人。",
  `2. 在“评分表”填写每个人的基本情况和平时成绩、年度成绩。两项成绩都按百分制（满分 ${written(fullScore.value)}），只填数字，最多 ${scorePlaces.value} 位小数。`,
  `3. 灰色列由公式计算，不要改。综合得分＝平时成绩×${written(usualWeight.value)}%＋年度成绩×${written(annualWeight.value)}%，不四舍五入，按精确值定等次。`,
  "4. 工作不满一年等不参加考核的人，“是否参加考核”选“否”，并选不定等次原因，不填成绩。",
  "5. “评定等次”由区县集体研究后填写，不得高于分数等次；由优秀调为称职的，填写调整理由。",
  "6. 公民身份号码按文本填写 18 位，末位是 X 的用大写；从别处粘贴时选“粘贴数值”。",
  "7. 上年度及以前的等次填在“历年等次”，奖励以此为准。",
  "8. 行不够时，在最后一行下面接着填；不要在数据中间合并单元格，不要在数据下面写合计。",
  "",
  "装有“专干考核助手”的，填完后点“校验”，再点“核算”。没有安装的，公式同样有效。",
];

/** A page for whoever opens the workbook with nothing else at hand. */
export function addGuideSheet({ file, style, done }: Draft, law: Law): void {
  done(name, file.NewSheet(name));
  done(name, file.SetColWidth(name, "A", "A", 100));
  for (const [row, text] of lines(law).entries()) {
    const at = `A${row + 1}`;
    done(name, file.SetCellValue(name, at, text));
    done(name, file.SetCellStyle(name, at, at, style({ Font: { Family: "宋体", Size: row === 0 ? 16 : 12, Bold: row === 0 }, Alignment: { WrapText: true, Vertical: "center" } })));
    done(name, file.SetRowHeight(name, row + 1, row === 0 ? 32 : 24));
  }
  done(name, file.SetPageLayout(name, { Size: 9, Orientation: "landscape", FitToWidth: 1, FitToHeight: 0 }));
  done(name, file.ProtectSheet(name, { SelectLockedCells: true, SelectUnlockedCells: true }));
}
