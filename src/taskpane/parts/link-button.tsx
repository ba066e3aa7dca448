import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  button: { border: "none", background: "transparent", font: "inherit", color: tokens.colorBrandForegroundLink, padding: "2px 0", cursor: "pointer", textAlign: "left", ":hover": { textDecorationLine: "underline" }, ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
});

/** Text that leads somewhere: to a row, or to what stands behind a figure. */
export function LinkButton({ onGo, children }: { readonly onGo: () => void; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <button type="button" className={styles.button} onClick={onGo}>
      {children}
    </button>
  );
}
