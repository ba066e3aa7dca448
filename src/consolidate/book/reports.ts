import { grouped } from "../../measures/decimal";
import type { Parameter } from "../../measures/law";
import { standing } from "../../measures/parameters";
import { fileStates, lawDifferences, missingState, submissions, uncountedStates } from "../../sheets/summary";
import { valueOf } from "../../sheets/values/read";
import type { Message } from "../../text";
import { message, say } from "../../text";
import { groupedBy } from "../../workbook/grouped-by";
import { isSameOutcome, regradedBetween } from "../appraise/law-effects";
import type { City, CityFile, LawEffect } from "../city";
import type { UnitStanding } from "../files";
import { isCopy, unitStanding } from "../files";
import { inOrderOfUnits } from "../in-order-of-units";
import type { Submission } from "../submission";
import { keyOfParts } from "./keys";
import type { BookSheet } from "./line";
import { bookSheet } from "./line";

const fileKeys = (unit: string | undefined, file: string | undefined): readonly string[] => [keyOfParts("file", unit, file)];

/** 报送情况: every file that came in, whatever became of it, and every unit without one. */
export function submissionSheet(city: City): BookSheet {
  const standings = new Map([...groupedBy(city.files, ({ unit }) => unit)].map(([unit, files]) => [unit, unitStanding(files)] as const));
  const standingOf = ({ unit }: CityFile) => (unit === undefined ? undefined : standings.get(unit));
  return bookSheet(submissions, {
    law: city.law,
    owned: ["cityRemark"],
    keysOf: ({ unit, file }) => fileKeys(valueOf(unit), valueOf(file)),
    lines: [
      ...inOrderOfUnits(city.files).map((one) => ({ law: city.law, keys: fileKeys(one.unit, one.file), about: one.file, values: valuesOf(one, standingOf(one)), results: {} })),
      ...city.missing.map((unit) => ({ law: city.law, keys: fileKeys(unit, undefined), about: unit, values: { unit, state: missingState }, results: {} })),
    ],
  });
}

/** Of a unit of which something came and nobody counts, no file reads as if all were well with it. */
function stateOf({ status, reason, choosable }: CityFile, standing: UnitStanding | undefined): string {
  if (standing === undefined || standing === "received") return fileStates[isCopy({ status, reason }) ? "copy" : status];
  if (status === "accepted") return uncountedStates.ledgersOnly;
  return choosable && standing === "open" ? uncountedStates.open : uncountedStates.uncounted;
}

function valuesOf(one: CityFile, standing: UnitStanding | undefined) {
  const { unit, file, reason, submission } = one;
  const count = (severity: "error" | "warning") => submission?.findings.filter((finding) => finding.severity === severity).length;
  const receipt = submission?.receipt;
  return {
    unit,
    file,
    sealedAt: receipt?.sealedAt,
    receipt: receipt && say(message(`cityBook.receipt.${receipt.state}`)),
    code: receipt?.code,
    people: submission?.people.length,
    errors: count("error"),
    warnings: count("warning"),
    state: stateOf(one, standing),
    because: [...(reason ? [say(reason)] : []), ...(receipt?.state === "altered" ? receipt.altered.map(alteredInWords) : [])].join("；"),
  };
}

const alteredInWords = ({ kind, sheet, row, about }: Submission["receipt"]["altered"][number]): string =>
  say(message("cityBook.alteredRow", { kind: message(`submit.kind.${kind}`), place: row === undefined ? message("submit.noRow", { sheet, about }) : message("submit.row", { sheet, row, about }) }));

/** 参数差异 (第二十四条): whose parameters differ, by what authority, whether the city counts by them, and to what effect. */
export function differenceSheet(city: City): BookSheet {
  return bookSheet(lawDifferences, {
    law: city.law,
    owned: ["cityRemark"],
    keysOf: ({ unit, parameter }) => [keyOfParts("law", valueOf(unit), valueOf(parameter))],
    lines: city.lawEffects.flatMap((effect) =>
      effect.changes.map(({ key, standing: stands, own, counts, reference }) => {
        const { title, basis, article }: Parameter = standing[key];
        return {
          law: city.law,
          keys: [keyOfParts("law", effect.unit, title)],
          about: `${effect.unit} ${title}`,
          results: {},
          values: { unit: effect.unit, parameter: title, standing: stands, own, basis, article, reference, effect: say(message(counts ? "cityBook.lawUsed" : "cityBook.lawNotUsed", { effect: effectOf(effect) })) },
        };
      }),
    ),
  });
}

/** All that a district has replaced, together: what single values do cannot be told apart. What the city counts stands beside it, since that is in the totals. */
function effectOf({ standing: stands, counted, own }: LawEffect): Message {
  if (isSameOutcome(stands, own) && isSameOutcome(stands, counted)) return message("cityBook.lawNoEffect");
  return message("cityBook.lawEffect", {
    regraded: regradedBetween(stands, own),
    ...{ quota: stands.quota, ownQuota: own.quota, cityQuota: counted.quota },
    ...{ award: grouped(stands.award), ownAward: grouped(own.award), cityAward: grouped(counted.award) },
  });
}
