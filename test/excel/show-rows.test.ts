import { placeAt } from "../../src/workbook/cell";
import type { Patch } from "../../src/workbook/patch";
import { Refusal } from "../../src/workbook/refusal";
import { showRows } from "../../src/workbook/shown-rows";
import { openSim } from "./open-sim";

const put = (address: string, value: string): Patch => ({ kind: "cell", sheet: "表", ...placeAt(address)!, content: { value } });
const hide = (...rows: readonly number[]): readonly Patch[] => showRows("表", rows, false);

describe("rows that are hidden in Excel", () => {
  let opened: Awaited<ReturnType<typeof openSim>>;
  beforeEach(async () => (opened = await openSim({ sheets: [{ name: "表", cells: [["a"], ["b"], ["c"], ["d"]] }] })));
  afterEach(async () => opened.dispose());
  const apply = async (...patches: readonly Patch[]) => opened.host.apply(patches, await opened.host.takeSnapshot());
  const hidden = () => [...opened.sim.sheet("表").hiddenRows].sort();

  it("are those of the patch, and an undo shows them again and puts the cells back", async () => {
    const before = opened.sim.everything();
    const undo = await apply(put("A3", "新"), ...hide(2, 3));
    expect(hidden()).toEqual([2, 3]);
    expect(await undo.revert()).toEqual({ restored: 1, changedSince: [] });
    expect([hidden(), opened.sim.everything()]).toEqual([[], before]);
  });
  it("are shown again, and hidden by an undo", async () => {
    await apply(...hide(1, 2));
    const undo = await apply(...showRows("表", [1, 2], true));
    expect(hidden()).toEqual([]);
    await undo.revert();
    expect(hidden()).toEqual([1, 2]);
  });
  it("stay as someone has set them since", async () => {
    const undo = await apply(...hide(1, 2));
    await apply(...showRows("表", [1, 2], true));
    await undo.revert();
    expect(hidden()).toEqual([]);
  });
  it("are none on a protected sheet, and the sentence says so", async () => {
    opened.sim.sheet("表").protected = true;
    const refused = await apply(...hide(1)).then(() => undefined, (reason: unknown) => (reason instanceof Refusal ? reason.says.key : reason));
    expect([refused, hidden()]).toEqual(["host.sheetProtected", []]);
  });
  it.each([0, 1, 2, 3])("are as before where Excel breaks off after %i operations of the write", async (after) => {
    const seen = await opened.host.takeSnapshot();
    opened.sim.failSync(3, "GeneralException", { after });
    await expect(opened.host.apply([put("A3", "新"), ...hide(2, 3)], seen)).rejects.toBeInstanceOf(Refusal);
    expect([hidden(), opened.sim.cell("表", "A3")]).toEqual([[], { value: "c" }]);
  });
});
