import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles } from "@fluentui/react-components";
import { a1 } from "../../workbook/cell";
import type { CellRef } from "../../workbook/cell";
import { CloseButton } from "../parts/close-button";
import { ProblemBar } from "../problem/problem-bar";
import type { Workbook } from "../session/use-workbook";
import { useWords } from "../parts/words";

const inWords = (cells: readonly CellRef[]): readonly string[] => [...cells.slice(0, 8).map((cell) => `${cell.sheet} ${a1(cell)}`), ...(cells.length > 8 ? ["…"] : [])];

// Never squeezed by what stands under it: this is where 撤销 is.
const useStyles = makeStyles({ notices: { flexShrink: 0 } });

/** What just happened: a problem, a write that can be undone, an undo. */
export function Notices({ workbook }: { readonly workbook: Workbook }) {
  const styles = useStyles();
  const { t, tell } = useWords();
  const { problem, written, undone, dismiss } = workbook;
  return (
    <div className={styles.notices}>
      {problem && <ProblemBar problem={problem} reading={workbook.reading} onClose={dismiss.problem} />}
      {written && (
        <MessageBar intent={written.differs.length > 0 || written.undo.note ? "warning" : "success"} layout="multiline" data-testid="written">
          <MessageBarBody>
            {written.made ? tell(written.made) : t("undo.written", { count: written.undo.cells })}
            {written.undo.note && ` ${tell(written.undo.note)}`}
            {written.differs.length > 0 && ` ${t("undo.differs", { count: written.differs.length, cells: inWords(written.differs) })}`}
          </MessageBarBody>
          <MessageBarActions containerAction={<CloseButton onClose={dismiss.written} />}>
            <Button size="small" onClick={() => void workbook.undo()} disabled={workbook.work !== undefined}>
              {t("undo.undo")}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {undone && (
        <MessageBar intent={undone.changedSince.length > 0 || undone.sheetsLeft ? "warning" : "info"} layout="multiline" data-testid="undone">
          <MessageBarBody>
            {undone.changedSince.length > 0 && t("undo.partly", { count: undone.restored, cells: inWords(undone.changedSince) })}
            {undone.changedSince.length === 0 && !undone.sheetsLeft && (undone.restored === 0 ? t("made.undone") : t("undo.done", { count: undone.restored }))}
            {undone.sheetsLeft && ` ${t("undo.sheetsLeft", { sheets: undone.sheetsLeft })}`}
          </MessageBarBody>
          <MessageBarActions containerAction={<CloseButton onClose={dismiss.undone} />} />
        </MessageBar>
      )}
    </div>
  );
}
