import { message } from "../../text";
import type { AcrossRule, Seeing } from "./rule";
import { countedIn } from "./rule";

/** 比上年少的人: in last year's roll, and in no file now. A unit that has not reported says nothing of its people yet. */
export const goneSinceLastYear: AcrossRule = {
  id: "gone-since-last-year",
  severity: "warning",
  article: "第二十条",
  look(seen) {
    if (!seen.last) return [];
    const files = countedIn(seen);
    const here = new Set(files.flatMap(({ submission }) => submission.people.flatMap(({ id }) => id ?? [])));
    const fileOf = new Map(files.flatMap(({ unit, file, submission }) => (submission.people.length > 0 ? [[unit, file] as const] : [])));
    const left = new Map(files.flatMap(({ file, unit, submission }) => submission.leavers.flatMap((leaver) => (leaver.id === undefined ? [] : [[leaver.id, { file, unit, leaver }] as const]))));
    return [...seen.last.people.values()].flatMap(({ id, name, unit }): readonly Seeing[] => {
      const file = fileOf.get(unit);
      if (file === undefined || here.has(id)) return [];
      const gone = left.get(id);
      if (!gone) return [{ person: name, unit, places: [{ file, unit, sheet: "", row: undefined }], actual: "", expected: id, says: message("across.gone", { name, unit }) }];
      const { status, leftOn, sheet, row } = gone.leaver;
      const on = leftOn === undefined ? "" : message("across.movedOn", { day: leftOn });
      return [{ severity: "info", person: name, unit, places: [{ file: gone.file, unit: gone.unit, sheet, row }], actual: status, expected: id, says: message("across.goneKnown", { name, unit, status, on }) }];
    });
  },
};
