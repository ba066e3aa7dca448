import { differences, grown } from "./recalculate-book";
import { throughGrid } from "./recalculate-in-grid";
import { sheetsToTry } from "./recalculate-sheets";

describe("the formulas of the sheets, calculated by the workbench's grid", () => {
  it.each(sheetsToTry(5, { nearEdge: 400, scores: 150, leaves: 200, staff: 400 }))("agree with the measures to the last digit in %s", async (_, sheet) => {
    expect(differences(await throughGrid(grown([sheet])), [sheet]).slice(0, 10)).toEqual([]);
  }, 60_000);
});
