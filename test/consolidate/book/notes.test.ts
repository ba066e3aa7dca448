import { patchWorkbook } from "../../../src/ooxml";
import { awardList, cityRoll, dismissalList, excellenceControl, findingList, talkList } from "../../../src/sheets/summary";
import type { Patch } from "../../../src/workbook/patch";
import { contentAt, sheetNamed } from "../../../src/workbook/snapshot";
import type { Snapshot } from "../../../src/workbook/snapshot";
import { unitNames } from "../../../src/measures/units";
import { person, submission } from "../made";
import { cellAt, typed, valuesOf, written } from "./filled";
import { cityOf, found, smallCity } from "./made-city";

const annotated = (...patches: readonly Patch[]) => patchWorkbook(written(smallCity()).bytes, patches);
const withoutFirst = () => cityOf([submission("城关区", smallCity().people.filter(({ unit, submitted }) => unit === "城关区" && submitted.name !== "甲1").map(({ submitted }) => submitted))]);
const keptSheet = (snapshot: Snapshot) => sheetNamed(snapshot, "留存备注")?.values.slice(3) ?? [];

describe("a summary that the city has written into, written again", () => {
  it("keeps each remark with its person, wherever their row goes", () => {
    const over = annotated(typed(cityRoll, 2, "cityRemark", "面谈过"), typed(awardList, 1, "cityRemark", "先发"));
    const reversed = cityOf([submission("城关区", smallCity().people.filter(({ unit }) => unit === "城关区").map(({ submitted }) => submitted).reverse())]);
    const { snapshot, notesKept, notesLeft } = written(reversed, over);
    expect(valuesOf(snapshot, cityRoll, "cityRemark", 8)).toEqual([null, null, null, null, "面谈过", null, null, null]);
    expect(cellAt(snapshot, cityRoll, 4, "name").value).toBe("甲3");
    expect([0, 1].map((row) => [cellAt(snapshot, awardList, row, "name").value, cellAt(snapshot, awardList, row, "cityRemark").value])).toEqual([["甲3", "先发"], ["甲1", null]]);
    expect([notesKept, notesLeft]).toEqual([3, []].map((_, place) => (place === 0 ? notesKept : [])));
  });

  it("finds who has no sound id by unit and name, and nobody by name alone who has one", () => {
    const nameless = cityOf([submission("西固区", [person(1, { id: undefined, idTyped: "123" }), person(2)])]);
    const over = patchWorkbook(written(nameless).bytes, [typed(cityRoll, 0, "cityRemark", "补身份证号"), typed(cityRoll, 1, "cityRemark", "调研组")]);
    const fixed = cityOf([submission("西固区", [person(3, { name: "甲2" }), person(1)])]);
    const { snapshot, notesLeft } = written(fixed, over);
    expect(valuesOf(snapshot, cityRoll, "cityRemark", 3)).toEqual([null, "补身份证号", null]);
    expect(notesLeft.map(({ about }) => about)).toEqual(["甲2"]);
  });

  it("keeps approvals, talks and quotas that the city typed, and says where a district says another thing", () => {
    const [control, ownUnit] = [unitNames.indexOf("西固区"), unitNames.indexOf("城关区")];
    const over = annotated(
      typed(dismissalList, 0, "approval", "市组复〔2025〕1号"),
      typed(talkList, 0, "talkedBy", "丙部长"),
      typed(excellenceControl, control, "approvedQuota", 2),
      typed(excellenceControl, ownUnit, "approvedQuota", 2),
      typed(excellenceControl, ownUnit, "approval", "市组发〔2025〕2号"),
    );
    const { snapshot, differing } = written(smallCity(), over);
    expect(cellAt(snapshot, dismissalList, 0, "approval").value).toBe("市组复〔2025〕1号");
    expect(cellAt(snapshot, talkList, 0, "talkedBy").value).toBe("丙部长");
    expect([control, ownUnit].map((row) => cellAt(snapshot, excellenceControl, row, "approvedQuota").value)).toEqual([2, 2]);
    expect(differing.map(({ sheet, title, kept, computed }) => [sheet, title, kept.value, computed.value])).toEqual([["优秀控制", "核定优秀名额", 2, 1], ["约谈名单", "约谈人", "丙部长", "乙部长"]]);
  });

  it("stores the quota by what stands there, not by the cover that the city overruled", () => {
    const row = unitNames.indexOf("城关区");
    const over = annotated(typed(excellenceControl, row, "approvedQuota", 2), typed(excellenceControl, row, "approval", "市组发〔2025〕2号"));
    const { snapshot } = written(smallCity(), over);
    expect(["quota", "over"].map((field) => cellAt(snapshot, excellenceControl, row, field).value)).toEqual([2, 0]);
  });

  it("counts by a quota of the city's own everywhere: awards, verdict and figures as well", () => {
    const row = unitNames.indexOf("城关区");
    const over = annotated(typed(excellenceControl, row, "approvedQuota", 2), typed(excellenceControl, row, "approval", "市组发〔2025〕2号"));
    const { snapshot, city } = written(smallCity(), over);
    expect([cellAt(snapshot, excellenceControl, row, "verdict").value, cellAt(snapshot, awardList, 0, "state").value]).toEqual(["未超出", "应发"]);
    expect(city.units.map(({ unit, cap, capPending }) => [unit, cap.value.quota, capPending])).toEqual([["城关区", 2, false], ["西固区", 1, false]]);
  });

  it("takes for approved by nobody what goes beyond the city's own quota, whatever the district says to it", () => {
    const row = unitNames.indexOf("西固区");
    const twice = (number: number) => person(number, { usual: "95", annual: "95", assessed: "优秀", filed: [{ year: 2023, grade: "优秀" }] });
    const claiming = cityOf([submission("西固区", [1, 2, 3, 4, 5].map(twice), { cover: { approvedQuota: 5, approval: "西组〔2025〕1号", overCapReason: "工作需要" } })]);
    const first = written(claiming);
    const states = (from: Snapshot) => [cellAt(from, excellenceControl, row, "verdict").value, ...new Set(valuesOf(from, awardList, "state", 5))];
    expect(states(first.snapshot)).toEqual(["未超出", "应发"]);
    const { snapshot, city } = written(claiming, patchWorkbook(first.bytes, [typed(excellenceControl, row, "approvedQuota", 3)]));
    expect(states(snapshot)).toEqual(["超出核定名额 2 人，优秀奖励待批", "待批"]);
    expect(city.units[0]).toMatchObject({ capPending: true });
  });

  it("keeps a remark with its finding, also when the figures of the finding change", () => {
    const withFinding = (expected: string) => cityOf([submission("城关区", [person(1)], { findings: [found(), found({ person: "甲2", says: { key: "fill.noRoom", fill: { sheet: expected, row: 1, count: 1, names: "" } } })] })]);
    const over = patchWorkbook(written(withFinding("甲")).bytes, [typed(findingList, 1, "cityRemark", "已电话通知")]);
    expect(valuesOf(written(withFinding("乙"), over).snapshot, findingList, "cityRemark", 3)).toEqual([null, "已电话通知", null]);
  });

  it("keeps columns that the clerk added beside the table with their people", () => {
    const right = Object.keys(cityRoll.columns).length;
    const own = (row: number, value: string): Patch => ({ kind: "cell", sheet: cityRoll.name, row, column: right, content: { value } });
    const over = annotated(own(3, "复核人"), own(6, "丁"));
    const reversed = cityOf([submission("城关区", smallCity().people.filter(({ unit }) => unit === "城关区").map(({ submitted }) => submitted).reverse())]);
    const { snapshot } = written(reversed, over);
    const there = Array.from({ length: 8 }, (_, row) => contentAt(sheetNamed(snapshot, cityRoll.name)!, { row: 4 + row, column: right }).value);
    expect(there).toEqual([null, null, null, null, "丁", null, null, null]);
  });
});

