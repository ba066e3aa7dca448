import { peopleOf, personKey, rosterRowOf, rosterRowWithId, serviceOf, whoIsMeant } from "../../src/check/people";
import { spellsByPerson, spellsOf } from "../../src/check/spells";
import { readDistrict } from "../../src/sheets/district";
import { valueOf } from "../../src/sheets/values/read";
import { leaveSheet, rosterSheet, workbookOf } from "./sheet-text";

const roster = rosterSheet`人员编号 姓名 公民身份号码       性别 到岗日期   在岗状态 离岗日期
                           P001     李明 999999199004150014 男   2024-03-01 在岗     _
                           P002     王芳 999999199105160027 女   2024-03-01 解聘     2024-06-30
                           P003     张伟 99999919920617003X 男   2024-03-01 辞职     2024-06-30
                           P004     张伟 999999199307180042 女   2024-03-01 调出     _
                           P005     钱多 999999198801010052 男   2024-03-01 在岗     _
                           P005     孙少 999999199004150022 女   _          在岗     _
                           _        赵磊 999999198801010052 男   2024-03-01 在岗     _`;
const leave = leaveSheet`姓名 人员编号 起         止
                         李明 P001     2024-04-10 2024-04-11
                         李明 P001     2024-04-01 2024-04-02
                         李铭 P001     2024-04-03 2024-04-03
                         王芳 P099     2024-04-01 2024-04-02
                         王芳 P001     2024-04-01 2024-04-02
                         周立 P088     2024-04-01 2024-04-02
                         张伟 _        2024-04-01 2024-04-02
                         _    P005     2024-04-01 2024-04-02
                         孙少 P005     2024-04-01 2024-04-02
                         赵磊 P077     2024-04-01 2024-04-02
                         _    _        2024-04-01 2024-04-02
                         吴双 P005     2024-04-01 2024-04-02
                         孙少 P066     2024-04-01 2024-04-02`;
const district = readDistrict(workbookOf(roster, leave));
const rows = district.sheets.leave!.rows;
const nameOf = (row: ReturnType<typeof rosterRowOf>) => row && valueOf(row.values.name);

describe("whom a row of a ledger means", () => {
  it.each([
    [0, "known", "李明"],
    [2, "wrongName", "李明"],
    [3, "wrongNumber", "王芳"],
    [4, "twoPeople", undefined],
    [5, "unknown", undefined],
    // Two of the name and no number; one number on two people; two who share it, told apart by name.
    [6, "unclear", undefined],
    [7, "unclear", undefined],
    [8, "known", "孙少"],
    // Someone whose own number is blank in the roster contradicts none.
    [9, "known", "赵磊"],
    [10, "unclear", undefined],
    [11, "unclear", undefined],
    // A number that nobody has, of someone whose own in the roster is another's too: the roster is at fault.
    [12, "known", "孙少"],
  ] as const)("is told for row %i: %s", (place, state, name) => {
    const meant = whoIsMeant(rows[place]!, district);
    expect(meant.state).toBe(state);
    expect("row" in meant ? nameOf(meant.row) : undefined).toBe(name);
    expect(nameOf(rosterRowOf(rows[place]!, district))).toBe(state === "known" ? name : undefined);
  });

  it("is one key, also where the name or the number is wrong and the other decides", () => {
    const [first] = peopleOf(district).withStaffNumber("P001");
    expect([0, 1, 2].map((place) => personKey(rows[place]!, district))).toEqual([first, first, first]);
    expect([5, 6, 10].map((place) => personKey(rows[place]!, district))).toEqual(["P088", "张伟", undefined]);
  });
});

describe("the roster by id", () => {
  it("gives the one row that has it, and none where two do", () => {
    expect(nameOf(rosterRowWithId("999999199105160027", district))).toBe("王芳");
    expect(rosterRowWithId("999999198801010052", district)).toBeUndefined();
    expect(rosterRowWithId(undefined, district)).toBeUndefined();
  });

  it("is gathered once", () => {
    expect(peopleOf(district)).toBe(peopleOf(district));
  });
});

describe("the days in service", () => {
  it.each([
    [0, { from: "2024-03-01", to: undefined }],
    // Benefits stop on the day of a dismissal; a resignation's day is still one of service.
    [1, { from: "2024-03-01", to: "2024-06-29" }],
    [2, { from: "2024-03-01", to: "2024-06-30" }],
    [3, undefined],
    [5, undefined],
  ])("are known of row %i as far as the roster says", (place, expected) => {
    const service = serviceOf(district.sheets.roster!.rows[place]!);
    expect(service && { from: service.from.toString(), to: service.to?.toString() }).toEqual(expected);
  });
});

describe("the days in service of who left before they came", () => {
  it("are not known: one of the days is wrong", () => {
    const wrong = readDistrict(workbookOf(rosterSheet`人员编号 姓名 公民身份号码       性别 到岗日期   在岗状态 离岗日期
                                                      P001     李明 999999199004150014 男   2024-03-01 辞职     2024-02-29`));
    expect(serviceOf(wrong.sheets.roster!.rows[0]!)).toBeUndefined();
  });
});

describe("leave by person", () => {
  it("stands by its first day, whatever the order of the rows", () => {
    const [first] = peopleOf(district).withStaffNumber("P001");
    expect(spellsOf(first!, district).map(({ from }) => from.toString())).toEqual(["2024-04-01", "2024-04-03", "2024-04-10"]);
    expect(spellsOf("P088", district)).toHaveLength(1);
    expect(spellsOf("P000", district)).toEqual([]);
  });

  it("is found by number or name where there is no roster", () => {
    const alone = readDistrict(workbookOf(leave));
    expect([...spellsByPerson(alone).keys()]).toEqual(["P001", "P099", "P088", "张伟", "P005", "P077", "P066"]);
  });
});
