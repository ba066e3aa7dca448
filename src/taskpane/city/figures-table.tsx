import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  box: { overflowX: "auto" },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontVariantNumeric: "tabular-nums",
    "& th": { fontWeight: tokens.fontWeightRegular, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, textAlign: "right", padding: "2px 4px", whiteSpace: "nowrap" },
    // Grades have long names: in the narrowest pane a head takes two lines rather than be pushed out of sight.
    "& thead th": { whiteSpace: "normal", verticalAlign: "bottom", minWidth: "2em" },
    "& td": { textAlign: "right", padding: "3px 4px", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
    // Long names give way at a bracket, units never by halves.
    "& tbody th": { whiteSpace: "normal", wordBreak: "keep-all", color: "inherit", fontSize: "inherit", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
    "& th:first-child": { textAlign: "left", paddingLeft: 0 },
    "& td:last-child, & th:last-child": { paddingRight: 0 },
  },
  last: { fontWeight: tokens.fontWeightSemibold },
});

interface FiguresTableProps {
  readonly label: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly key: string; readonly head: ReactNode; readonly cells: readonly ReactNode[]; readonly strong?: boolean }[];
}

/** A small table of figures: right-aligned, all columns within the narrowest pane. */
export function FiguresTable({ label, columns, rows }: FiguresTableProps) {
  const styles = useStyles();
  return (
    <div className={styles.box}>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            {columns.map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, head, cells, strong }) => (
            <tr key={key} className={strong ? styles.last : undefined}>
              <th scope="row">{head}</th>
              {cells.map((cell, place) => (
                <td key={columns[place + 1] ?? place}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
