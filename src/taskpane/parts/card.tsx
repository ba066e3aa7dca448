import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  card: { marginBottom: "8px", padding: "10px 12px", backgroundColor: tokens.colorNeutralBackground1, borderRadius: tokens.borderRadiusMedium, boxShadow: tokens.shadow2, "@media (forced-colors: active)": { outline: "1px solid CanvasText" } },
  heading: { margin: 0 },
  title: { display: "flex", justifyContent: "space-between", alignItems: "baseline", marginBottom: "4px" },
  actions: { display: "flex", flexWrap: "wrap", gap: "6px", marginTop: "8px" },
});

/** The buttons of a card, apart from what it says. */
export function CardActions({ children }: { readonly children: ReactNode }) {
  return <div className={useStyles().actions}>{children}</div>;
}

/** One subject of a view, with its figure. */
export function Card({ title, figure, children, testId }: { readonly title: string; readonly figure?: string; readonly children?: ReactNode; readonly testId?: string }) {
  const styles = useStyles();
  return (
    <section className={styles.card} aria-label={title} data-testid={testId}>
      <div className={styles.title}>
        <Text className={styles.heading} weight="semibold" as="h2">
          {title}
        </Text>
        {figure !== undefined && <Text>{figure}</Text>}
      </div>
      {children}
    </section>
  );
}
