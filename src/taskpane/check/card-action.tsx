import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  action: { padding: "3px 8px", minHeight: "24px", border: "none", borderRadius: tokens.borderRadiusMedium, background: "transparent", font: "inherit", color: tokens.colorBrandForegroundLink, cursor: "pointer", whiteSpace: "nowrap", ":hover": { textDecorationLine: "underline" }, ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
});

interface CardActionProps {
  readonly children: ReactNode;
  readonly onClick: () => void;
  readonly expanded?: boolean;
}

/** What can be done about a finding. A plain button: hundreds of them are drawn at once. */
export function CardAction({ children, onClick, expanded }: CardActionProps) {
  const styles = useStyles();
  return (
    <button type="button" className={styles.action} onClick={onClick} aria-expanded={expanded}>
      {children}
    </button>
  );
}
