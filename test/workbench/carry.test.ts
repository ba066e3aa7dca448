import { isUncarriedMutation, whatCannotBeCarried } from "../../src/workbench/grid/carry";

describe("what the grid may do", () => {
  it.each([
    ["sheet.command.insert-row-before", "workbench.what.structure"],
    ["sheet.command.insert-multi-cols-right", "workbench.what.structure"],
    ["sheet.command.remove-row-confirm", "workbench.what.structure"],
    ["sheet.command.delete-range-move-left-confirm", "workbench.what.structure"],
    ["univer.command.cut", "workbench.what.move"],
    ["sheet.command.move-range", "workbench.what.move"],
    ["sheet.command.add-worksheet-merge-all", "workbench.what.merge"],
    ["sheet.command.set-worksheet-name", "workbench.what.sheets"],
    ["sheet.command.insert-sheet", "workbench.what.sheets"],
    ["sheet.command.hide-row-confirm", "workbench.what.hide"],
    ["sheet.command.delta-column-width", "workbench.what.size"],
    ["sheet.command.set-selection-frozen", "workbench.what.freeze"],
    ["sheet.command.set-range-bold", "workbench.what.format"],
    ["sheet.command.set-background-color", "workbench.what.format"],
    ["sheet.command.numfmt.set.percent", "workbench.what.format"],
    ["sheet.command.paste-format", "workbench.what.format"],
    ["sheet.command.clear-selection-all", "workbench.what.format"],
    ["sheet.command.add-worksheet-protection", "workbench.what.protect"],
    ["sheet.command.insert-defined-name", "workbench.what.names"],
  ])("refuses %s with its reason", (id, what) => {
    expect(whatCannotBeCarried(id)).toBe(what);
  });

  it.each([
    "sheet.command.set-range-values",
    "sheet.command.clear-selection-content",
    "sheet.command.paste-value",
    "sheet.command.auto-fill",
    "sheet.command.copy-down",
    "sheet.command.set-worksheet-activate",
    "sheet.command.set-zoom-ratio",
    "sheet.command.move-selection",
    "sheet.command.scroll-to-cell",
    "sheet.operation.set-cell-edit-visible",
    "univer.command.copy",
    "univer.command.undo",
  ])("lets %s be", (id) => {
    expect(whatCannotBeCarried(id)).toBeUndefined();
  });

  it("refuses a change that nobody thought of", () => {
    expect(isUncarriedMutation("sheet.mutation.something-new")).toBe(true);
  });

  it("lets cells be written and calculated", () => {
    expect(["sheet.mutation.set-range-values", "sheet.mutation.set.numfmt", "formula.mutation.set-formula-data"].filter(isUncarriedMutation)).toEqual([]);
  });
});
