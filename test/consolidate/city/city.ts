import { chanceOf } from "../../sheets/distorted/random";
import type { AddedColumn, CaseCover, CaseFile, CasePerson, CityCase, Filling, LastYearLine, OwnValue, Seeded } from "./case";
import { lastYearOf } from "./last-year";
import { inventor } from "./names";
import { find, withOne } from "./special";
import { anning, chengguan, honggu, nearby, slipped, yongdeng } from "./units-at-fault";
import { economicZone, gaolan, newArea, qilihe, xigu, yuzhong, yuzhongAgain } from "./units-in-order";

/** As the city lists them, written out. */
const units = ["城关区", "七里河区", "西固区", "安宁区", "红古区", "永登县", "皋兰县", "榆中县", "兰州新区", "高新区", "经济区"];

const ownLaw: readonly OwnValue[] = [
  { key: "mixedAward", title: "优秀、称职各一年的奖励", value: 4800, basis: "推定" },
  { key: "excellentAward", title: "连续两年优秀奖励", value: 8000, basis: "明文" },
];

interface Besides {
  readonly cover?: CaseCover;
  readonly own?: readonly OwnValue[];
  readonly added?: readonly AddedColumn[];
}

const filling = (unit: string, people: readonly CasePerson[], { cover = {}, own = [], added = [] }: Besides = {}): Filling => ({ unit, people, cover, own, added });

const competent = ({ assessed, takesPart, leave, filed }: CasePerson) => takesPart && assessed === "称职" && leave === undefined && filed.length === 1;

/** The year of a whole city with its known faults; the same seed gives the same city. 高新区 has sent nothing. */
export function city(seed = 2024): CityCase {
  const chance = chanceOf(seed);
  const making = { chance, invent: inventor(chance) };
  const [CG, QL, XG, AN, HG] = [chengguan(making), qilihe(making), xigu(making), anning(making), honggu(making)];
  const [YD, GL, YZ, XQ, JJ] = [yongdeng(making), gaolan(making), yuzhong(making), newArea(making), economicZone(making)];

  // One person in two files, neither marked 调出.
  const twice = find(AN, competent);
  // Moved at the end of last year: 花名册 of the old district says so, the new one has the whole year.
  const moved = find(YD, (one) => competent(one) && one.staffNumber < "YD900");
  const oneName = find(YZ, competent).name;
  const slip = find(CG, competent);
  const next = find(QL, competent);

  const inYongdeng = [...YD.map((one) => (one.id === moved.id ? { ...one, status: "调出" as const, leftOn: "2023-12-31", scored: false } : one)), slipped(slip, "YD904")];
  const villages: AddedColumn = { title: "挂职村", values: inYongdeng.filter(({ scored }) => scored).map((_, place) => `第${place + 1}村`) };
  const inXigu = [...XG, nearby(next, "XG904")];
  const inNewArea = withOne(XQ, competent, { name: oneName });
  const again = yuzhongAgain(YZ, making);
  const altered = find(XG, competent);

  const files: readonly CaseFile[] = [
    district("城关区.xlsx", filling("城关区", [...CG, { ...twice, staffNumber: "CG901" }], { cover: { overCapReason: "两新组织集中，骨干较多", approver: "市委组织部", approval: "示例〔2025〕3号" } }), [
      { rule: "award-unpaid", severity: "warning", person: find(CG, ({ staffNumber }) => staffNumber === "CG900").name },
    ]),
    { ...district("七里河区.xlsx", filling("七里河区", QL)), sealedAt: "2025-01-10 14:05" },
    {
      ...district("西固区.xlsx", filling("西固区", inXigu)),
      sealedAt: "2025-01-10 15:20",
      altered: [{ id: altered.id, field: "annual", value: "88.8" }, { id: find(XG, ({ assessed }) => assessed === "优秀").id, field: "remark", value: "报送后补记" }],
    },
    district("安宁区 年度考核.xlsx", filling("安宁区", AN), [{ rule: "over-cap", severity: "warning" }]),
    district("红古区.xlsx", filling("红古区", [...HG, { ...moved, staffNumber: "HG901" }]), [{ rule: "over-cap", severity: "warning" }]),
    district("永登县-报市里.xlsx", filling("永登县", inYongdeng, { cover: { approvedQuota: 3, approval: "示例〔2024〕31号" }, added: [villages] }), [
      { rule: "score-text", severity: "error", person: find(YD, ({ staffNumber }) => staffNumber === "YD901").name },
      { rule: "last-grade-differs", severity: "warning", person: find(YD, ({ staffNumber }) => staffNumber === "YD902").name },
      { rule: "id-number", severity: "error", person: slip.name },
    ]),
    district("皋兰县.xlsx", filling("皋兰县", GL)),
    district("皋兰县（最终）.xlsx", filling("皋兰县", GL.slice(0, -1))),
    { ...district("榆中县.xlsx", filling("榆中县", YZ)), sealedAt: "2025-01-10 09:00" },
    { ...district("榆中县 重报.xlsx", filling("榆中县", again)), sealedAt: "2025-01-14 16:30" },
    district("兰州新区.xlsx", filling("兰州新区", inNewArea, { own: ownLaw, cover: { ownRules: "新区组发〔2024〕2号", ownRulesFrom: "2024-03-01" } }), [{ rule: "law-stated-replaced", severity: "warning" }]),
    { name: "经济区评分表.csv", kind: "csv", filling: filling("经济区", JJ) },
    { name: "七里河区 - 副本.xlsx", kind: "copy", of: "七里河区.xlsx" },
    { name: "来件1.xlsx", kind: "broken" },
    { name: "来件2.xlsx", kind: "encrypted" },
    { name: "来件3.xlsx", kind: "empty" },
    { name: "办公用品采购.xlsx", kind: "foreign" },
  ];
  return { units, files, lastYear: lastYear(files, AN, YD, making) };
}

type P = readonly CasePerson[];

const district = (name: string, ofUnit: Filling, seeded: readonly Seeded[] = []) => ({ name, kind: "district", filling: ofUnit, seeded }) as const;

/** Last year's city file: as the districts filed it, but for what the city knows otherwise; three of it are in no file of this year. */
function lastYear(files: readonly CaseFile[], AN: P, YD: P, { invent }: { readonly invent: () => Pick<CasePerson, "name" | "id"> }): readonly LastYearLine[] {
  const otherwise = new Map<string, Partial<LastYearLine>>([
    // Claimed and in the district's own file 优秀; the city filed 称职.
    [find(AN, ({ staffNumber }) => staffNumber === "AN900").id, { grade: "称职" }],
    // Claimed 称职 with nothing on file.
    [find(YD, ({ staffNumber }) => staffNumber === "YD903").id, { grade: "基本称职" }],
  ]);
  const paid = files.flatMap((file) => (file.kind === "district" ? file.filling.people : [])).find(({ staffNumber }) => staffNumber === "CG900");
  if (paid) otherwise.set(paid.id, { paid: 4800, paidForYears: [2022, 2023] });
  const gone = (["城关区", "西固区", "榆中县"] as const).map((unit): LastYearLine => {
    const { name, id } = invent();
    return { unit, name, id, year: 2023, grade: "称职" };
  });
  return [...lastYearOf(files, otherwise), ...gone];
}
