import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { shownText } from "../../sheets/values/text";
import type { Patch } from "../../workbook/patch";
import { isCellPatch } from "../../workbook/patch";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { contentAt } from "../../workbook/snapshot";
import { Modal } from "../parts/modal";
import { useWords } from "../parts/words";

/** Enough lines to know the sheet by. */
const shownLines = 14;
/** Characters from which a cell gets room to be read. */
const long = 12;

const useStyles = makeStyles({
  box: { maxHeight: "50vh", overflow: "auto", marginTop: "8px", border: `1px solid ${tokens.colorNeutralStroke2}` },
  long: { minWidth: "150px" },
  table: { borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, "& td": { border: `1px solid ${tokens.colorNeutralStroke3}`, padding: "2px 6px", verticalAlign: "top", minWidth: "32px", maxWidth: "200px", overflowWrap: "anywhere" } },
});

interface SheetDialogProps {
  readonly sheet: string;
  readonly patches: readonly Patch[];
  /** The sheet as it stands, where it is written again: what changes is read beside what stays. */
  readonly there?: SheetSnapshot | undefined;
  /** How many columns of it, from A, are for people; all of them where it is not said. */
  readonly columnsForPeople?: number | undefined;
  /** Nothing can be written just now. */
  readonly busy: boolean;
  readonly onWrite: () => void;
  readonly onClose: () => void;
}

const inOrder = (places: readonly number[]): readonly number[] => [...new Set(places)].sort((one, other) => one - other);

/** A sheet that the program writes whole, shown before it is written. */
export function SheetDialog({ sheet, patches, there, columnsForPeople = Infinity, busy, onWrite, onClose }: SheetDialogProps) {
  const styles = useStyles();
  const { t, mask } = useWords();
  const cells = patches.filter(isCellPatch);
  const added = patches.find((patch) => patch.kind === "addSheet");
  const isNew = added !== undefined;
  // What stands beside it is for the program alone.
  const printed = added?.paper?.page.printed;
  const forPeople = cells.filter(({ row, column }) => column < columnsForPeople && (printed === undefined || (row <= printed.bottom && column <= printed.right)));
  const title = isNew ? t("submit.sheetNew", { sheet }) : cells.length === 0 ? t("submit.sheetSame", { sheet }) : t("submit.sheetAgain", { sheet, count: cells.length });
  const rows = inOrder(forPeople.map(({ row }) => row));
  const changed = inOrder(forPeople.map(({ column }) => column));
  const columns = there ? Array.from({ length: (changed.at(-1) ?? 0) + 1 }, (_, column) => column) : changed;
  return (
    <Modal
      title={title}
      width="wide"
      testId="sheet-dialog"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t("preview.cancel")}</Button>
          <Button appearance="primary" disabled={busy || patches.length === 0} onClick={onWrite} data-testid="write-sheet">
            {t("submit.write")}
          </Button>
        </>
      }
    >
      {cells.length > 0 && (
        <div className={styles.box}>
          <table className={styles.table}>
            <tbody>
              {rows.slice(0, shownLines).map((row) => {
                const line = forPeople.filter((cell) => cell.row === row);
                const alone = !there && line.length === 1;
                return (
                  <tr key={row}>
                    {(alone ? line.map(({ column }) => column) : columns).map((column) => {
                      const content = line.find((cell) => cell.column === column)?.content ?? (there ? contentAt(there, { row, column }) : { value: null });
                      return (
                        <td key={column} colSpan={alone ? columns.length : 1} className={shownText(content).length > long ? styles.long : undefined}>
                          {mask(shownText(content))}
                        </td>
                      );
                    })}
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
      {rows.length > shownLines && <Text size={200} block>{t("submit.moreLines", { count: rows.length })}</Text>}
      {forPeople.length < cells.length && <Text size={200}>{t("submit.forProgram")}</Text>}
    </Modal>
  );
}
