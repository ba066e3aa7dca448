import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback } from "react";
import type { FallingDue } from "../../check/falling-due";
import { fallingDueInSteps } from "../../check/falling-due";
import { readPeriod } from "../../measures/periods";
import { periodsInWords } from "../../measures/periods-in-words";
import type { Message } from "../../text";
import { message } from "../../text";
import { today } from "../../workbook/clock";
import { LinkButton } from "../parts/link-button";
import { useWords } from "../parts/words";
import type { Reading } from "../session/reading";
import { useSteps } from "../session/use-steps";
import type { Workbook } from "../session/use-workbook";

const useStyles = makeStyles({
  box: { marginBottom: "8px", color: tokens.colorNeutralForeground2, "& summary": { cursor: "pointer" } },
  list: { margin: "4px 0", paddingLeft: "18px" },
});

/** How far a clerk looks ahead. */
const daysAhead = 30;
/** So many names are said; the others are counted. */
const namesSaid = 3;

/** 近期应办: what the clerk does not want to be reminded of by a finding. A click goes to the person's row. */
export function FallingDueList({ workbook: { reveal }, reading }: { readonly workbook: Pick<Workbook, "reveal">; readonly reading: Pick<Reading, "district"> }) {
  const styles = useStyles();
  const { t, tell } = useWords();
  const come = useSteps(useCallback(() => fallingDueInSteps(reading.district, today(), daysAhead), [reading]));
  if (!come || come.value.length === 0) return null;
  const due = come.value;
  return (
    <details className={styles.box} data-testid="falling-due">
      <summary>{t("due.title", { count: due.length, days: daysAhead })}</summary>
      <ul className={styles.list}>
        {due.map((one) => {
          const at = one.people[0]?.at;
          return (
            <li key={`${one.dueOn.toString()} ${one.what} ${one.period ?? ""}`}>
              <Text block size={200}>
                {t("due.line", { dueOn: one.dueOn.toString(), what: tell(whatOf(one)) })}
                {at && (
                  <>
                    {" "}
                    <LinkButton onGo={() => void reveal(at)}>{peopleIn(one, t)}</LinkButton>
                  </>
                )}
              </Text>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

function whatOf({ what, period }: FallingDue): Message {
  const inWords = periodsInWords([readPeriod(period ?? "")].filter((one) => one !== undefined));
  return inWords ? message("due.ofPeriod", { what: message(what), period: inWords }) : message(what);
}

function peopleIn({ people }: FallingDue, t: ReturnType<typeof useWords>["t"]): string {
  const said = people.slice(0, namesSaid).map(({ name }) => name).join("、");
  return people.length > namesSaid ? t("due.morePeople", { people: said, count: people.length }) : said;
}
