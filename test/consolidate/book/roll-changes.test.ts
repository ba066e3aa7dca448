import { rollChanges } from "../../../src/consolidate/book/roll-changes";
import { readWorkbook } from "../../../src/ooxml";
import { keyOf } from "../../../src/workbook/cell";
import { person, submission } from "../made";
import { template, written } from "./filled";
import { cityOf } from "./made-city";

const chengguan = submission("城关区", [person(1, { usual: "80", annual: "80", assessed: "称职" }), person(2)]);
const xigu = submission("西固区", [person(3)]);
const { snapshot } = written(cityOf([chengguan, xigu]));
const inWords = ({ people }: ReturnType<typeof rollChanges>) => people.map(({ kind, name, fields }) => `${kind} ${name} ${fields.map(({ title, before, after }) => `${title}：${before} → ${after}`).join("；")}`.trim());

describe("what an update changes of the people in 全市总表", () => {
  it("is nothing where the same files came again", () => {
    expect(rollChanges(cityOf([chengguan, xigu]), snapshot)).toEqual({ counts: { added: 0, removed: 0, changed: 0 }, people: [] });
  });

  it("is said person by person, old and new, whose figures change first of all", () => {
    const better = submission("城关区", [person(1, { usual: "90", annual: "95", assessed: "优秀" }), person(4)]);
    const changes = rollChanges(cityOf([better, xigu]), snapshot);
    expect(changes.counts).toEqual({ added: 1, removed: 1, changed: 1 });
    // 90 × 40% + 95 × 60% = 93
    expect(inWords(changes)).toEqual(["changed 甲1 平时成绩：80 → 90；年度成绩：80 → 95；综合得分：80 → 93；分数等次：称职 → 优秀；评定等次：称职 → 优秀；采用等次：称职 → 优秀；结果运用：计算工龄，招考事业单位同等条件优先 → 计算工龄，招考事业单位同等条件优先；两优先", "removed 甲2", "added 甲4"]);
  });

  it("says whose award is due now and was pending, though the amount is the same", () => {
    const filed = [{ year: 2023, grade: "优秀" as const }];
    const over = [1, 2, 3, 4, 5, 6].map((place) => person(place, place < 3 ? { usual: "95", annual: `9${place}`, assessed: "优秀", filed } : { usual: "80", annual: "80" }));
    const [pending, approved] = [submission("城关区", over), submission("城关区", over, { cover: { overCapReason: "重点工作突出", approval: "市组发〔2025〕7号" } })];
    const { snapshot: there } = written(cityOf([pending]));
    expect(inWords(rollChanges(cityOf([approved]), there))).toEqual(["changed 甲1 连续两年情形：2023、2024年连续优秀（待批） → 2023、2024年连续优秀", "changed 甲2 连续两年情形：2023、2024年连续优秀（待批） → 2023、2024年连续优秀"]);
  });

  it("has people of one id who stand in two units each in their own unit", () => {
    const moved = submission("红古区", [person(3)]);
    expect(inWords(rollChanges(cityOf([chengguan, moved]), snapshot))).toEqual(["changed 甲3 填报单位：西固区 → 红古区"]);
    for (const files of [[chengguan, xigu, moved], [chengguan, xigu, submission("七里河区", [person(3)])]]) expect(rollChanges(cityOf(files), snapshot).counts).toEqual({ added: 1, removed: 0, changed: 0 });
  });

  it("is not said of a formula that no program has calculated", () => {
    const sheets = snapshot.sheets.map((sheet) => ({ ...sheet, values: sheet.values.map((row, at) => row.map((value, column) => (sheet.formulas.has(keyOf({ row: at, column })) ? null : value))) }));
    expect(rollChanges(cityOf([chengguan, xigu]), { ...snapshot, sheets }).people).toEqual([]);
  });

  it("is everybody who comes, for a summary that is blank", () => {
    expect(rollChanges(cityOf([chengguan, xigu]), readWorkbook(template)).counts).toEqual({ added: 3, removed: 0, changed: 0 });
  });
});
