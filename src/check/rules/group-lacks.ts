import { groupLacks } from "../../measures/scope";
import { isInService } from "../../sheets/roster";
import { valueOf } from "../../sheets/values/read";
import { shownText, withoutSpaces } from "../../sheets/values/text";
import type { RosterRow } from "../people";
import { personOf } from "../../score/people";
import { message } from "../../text";
import { rule } from "../rule";

/** 包片工作组不完整: the leader's post, or the organisations that the staff member looks after (第五条). A blank leader is a required entry. */
export const groupLacksPart = rule({
  id: "group-lacks",
  severity: "warning",
  article: "第五条",
  reads: ["roster"],
  fixable: false,
  look: {
    roster: ({ law, report }) => (row) => {
      if (!isInService(valueOf(row.values.status))) return;
      const { value: lacks, steps } = groupLacks(groupOf(row), law);
      const leaderAt = row.cell("leader");
      const leader = valueOf(row.values.leader);
      if (leaderAt && leader !== undefined && lacks.includes("post")) report({ at: leaderAt, ...personOf(row), says: message("check.leaderPostMissing", { actual: leader }), actual: leader, expected: "", because: steps });
      const at = row.cell("organisations");
      if (at && lacks.includes("organisations")) report({ at, ...personOf(row), says: message("check.organisationsMissing"), actual: shownText(row.content("organisations")), expected: "", because: steps });
    },
  },
});

/** A name alone: two or three characters, or two parts with a dot between. Anything longer has a post beside it. */
const nameOnly = /^(\p{Script=Han}{2,3}|\p{Script=Han}+·\p{Script=Han}+)$/u;

function groupOf({ values }: RosterRow): Parameters<typeof groupLacks>[0] {
  const leader = valueOf(values.leader);
  const said = leader === undefined ? "" : withoutSpaces(leader);
  return { leader, post: nameOnly.test(said) ? undefined : said, organisations: organisationsIn(valueOf(values.organisations)) };
}

/** How many organisations are named, or the number itself where only one is entered. */
function organisationsIn(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  return /^\d+$/.test(text) ? Number(text) : text.split(/[、，,;；\n]/).filter((part) => part.trim() !== "").length;
}
