import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircle16Filled, Info16Filled, Warning16Filled } from "@fluentui/react-icons";
import type { Severity } from "../../check/rule";
import { useWords } from "./words";

const icons = { error: ErrorCircle16Filled, warning: Warning16Filled, info: Info16Filled } as const satisfies Readonly<Record<Severity, unknown>>;

const useIconStyles = makeStyles({
  icon: { flexShrink: 0 },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  info: { color: tokens.colorPaletteBlueForeground2 },
});

/** How grave a finding is, to eye and ear. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const styles = useIconStyles();
  const { t } = useWords();
  const Icon = icons[severity];
  return <Icon className={mergeClasses(styles.icon, styles[severity])} aria-label={t(`severity.${severity}`)} />;
}

const useEdgeStyles = makeStyles({
  error: { borderLeftColor: tokens.colorPaletteRedBackground3 },
  warning: { borderLeftColor: tokens.colorPaletteDarkOrangeBackground3 },
  info: { borderLeftColor: tokens.colorPaletteBlueBorderActive },
});

/** The colour of a card's left edge. */
export const useSeverityEdge = (severity: Severity): string => useEdgeStyles()[severity];
