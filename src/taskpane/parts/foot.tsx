import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  scroll: { flexGrow: 1, minHeight: 0, overflowY: "auto", padding: "8px 12px" },
  foot: { display: "flex", alignItems: "center", justifyContent: "space-between", flexWrap: "wrap", gap: "8px", padding: "8px 12px", backgroundColor: tokens.colorNeutralBackground1, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** A view: what scrolls, and the foot with its one big action. */
export function WithFoot({ children, foot }: { readonly children: ReactNode; readonly foot?: ReactNode }) {
  const styles = useStyles();
  return (
    <>
      <div className={styles.scroll}>{children}</div>
      {foot && <div className={styles.foot}>{foot}</div>}
    </>
  );
}
