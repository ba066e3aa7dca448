import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { District } from "../../sheets/district";
import type { CellRef } from "../../workbook/cell";
import { useWords } from "../parts/words";
import { rowAround } from "./row-around";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: "2px 12px", margin: "0 10px 8px", padding: "6px 8px", backgroundColor: tokens.colorNeutralBackground3, fontSize: tokens.fontSizeBase200, fontVariantNumeric: "tabular-nums" },
  cell: { display: "inline-flex", gap: "4px" },
  title: { color: tokens.colorNeutralForeground2 },
  here: { fontWeight: tokens.fontWeightSemibold, textDecorationLine: "underline", textDecorationColor: tokens.colorPaletteRedForeground1 },
});

/** The whole row of a finding, so that it can be judged without leaving the pane. */
export function RowStrip({ district, at }: { readonly district: District; readonly at: CellRef }) {
  const styles = useStyles();
  const { t, mask } = useWords();
  const cells = rowAround(district, at);
  if (cells.length === 0) return null;
  return (
    <div className={styles.row} role="group" aria-label={t("findings.row", { row: at.row + 1 })} data-testid="row-around">
      {cells.map(({ title, shown, here }) => (
        <span key={title} className={mergeClasses(styles.cell, here && styles.here)}>
          <span className={styles.title}>{title}</span> {shown === "" ? t("check.blank") : mask(shown)}
        </span>
      ))}
    </div>
  );
}
