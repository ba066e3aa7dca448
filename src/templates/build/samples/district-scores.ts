import { fullYear } from "../../../measures/service";
import { date } from "../../../measures/dates";
import { written } from "../../../measures/decimal";
import type { Law } from "../../../measures/parameters";
import type { CellValue } from "../../../workbook/cell";
import { districtPeople } from "./district-people";
import { unit, year } from "./district-staff";
import type { SampleCover } from "./fill";
import type { SampleRow } from "./sample-sheet";
import { serial } from "./invented";

/** Who is on the books on the base date. */
const onBooks = districtPeople.filter(({ resignedOn }) => resignedOn === undefined);

export const cover: SampleCover = {
  unit,
  year,
  cycle: "自然年度",
  baseDate: serial("2024-12-31"),
  onBooks: onBooks.length,
  reviewer: "尹淑华",
  filler: "罗晓燕",
  phone: "0931-0000000",
  filledOn: serial("2025-01-10"),
  organs: "工商、民政、乡镇、街道",
  budget: 240_000,
  balance: 50_000,
};

/** 评分表: everyone on the books; who has not served a year is not graded. */
export const scoringRows = (law: Law): readonly SampleRow[] =>
  onBooks.map((one, place) => {
    const graded = fullYear({ arrived: date(one.arrived), baseDate: date("2024-12-31") }, law).value;
    const talked = one.assessed === "基本称职";
    return {
      number: place + 1,
      name: one.name,
      id: one.id,
      area: one.area,
      arrived: serial(one.arrived),
      termEnds: serial(one.termEnds),
      assessedThisYear: graded ? "是" : "否",
      noGradeReason: graded ? undefined : "工作未满1年",
      debriefed: graded ? serial("2024-12-20") : undefined,
      usual: one.usual,
      annual: one.annual,
      assessed: one.assessed,
      lastGrade: one.filed[year - 1],
      talkedOn: talked ? serial("2025-01-08") : undefined,
      talkedBy: talked ? "尹淑华" : undefined,
    };
  });

/** 历年等次; one award was paid for the two years before. */
export const historyRows = (law: Law): readonly SampleRow[] =>
  districtPeople.flatMap((one) =>
    Object.entries(one.filed).map(([filedYear, assessed]): SampleRow => {
      const paid: CellValue | undefined = one.name === "陆远" && Number(filedYear) === year - 1 ? Number(written(law.competentAward.value)) : undefined;
      return {
        id: one.id,
        name: one.name,
        unit,
        year: Number(filedYear),
        cycle: `${filedYear}-01-01至${filedYear}-12-31`,
        assessed,
        ...(paid !== undefined && { paid, paidForYears: `${year - 2}、${year - 1}` }),
      };
    }),
  );

type Indicator = readonly [category: string, indicator: string, points: number, note: string];

const list: readonly Indicator[] = [
  ["平时", "政治素质和出勤", 20, "遵守纪律，按月考勤"],
  ["平时", "走访调研", 25, "每月走访、调研信息和调研报告"],
  ["平时", "台账和资料", 25, "台账更新及时，资料齐全"],
  ["平时", "党建任务落实", 30, "组建党组织、发展党员、阵地建设"],
  ["年度", "年度工作计划完成情况", 40, "对照年初计划逐项打分"],
  ["年度", "办实事和服务成效", 25, "两新组织和党员评价"],
  ["年度", "重点工作", 20, "抽调工作的实绩"],
  ["年度", "年度述职", 15, "述职评议得分"],
];

/** 评分指标: the points of each category come to the full score. */
export const indicatorRows: readonly SampleRow[] = list.map(([category, indicator, full, note]) => ({ category, indicator, full, note }));
