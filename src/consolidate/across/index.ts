import { severities } from "../../check/rule";
import type { CityFinding } from "../city";
import { awardAlreadyPaid } from "./award-already-paid";
import { columnsAdded } from "./columns-added";
import { goneSinceLastYear } from "./gone-since-last-year";
import { idsAlike } from "./ids-alike";
import { lastGradeClaimed } from "./last-grade-claimed";
import { lastGradeFiled } from "./last-grade-filed";
import { lawDiffers } from "./law-differs";
import { lawStatedDiffers } from "./law-stated-differs";
import { newSinceLastYear } from "./new-since-last-year";
import { oneNameTwoIds } from "./one-name-two-ids";
import { ownLawChangesResults } from "./own-law-changes-results";
import { personInTwoUnits } from "./person-in-two-units";
import { receiptAltered } from "./receipt-altered";
import type { AcrossRule, Seen } from "./rule";
import { transferNotReceived } from "./transfer-not-received";
import { transferred } from "./transferred";
import { unitFromFileName } from "./unit-from-file-name";
import { unitMissing } from "./unit-missing";
import { unitUnlisted } from "./unit-unlisted";
import { versionsDiffer } from "./versions-differ";
import { yearUnknown } from "./year-unknown";

/** Everything that is looked at across files, what concerns people first. */
const acrossRules: readonly AcrossRule[] = [
  personInTwoUnits,
  idsAlike,
  oneNameTwoIds,
  transferNotReceived,
  transferred,
  lastGradeClaimed,
  lastGradeFiled,
  awardAlreadyPaid,
  goneSinceLastYear,
  newSinceLastYear,
  lawStatedDiffers,
  lawDiffers,
  ownLawChangesResults,
  receiptAltered,
  versionsDiffer,
  unitUnlisted,
  unitMissing,
  unitFromFileName,
  yearUnknown,
  columnsAdded,
];

/** What no single file shows, the gravest first. */
export function findAcross(seen: Seen, rules: readonly AcrossRule[] = acrossRules): readonly CityFinding[] {
  const findings = rules.flatMap(({ id, severity, article, look }) =>
    look(seen).map((seeing): CityFinding => ({ rule: id, severity, article, person: undefined, unit: undefined, actual: "", expected: "", ...seeing })),
  );
  return findings.sort((one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity));
}