describe("a remark about someone who is no longer there", () => {
  const over = () => annotated(typed(cityRoll, 0, "cityRemark", "面谈过"), typed(awardList, 0, "cityRemark", "=先发"));

  it("is reported and stands on 留存备注, with whom it was about", () => {
    const { snapshot, notesLeft } = written(withoutFirst(), over());
    expect(notesLeft.map(({ sheet, about, unit }) => [sheet, about, unit])).toEqual([["全市总表", "甲1", "城关区"], ["奖励资金", "甲1", "城关区"]]);
    expect(keptSheet(snapshot).map(([sheet, unit, about, , title, note]) => [sheet, unit, about, title, note])).toEqual([["全市总表", "城关区", "甲1", "市级备注", "面谈过"], ["奖励资金", "城关区", "甲1", "市级备注", "=先发"]]);
    expect(sheetNamed(snapshot, "留存备注")?.formulas.size).toBe(0);
    expect(valuesOf(snapshot, cityRoll, "cityRemark", 7)).toEqual(Array(7).fill(null));
  });

  it("stays there as long as they are away, once, and goes back when they are there again", () => {
    const away = written(withoutFirst(), written(withoutFirst(), over()).bytes);
    expect(keptSheet(away.snapshot)).toHaveLength(2);
    const back = written(smallCity(), away.bytes);
    expect([cellAt(back.snapshot, cityRoll, 0, "cityRemark").value, cellAt(back.snapshot, awardList, 0, "cityRemark").value]).toEqual(["面谈过", "=先发"]);
    expect(keptSheet(back.snapshot).flat().filter((value) => value !== null)).toEqual([]);
  });

  it("is kept too when nothing in its row says any more whom it was about", () => {
    const nobody = annotated(typed(cityRoll, 3, "cityRemark", "待查"), ...["unit", "name", "id"].map((field) => typed(cityRoll, 3, field, null)));
    const { snapshot, notesLeft } = written(smallCity(), nobody);
    expect(notesLeft).toHaveLength(1);
    expect(keptSheet(snapshot)[0]?.at(5)).toBe("待查");
  });
});

