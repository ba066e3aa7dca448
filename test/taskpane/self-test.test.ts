import { excelHost } from "../../src/excel";
import { testBench } from "../../src/excel/self-test";
import type { Kit } from "../../src/taskpane/self-test/host-contract";
import { hostContract, marksOn } from "../../src/taskpane/self-test/host-contract";
import { reportOf, sumOf } from "../../src/taskpane/self-test/report";
import type { CaseResult } from "../../src/taskpane/self-test/run-cases";
import { runCases } from "../../src/taskpane/self-test/run-cases";
import { say } from "../../src/text";
import { Refusal } from "../../src/workbook/refusal";
import { openSim } from "../excel/open-sim";

const seen = (check: () => unknown) => (): Promise<void> => Promise.resolve().then(check).then(() => undefined);
const run = (write: (kit: Kit) => void) => runCases(write, () => undefined);

describe("the self-test", () => {
  it("runs every case of the contract inside Excel, but for those that need a person, and all hold", async () => {
    const { sim, ...opened } = await openSim({ sheets: [{ name: "Sheet1", cells: [] }, { name: "Sheet2", cells: [] }] });
    const bench = testBench(excelHost());
    await bench.refuseFilled();
    const heard: (readonly [CaseResult, number])[] = [];
    const results = await runCases(
      (kit) => hostContract(kit, "Excel", async ({ sheets }) => {
        await bench.make(sheets);
        const host = excelHost();
        return { host, edit: bench.edit, selected: bench.selected, marked: (sheet) => marksOn(host, sheet), dispose: () => Promise.resolve() };
      }),
      (result, total) => heard.push([result, total]),
    );
    expect(results.filter(({ verdict }) => verdict === "failed")).toEqual([]);
    expect(results.filter(({ verdict }) => verdict === "by hand")).toHaveLength(3);
    expect(results.length).toBeGreaterThan(50);
    expect(heard.map(([result, total]) => [result, total])).toEqual(results.map((result) => [result, results.length]));
    expect([bench.newest(), sim.book.sheets.map(({ name }) => name).includes("自检中")]).toEqual(["ExcelApi 1.20", false]);
    await opened.dispose();
  }, 60_000);

  it("touches no workbook that holds anything, not even on a hidden sheet", async () => {
    const { sim, ...opened } = await openSim({ sheets: [{ name: "空表", cells: [] }, { name: "名册", cells: [[null, "甲"]], hidden: true }] });
    const before = sim.everything();
    const refused: unknown = await testBench(excelHost()).refuseFilled().catch((error: unknown) => error);
    expect(refused instanceof Refusal && refused.message).toBe("工作表“名册”里有内容，没有运行。请新建一个空白工作簿，在那里打开自检。");
    expect(sim.everything()).toEqual(before);
    await opened.dispose();
  });

  it("finds what does not hold, says what was seen instead, and goes on", async () => {
    const order: string[] = [];
    const results = await run(({ describe: group, it: holds, itByHand, beforeEach: before, afterEach: after, expect: expected }) => {
      group("群", () => {
        before(seen(() => order.push("before")));
        after(seen(() => order.push("after")));
        holds("equal", seen(() => expected({ a: [1, new Map([[1, "x"]])] }).toEqual({ a: [1, new Map([[1, "x"]])] })));
        holds("unequal", seen(() => expected({ a: 1 }).toEqual({ a: 2 })));
        holds("the same", seen(() => expected("1").toBe(1)));
        holds("null", seen(() => expected(0).toBeNull()));
        holds("contains", seen(() => expected("甲乙").toContain("丙")));
        holds("does not contain", seen(() => expected("甲乙").not.toContain("乙")));
        holds("greater", seen(() => expected(3).toBeGreaterThan(3)));
        holds("throws", () => Promise.reject(new Error("Excel 内部出错")));
        itByHand("typing", () => Promise.resolve());
      });
    });
    expect(results).toEqual([
      { name: "群 › equal", verdict: "passed" },
      { name: "群 › unequal", verdict: "failed", detail: '{"a":1} ≠ {"a":2}' },
      { name: "群 › the same", verdict: "failed", detail: '"1" ≠ 1' },
      { name: "群 › null", verdict: "failed", detail: "0 ≠ null" },
      { name: "群 › contains", verdict: "failed", detail: '"甲乙" ≠ "丙"' },
      { name: "群 › does not contain", verdict: "failed", detail: '"甲乙" ≠ "乙"' },
      { name: "群 › greater", verdict: "failed", detail: "3 ≠ 3" },
      { name: "群 › throws", verdict: "failed", detail: "Excel 内部出错" },
      { name: "群 › typing", verdict: "by hand" },
    ]);
    expect(order.filter((each) => each === "before")).toHaveLength(8);
    expect(say(sumOf(results))).toBe("1 条通过，7 条不通过，1 条要人来试（见说明“跟着改”一节）。");
    expect(reportOf(results, { at: "2025-01-10 14:05", program: "Mozilla/5.0", excel: "ExcelApi 1.17" }).split("\n").slice(0, 6)).toEqual([
      "专干考核助手 自检 2025-01-10 14:05",
      "Mozilla/5.0",
      "ExcelApi 1.17",
      "1 条通过，7 条不通过，1 条要人来试（见说明“跟着改”一节）。",
      "✓ 群 › equal",
      '✗ 群 › unequal: {"a":1} ≠ {"a":2}',
    ]);
  });
});
