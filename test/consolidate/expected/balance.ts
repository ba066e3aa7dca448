import type { CityCase } from "../city/case";
import type { ExpectedFile } from "./files";
import { filledIn } from "./files";
import { sum } from "./totals";

/** People in = people out, file by file: those of 评分表. */
interface ExpectedBalance {
  readonly file: string;
  readonly read: number;
  readonly inRoll: number;
  readonly leftOut: number;
  readonly why: ExpectedFile["use"];
}

export function balanceOf(city: CityCase, files: readonly ExpectedFile[]): { readonly files: readonly ExpectedBalance[]; readonly read: number; readonly inRoll: number; readonly leftOut: number } {
  const lines = files.map(({ file, use }): ExpectedBalance => {
    // The same bytes once more hold the same people once more.
    const original = city.files.find(({ name }) => name === file);
    const name = original?.kind === "copy" ? original.of : file;
    const read = filledIn(city).find((one) => one.name === name)?.filling.people.filter(({ scored }) => scored).length ?? 0;
    return { file, read, inRoll: use === "counts" ? read : 0, leftOut: use === "counts" ? 0 : read, why: use };
  });
  return { files: lines, read: sum(lines.map(({ read }) => read)), inRoll: sum(lines.map(({ inRoll }) => inRoll)), leftOut: sum(lines.map(({ leftOut }) => leftOut)) };
}
