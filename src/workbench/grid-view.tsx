import { makeStyles, webLightTheme } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useWords } from "../taskpane/parts/words";
import type { Refused } from "./grid/guard-grid";
import type { Grid } from "./grid/screen";
import { createGrid } from "./grid/screen";

// In its own light colours, whatever is around it: what a sheet shows by colour stays, as it does in a dark Excel. Its buttons take the colour of text.
const useStyles = makeStyles({ grid: { color: webLightTheme.colorNeutralForeground1, colorScheme: "light", forcedColorAdjust: "none", height: "100%", minWidth: 0, overflow: "hidden", "@media (forced-colors: active)": { "& input": { backgroundColor: "white" } } } });

interface GridViewProps {
  readonly onReady: (grid: Grid) => void;
  readonly onRefused: Refused;
}

/** The place of the grid; it lives as long as this does. */
export function GridView({ onReady, onRefused }: GridViewProps) {
  const { t } = useWords();
  const place = useRef<HTMLDivElement>(null);
  const styles = useStyles();
  useEffect(() => {
    if (!place.current) return undefined;
    const grid = createGrid(place.current, onRefused);
    onReady(grid);
    return () => grid.dispose();
  }, [onReady, onRefused]);
  return <section ref={place} className={styles.grid} aria-label={t("workbench.grid")} data-testid="grid" />;
}
