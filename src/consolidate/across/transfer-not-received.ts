import { movedAway } from "../../sheets/roster";
import { message } from "../../text";
import type { AcrossRule } from "./rule";
import { countedIn, nameOf } from "./rule";

/** 调出后无处接收 (decision 13): a 花名册 says that someone went to another district, and no district has them. Whoever moved in an earlier year is no concern of this one. */
export const transferNotReceived: AcrossRule = {
  id: "transfer-not-received",
  severity: "warning",
  article: "第二十条",
  look(seen) {
    const files = countedIn(seen);
    const known = new Set(files.flatMap(({ submission }) => submission.people.flatMap(({ id }) => id ?? [])));
    const names = new Set(files.flatMap(({ submission }) => submission.people.flatMap(({ name }) => name ?? [])));
    return files.flatMap(({ file, unit, submission: { leavers } }) =>
      leavers.flatMap((leaver) => {
        const { id, name, status, leftOn, sheet, row } = leaver;
        const isEarlier = leftOn !== undefined && seen.year !== undefined && Number(leftOn.slice(0, 4)) < seen.year;
        const isThere = id === undefined ? name === undefined || names.has(name) : known.has(id);
        if (status !== movedAway || isEarlier || isThere) return [];
        const on = leftOn === undefined ? "" : message("across.movedOn", { day: leftOn });
        return [{ says: message("across.notReceived", { unit, name: nameOf(leaver), on }), person: name, unit, places: [{ file, unit, sheet, row }], actual: id ?? "" }];
      }),
    );
  },
};
