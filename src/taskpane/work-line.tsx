import { Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Workbook } from "./use-workbook";
import { workInWords } from "./use-workbook";
import { useWords } from "./words";

/** Milliseconds: what is done sooner needs no words, and would only flicker. */
const patience = 300;

const useStyles = makeStyles({ busy: { padding: "4px 12px", justifyContent: "flex-start", backgroundColor: tokens.colorNeutralBackground1 } });

/** What is being done, where it takes longer than a moment. */
export function WorkLine({ work }: Pick<Workbook, "work">) {
  const styles = useStyles();
  const { tell } = useWords();
  const [late, setLate] = useState<Workbook["work"]>();
  useEffect(() => {
    if (!work) return;
    const timer = setTimeout(() => setLate(work), patience);
    return () => {
      clearTimeout(timer);
      setLate(undefined);
    };
  }, [work]);
  return (
    <div role="status" aria-live="polite">
      {work && late === work && <Spinner className={styles.busy} size="tiny" label={tell(workInWords(work))} />}
    </div>
  );
}
