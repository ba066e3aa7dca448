import { differs } from "../../src/check/answers";
import { leaveAnswers } from "../../src/check/leave-answers";
import { endOf } from "../../src/check/roster-answers";
import { standing } from "../../src/measures/parameters";
import { isCalculated } from "../../src/sheets/calculated";
import { readDistrict } from "../../src/sheets/district";
import { leaveSheet, rosterSheet, withDates, withFormulas, workbookOf } from "./sheet-text";

describe("what a computed cell should say", () => {
  it("is put back as formula and serial, in a format that shows a date", () => {
    const sheet = withFormulas(
      withDates(
        rosterSheet`姓名 公民身份号码       性别 到岗日期   试用期满日
                    甲   999999199004150014 男   2024-03-15 2024-05-15
                    乙   999999199105160027 女   2024-03-15 _`,
        "到岗日期",
        "试用期满日",
      ),
      { E2: "=EDATE(D2,2)" },
    );
    const district = readDistrict(workbookOf(sheet));
    const found = district.sheets.roster!;
    const [second] = endOf(found.rows[1]!, district, standing);
    expect(differs(found, second!, standing)?.fix).toEqual([{ kind: "cell", sheet: "花名册", row: 2, column: 4, content: { value: 45427, formula: expect.stringContaining("D3") as string, format: "yyyy-mm-dd" } }]);
  });

  it("counts from 1904 where the workbook does", () => {
    const district = readDistrict({ ...workbookOf(rosterSheet`姓名 公民身份号码       性别 到岗日期
                                                              甲   999999199004150014 男   2024-03-15`), date1904: true });
    // 1462 days less than in the other system.
    expect(endOf(district.sheets.roster!.rows[0]!, district, standing)[0]).toMatchObject({ value: 43965, shown: "2024-05-15" });
  });

  it("is gathered once a workbook and law", () => {
    const district = readDistrict(workbookOf(leaveSheet`姓名 起         止
                                                        甲   2024-03-01 2024-03-03`));
    expect(leaveAnswers(district, standing)).toBe(leaveAnswers(district, standing));
    const other = leaveAnswers(district, { ...standing, groupLeader: { ...standing.groupLeader, value: "组长" } });
    expect([leaveAnswers(district, standing), other].map(({ tiers }) => tiers[0]?.value)).toEqual(["包片工作组组长", "组长"]);
  });
});

describe("a column", () => {
  it("is calculated when some cell of it has a formula, in rows prepared in advance too", () => {
    const plain = leaveSheet`姓名 起         止         天数 应批层级
                             甲   2024-03-01 2024-03-03 3    包片工作组组长
                             _    _          _          _    _`;
    const prepared = withFormulas(plain, { D3: "=C3-B3+1" });
    const found = (sheet: typeof plain) => readDistrict(workbookOf(sheet)).sheets.leave!;
    expect(["days", "tierDue"].map((field) => isCalculated(found(plain), field))).toEqual([false, false]);
    expect(["days", "tierDue"].map((field) => isCalculated(found(prepared), field))).toEqual([true, false]);
  });
});
