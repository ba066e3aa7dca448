import { Button, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Progress } from "../../workbook/job";
import type { WorkState } from "../session/use-work";
import { workInWords } from "../session/use-work";
import { useWords } from "../parts/words";

/** Milliseconds: what is done sooner needs no words, and would only flicker. */
const patience = 300;
/** Milliseconds: what takes longer says how far it is, and can be called off. */
const longer = 1000;

const useStyles = makeStyles({
  busy: { padding: "4px 12px", justifyContent: "flex-start", backgroundColor: tokens.colorNeutralBackground1 },
  far: { display: "flex", alignItems: "center", gap: "8px", padding: "0 12px 4px", backgroundColor: tokens.colorNeutralBackground1 },
  bar: { flexGrow: 1, minWidth: 0, accentColor: tokens.colorCompoundBrandBackground },
});

/** What is being done, where it takes longer than a moment; how far it is and the way to stop it, where it takes longer than that. */
export function WorkLine({ work, progress, cancel }: WorkState) {
  const styles = useStyles();
  const { t, tell } = useWords();
  const isLate = usePassed(work !== undefined, patience);
  const isLong = usePassed(work !== undefined, longer);
  const percent = progress && percentOf(progress);
  return (
    <>
      <div role="status" aria-live="polite">
        {work && isLate && (isLong ? <div className={styles.busy}>{tell(workInWords(work))}</div> : <Spinner className={styles.busy} size="tiny" label={tell(workInWords(work))} />)}
      </div>
      {work && isLong && (
        <div className={styles.far} data-testid="work-progress">
          <progress className={styles.bar} max={progress?.total} value={progress?.done} aria-label={tell(workInWords(work))} />
          {percent !== undefined && <span aria-hidden>{t("status.percent", { percent })}</span>}
          {cancel && (
            <Button size="small" onClick={cancel} data-testid="work-cancel">
              {t("status.cancel")}
            </Button>
          )}
        </div>
      )}
    </>
  );
}

const percentOf = ({ done, total }: Progress): number => (total === 0 ? 100 : Math.floor((done * 100) / total));

/** Whether something has gone on for so many milliseconds. */
function usePassed(goesOn: boolean, milliseconds: number): boolean {
  const [passed, setPassed] = useState(false);
  useEffect(() => {
    if (!goesOn) return;
    const timer = setTimeout(() => setPassed(true), milliseconds);
    return () => {
      clearTimeout(timer);
      setPassed(false);
    };
  }, [goesOn, milliseconds]);
  return goesOn && passed;
}
