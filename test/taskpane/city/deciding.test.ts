import { noChoices } from "../../../src/consolidate/choices";
import type { Decision } from "../../../src/taskpane/city/deciding";
import { decided, decisionsIn, withdrawn, withoutFile } from "../../../src/taskpane/city/deciding";

const each: readonly Decision[] = [
  { kind: "strict" },
  { kind: "setAside", file: "甲.xlsx" },
  { kind: "chosen", unit: "西固区", file: "乙.xlsx" },
  { kind: "unitOf", file: "丙.csv", unit: "榆中县" },
  { kind: "keptIn", id: "999999199004121280", unit: "西固区" },
  { kind: "withoutExtra", header: "民族" },
];

describe("decisions of the city clerk", () => {
  it.each(each.map((decision) => [decision.kind, decision] as const))("%s stands in the list, and withdrawn leaves no trace", (_, decision) => {
    const choices = decided(noChoices, decision);
    expect(decisionsIn(choices)).toEqual([decision]);
    expect(withdrawn(choices, decision)).toEqual(noChoices);
  });

  it("all together are listed, and each is withdrawn without touching the others", () => {
    const choices = each.reduce(decided, noChoices);
    expect(decisionsIn(choices)).toEqual(each);
    for (const decision of each) expect(decisionsIn(withdrawn(choices, decision))).toEqual(each.filter((other) => other !== decision));
  });

  it("whoever chooses a file that was set aside wants it back", () => {
    const choices = decided(decided(noChoices, { kind: "setAside", file: "乙.xlsx" }), { kind: "chosen", unit: "西固区", file: "乙.xlsx" });
    expect(decisionsIn(choices)).toEqual([{ kind: "chosen", unit: "西固区", file: "乙.xlsx" }]);
  });

  it("go with their file when it is taken off the desk", () => {
    expect(decisionsIn(withoutFile(each.reduce(decided, noChoices), "乙.xlsx"))).toEqual(each.filter((decision) => !("file" in decision) || decision.file !== "乙.xlsx"));
  });
});
