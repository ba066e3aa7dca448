import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import type { Message } from "../../text";
import { useWords } from "../parts/words";

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "center", gap: "6px", minHeight: "30px" },
  button: { minWidth: "auto", padding: "0 4px", whiteSpace: "nowrap", flexShrink: 0 },
  main: { flexGrow: 1,  minWidth: 0, overflowWrap: "anywhere" },
  steps: { padding: "6px 8px", marginBottom: "4px", backgroundColor: tokens.colorNeutralBackground3, fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere", "& div": { marginBottom: "2px" } },
});

interface WithWhyProps {
  readonly children: ReactNode;
  /** Whose or what figure, for a screen reader. */
  readonly of: string;
  readonly steps: readonly Message[];
  readonly actions?: ReactNode;
}

/** A computed figure that answers 为什么. */
export function WithWhy({ children, of, steps, actions }: WithWhyProps) {
  const styles = useStyles();
  const { t, tell } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <div className={styles.row}>
        <span className={styles.main}>{children}</span>
        {actions}
        {steps.length > 0 && (
          <Button className={styles.button} size="small" appearance="transparent" aria-expanded={open} aria-label={`${t("check.why")} ${t("score.whyOf", { person: of })}`} onClick={() => setOpen(!open)}>
            {t("check.why")}
          </Button>
        )}
      </div>
      {open && (
        <div className={styles.steps} data-testid="why">
          {steps.map((step, line) => (
            <div key={line}>{tell(step)}</div>
          ))}
        </div>
      )}
    </>
  );
}