describe("what a district filled in", () => {
  const unit = unitNames.indexOf("西固区");
  const withCover = (cover: { readonly approvedQuota?: number; readonly approval?: string }, talked: { readonly talkedOn?: string; readonly talkedBy?: string } = {}) =>
    cityOf([submission("西固区", [person(1), person(2, { usual: "65", annual: "62", ...talked })], { cover })]);
  const control = (from: Snapshot) => ["approvedQuota", "approval", "claimed"].map((field) => cellAt(from, excellenceControl, unit, field).value);
  const talk = (from: Snapshot) => ["talkedOn", "talkedBy", "claimed"].map((field) => cellAt(from, talkList, 0, field).value);
  const before = written(withCover({ approvedQuota: 3, approval: "西组〔2025〕1号" }, { talkedOn: "2025-01-08", talkedBy: "甲部长" }));

  it("is said to be so, and gives way to what the district fills in the next time", () => {
    expect([control(before.snapshot), talk(before.snapshot)]).toEqual([[3, "西组〔2025〕1号", "3；西组〔2025〕1号"], [45665, "甲部长", "2025-01-08；甲部长"]]);
    const { snapshot, differing, notesKept } = written(withCover({ approvedQuota: 4, approval: "西组〔2025〕2号" }, { talkedOn: "2025-01-09", talkedBy: "甲部长" }), before.bytes);
    expect([control(snapshot), talk(snapshot), differing, notesKept]).toEqual([[4, "西组〔2025〕2号", "4；西组〔2025〕2号"], [45666, "甲部长", "2025-01-09；甲部长"], [], 0]);
    expect(control(written(withCover({}), before.bytes).snapshot)).toEqual([null, null, null]);
  });

  it("is the city's own once the city has changed it", () => {
    const over = patchWorkbook(before.bytes, [typed(excellenceControl, unit, "approvedQuota", 5), typed(talkList, 0, "talkedBy", "乙书记")]);
    const { snapshot, differing } = written(withCover({ approvedQuota: 4, approval: "西组〔2025〕2号" }, { talkedOn: "2025-01-09", talkedBy: "甲部长" }), over);
    expect([control(snapshot), talk(snapshot)]).toEqual([[5, "西组〔2025〕1号", "4；西组〔2025〕2号"], [45665, "乙书记", "2025-01-09；甲部长"]]);
    expect(differing.map(({ sheet, title }) => [sheet, title])).toEqual([["优秀控制", "核定优秀名额"], ["优秀控制", "批准文号"], ["约谈名单", "约谈日期"], ["约谈名单", "约谈人"]]);
  });
});
