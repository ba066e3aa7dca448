import { bands } from "../../measures/grade";
import { leaveLevels, leaveTier } from "../../measures/leave";
import { written } from "../../measures/decimal";
import type { Law } from "../../measures/parameters";
import { projectType } from "../../measures/project-flow";
import type { Column, When } from "../../sheets/column";
import { personalKinds } from "../../sheets/fund-ledger";
import { knownSheets } from "../../sheets/known";
import { settings } from "../../sheets/settings";
import type { Message } from "../../text";
import { message, say } from "../../text";
import type { BookName, DataSheetKey } from "../books";
import { books } from "../books";

/** A part of 填表说明: numbered lines; under the name of a sheet, what concerns that sheet. */
export interface GuidePart {
  readonly title: string;
  readonly lines: readonly { readonly of?: string; readonly says: readonly Message[] }[];
}

/** Each sentence as a numbered line of its own. */
export const single = (...says: readonly Message[]): GuidePart["lines"] => says.map((one) => ({ says: [one] }));

const quotedTitles = (titles: readonly string[]): string => titles.join("、");

/** What 填表说明 of a book says: only what concerns its sheets. */
export function guideOf(book: BookName, law: Law): readonly GuidePart[] {
  const sheets: readonly DataSheetKey[] = books[book];
  const holds = (...keys: readonly DataSheetKey[]) => keys.some((key) => sheets.includes(key));
  const required = Object.values(settings).flatMap((setting) => ("required" in setting ? [setting.title] : []));
  return [
    { title: say(message("guide.part.start")), lines: single(message("guide.cover", { titles: quotedTitles(required) }), message("guide.colours"), message("guide.marks"), message("guide.lists")) },
    { title: say(message("guide.part.sheets")), lines: sheets.map((key) => ({ of: knownSheets[key].name, says: [...aboutSheet(key, law), ...aboutColumns(key, law)] })) },
    {
      title: say(message("guide.part.paste")),
      lines: single(message("guide.paste.values"), message(holds("roster", "scoring", "history") ? "guide.paste.ids" : "guide.paste.idsHere"), message("guide.paste.rows")),
    },
    {
      title: say(message("guide.part.send")),
      lines: single(message("guide.print"), message(holds("scoring") ? "guide.check" : "guide.checkOnly"), message("guide.send"), message("guide.care")),
    },
  ];
}

function aboutSheet(key: DataSheetKey, law: Law): readonly Message[] {
  const full = written(law.fullScore.value);
  switch (key) {
    case "roster":
      return [message("guide.sheet.roster", { organ: law.cityOrgan.value })];
    case "funds":
      return [message("guide.sheet.funds", { personal: personalKinds, project: projectType, signatures: law.fundingSignatures.value })];
    case "scoring":
      return [message("guide.sheet.scoring", { full, places: law.scorePlaces.value }), message("guide.assessed", { cap: written(law.excellentCap.value) })];
    case "indicators":
      return [message("guide.sheet.indicators", { full })];
    case "duties":
    case "leave":
    case "attendance":
    case "meetings":
    case "history":
      return [message(`guide.sheet.${key}`)];
  }
}

/** What is required and what is worked out, read off the sheet's own definition. */
function aboutColumns(key: DataSheetKey, law: Law): readonly Message[] {
  const columns = Object.entries<Column<unknown>>(knownSheets[key].columns);
  const titleOf = (field: string) => columns.find(([name]) => name === field)?.[1].title ?? field;
  const always = columns.filter(([, { required }]) => required === "always").map(([, { title }]) => title);
  const grey = greyOf(columns, law);
  return [
    message("guide.required", { titles: quotedTitles(always) }),
    ...conditions(columns).map(({ when, titles }) => {
      const fill = { field: titleOf(when.field), choices: ("is" in when ? when.is : when.isNot).map((choice) => `“${choice}”`).join("、"), titles: quotedTitles(titles) };
      return "is" in when ? message("guide.requiredWhen", fill) : message("guide.requiredUnless", fill);
    }),
    ...(grey.length > 0 ? [message("guide.grey", { columns: grey.map((one) => say(one)).join("；") })] : []),
  ];
}

/** The columns of each condition together. */
function conditions(columns: readonly (readonly [string, Column<unknown>])[]): readonly { readonly when: When; readonly titles: readonly string[] }[] {
  const found = new Map<string, { readonly when: When; readonly titles: string[] }>();
  for (const [, { required, title }] of columns) {
    if (typeof required === "string") continue;
    const key = JSON.stringify(required);
    const known = found.get(key);
    if (known) known.titles.push(title);
    else found.set(key, { when: required, titles: [title] });
  }
  return [...found.values()];
}

function greyOf(columns: readonly (readonly [string, Column<unknown>])[], law: Law): readonly Message[] {
  const computed = columns.filter(([, column]) => column.computed);
  const unexplained = computed.filter(([field]) => greyLine(field, law) === undefined).map(([, { title }]) => title);
  return [...computed.flatMap(([field]) => greyLine(field, law) ?? []), ...(unexplained.length > 0 ? [message("guide.grey.written", { titles: quotedTitles(unexplained) })] : [])];
}

/** How a formula column comes about; the others are values that the add-in writes. */
function greyLine(field: string, law: Law): Message | undefined {
  const [leaderOrgan = "", committeeOrgan = "", districtOrgan = "", cityOrgan = ""] = leaveLevels.map((level) => leaveTier(level, law));
  switch (field) {
    case "probationEnds":
      return message("guide.grey.probationEnds", { months: law.probation.value });
    case "conclusion":
      return message("guide.grey.conclusion", { pass: written(law.probationPass.value), votes: written(law.probationVotes.value) });
    case "days":
      return message("guide.grey.days");
    case "tierDue":
      return message("guide.grey.tierDue", { leader: law.leaveByLeader.value, committee: law.leaveByCommittee.value, district: law.leaveByDistrict.value, leaderOrgan, committeeOrgan, districtOrgan, cityOrgan });
    case "composite":
      return message("guide.grey.composite", { usual: written(law.usualWeight.value), annual: written(law.annualWeight.value) });
    case "grade":
      return message("guide.grey.grade", { bands: bandsInWords(law) });
    case "rank":
      return message("guide.grey.rank");
    default:
      return undefined;
  }
}

function bandsInWords(law: Law): string {
  const all = bands(law);
  return all.map(({ grade, from }, place) => say(place === all.length - 1 ? message("guide.bandRest", { grade }) : message("guide.band", { from: written(from), grade }))).join("，");
}
