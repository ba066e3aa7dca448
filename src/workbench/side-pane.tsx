import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, PointerEvent, ReactNode } from "react";
import { useState } from "react";
import { useWords } from "../taskpane/parts/words";

/** Pixels. The pane is made for 320 to 450. */
const narrowest = 320;
const usual = 380;
const widest = 560;
const step = 20;

const useStyles = makeStyles({
  side: {
    display: "flex",
    flexShrink: 0,
    height: "100%",
    backgroundColor: tokens.colorNeutralBackground1,
    "@media (max-width: 1000px)": { position: "absolute", right: 0, top: 0, maxWidth: "100%", boxShadow: tokens.shadow16, zIndex: 20 },
  },
  hidden: { display: "none" },
  handle: {
    flex: "0 0 5px",
    cursor: "col-resize",
    touchAction: "none",
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { backgroundColor: tokens.colorBrandBackground, outline: "none" },
  },
  content: { flex: "1 1 auto", minWidth: 0, overflow: "auto" },
});

interface SidePaneProps {
  readonly shown: boolean;
  readonly children: ReactNode;
}

/** The task pane's place: its left edge can be dragged, or moved with the arrow keys. */
export function SidePane({ shown, children }: SidePaneProps) {
  const { t } = useWords();
  const styles = useStyles();
  const [width, setWidth] = useState(usual);
  const resize = (wanted: number) => setWidth(Math.min(widest, Math.max(narrowest, wanted)));
  const byKey = (event: KeyboardEvent) => {
    const change = { ArrowLeft: step, ArrowRight: -step }[event.key];
    if (change !== undefined) resize(width + change);
  };
  const byPointer = (event: PointerEvent) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) resize(window.innerWidth - event.clientX);
  };
  return (
    <aside className={mergeClasses(styles.side, !shown && styles.hidden)} style={{ width }} aria-label={t("workbench.pane")} data-testid="pane">
      <div
        role="separator"
        tabIndex={0}
        aria-orientation="vertical"
        aria-label={t("workbench.paneWidth")}
        aria-valuenow={width}
        aria-valuemin={narrowest}
        aria-valuemax={widest}
        className={styles.handle}
        onKeyDown={byKey}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={byPointer}
      />
      <div className={styles.content}>{children}</div>
    </aside>
  );
}
