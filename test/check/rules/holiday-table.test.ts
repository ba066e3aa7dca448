import { holidayTable } from "../../../src/check/rules/holiday-table";
import { knownYears } from "../../../src/measures/holidays";
import { holidayLines } from "../../../src/sheets/holiday-table";
import type { CellValue } from "../../../src/workbook/cell";
import { plainSheet } from "../../../src/workbook/snapshot";
import { tests } from "../rule-tester";
import { parameterSheet } from "../sheet-text";

const noticed = (years: readonly number[]) => holidayLines(years).map(({ day, arrangement, name }): CellValue[] => [day.toString(), arrangement, name]);
const beside = (days: readonly (readonly CellValue[])[]) => plainSheet("参数", [["参数", "值", null, "日期", "安排", "名称"], ...days.map((one, place) => [place === 0 ? "填报单位" : null, place === 0 ? "西固区" : null, null, ...one])]);

tests(holidayTable, {
  valid: [
    parameterSheet`参数 值
                   填报单位 西固区`,
    beside(noticed(knownYears)),
    // Nobody's notice is known for that year.
    beside([["2031-01-01", "放假", "元旦"], ["2031-01-05", "上班", "元旦"]]),
  ],
  invalid: [
    { sheet: beside([["元旦那天", "放假"], ["2031-01-02", "放假"]]), at: "D2", says: "日期“元旦那天”无法识别" },
    { sheet: beside([["2031-01-01", "值班"], ["2031-02-30", "放假"], ["2031-01-03", null]]), at: ["E2", "D3", "E4"], expected: "放假、上班", says: "2031-01-01 的安排“值班”应为“放假”或“上班”" },
    { sheet: beside([["2031-01-01", "放假"], ["2031-01-02", "放假"], ["2031.1.1", "上班"]]), at: "D4", says: "2031-01-01 既写了放假又写了上班" },
    { sheet: beside(noticed([2025]).slice(1)), at: "D2", expected: "国办发明电〔2024〕12号", says: "2025 年与国办发明电〔2024〕12号有 1 处不同，如缺 2025-01-01（放假）" },
    { sheet: beside([...noticed([2025]), ["2025-10-10", "放假", "调休"]]), at: "D2", says: "有 1 处不同，如多 2025-10-10（放假）" },
    { sheet: beside([["2024-06-11", "放假"]]), at: "D2", says: "有 37 处不同，如缺 2024-01-01（放假）" },
  ],
});
