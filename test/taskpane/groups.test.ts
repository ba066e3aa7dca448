import type { Finding } from "../../src/check/rule";
import { asFoundNow, grouped, inOrder, keyed } from "../../src/taskpane/check/groups";

const finding = (rule: string, severity: string, row: number, person = ""): Finding => ({ rule, severity, at: { sheet: "评分表", row, column: 0 }, person }) as unknown as Finding;

describe("the list of findings", () => {
  it("goes by severity, then rule, then person", () => {
    const findings = [finding("a", "warning", 1, "甲"), finding("b", "error", 2, "乙"), finding("a", "error", 3, "甲"), finding("b", "error", 4, "丙"), finding("b", "error", 5, "乙")];
    expect(inOrder(grouped(findings)).map(({ at }) => at.row)).toEqual([2, 5, 4, 3, 1]);
  });

  it("acts on a finding as it is found now, not as a card still shows it", () => {
    const listed = { ...finding("a", "warning", 1), actual: "92分" };
    const now = { ...finding("a", "warning", 1), actual: "95分" };
    expect(asFoundNow(listed, [finding("a", "warning", 2), now])).toBe(now);
    expect(asFoundNow(listed, [now, listed])).toBe(listed);
    expect(asFoundNow(listed, [finding("a", "warning", 2), finding("b", "warning", 1)])).toBeUndefined();
  });

  it("counts what was put right no more, although it is still listed", () => {
    const [first, second, third] = [finding("a", "warning", 1), finding("a", "warning", 2), finding("b", "warning", 3)];
    const [group] = grouped([first, second, third], (one) => one !== second);
    expect(group).toMatchObject({ count: 2, rules: [{ rule: "a", findings: [first, second], open: [first] }, { rule: "b", open: [third] }] });
  });

  it("gives two findings of one rule in one cell two names, so that F8 passes on", () => {
    const twice = [finding("a", "error", 1), finding("a", "error", 1), finding("b", "error", 1)];
    expect(new Set(keyed(twice).values()).size).toBe(3);
    const [first, ...rest] = twice;
    // A name does not depend on what else stands in the list.
    expect(keyed([...rest.slice(1), first!]).get(first!)).toBe(keyed(twice).get(first!));
  });
});
