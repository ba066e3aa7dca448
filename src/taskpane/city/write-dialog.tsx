import { Button, MessageBar, MessageBarBody, Text, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { peopleLost } from "../../consolidate/book/units-lost";
import type { Message } from "../../text";
import type { Patch } from "../../workbook/patch";
import { cellsWritten } from "../../workbook/rows-patch";
import { rowsHidden } from "../../workbook/shown-rows";
import { Modal } from "../parts/modal";
import { useWords } from "../parts/words";
import { ChangesList } from "./changes-list";
import type { SummaryUpdate } from "./output";

const useStyles = makeStyles({ list: { margin: "8px 0", paddingLeft: "20px", fontVariantNumeric: "tabular-nums" } });

/** What an update comes to, or why there can be none. */
export type Update = SummaryUpdate | { readonly problem: Message };

interface WriteDialogProps {
  readonly update: Update;
  readonly onWrite: (patches: readonly Patch[]) => void;
  readonly onClose: () => void;
}

/** Whose figures in 全市总表 change, and to what; a fold, as a first summary is nothing but people who come. */
function RollDifferences({ changes: { counts, people } }: Pick<SummaryUpdate, "changes">) {
  const { t } = useWords();
  const [open, setOpen] = useState(counts.changed + counts.removed > 0);
  const total = counts.added + counts.removed + counts.changed;
  if (total === 0) return <Text block>{t("desk.updateNobody")}</Text>;
  return (
    <div data-testid="city-changes">
      <Text>{t("desk.updatePeople", counts)}</Text>
      <Button size="small" appearance="transparent" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t("desk.choiceList")}
      </Button>
      {open && <ChangesList people={people} />}
      {open && total > people.length && <Text block>{t("desk.updateMorePeople", { count: total - people.length })}</Text>}
    </div>
  );
}

/** Whose people would go although nobody has said so, and what to do about it. */
function Losses({ lost }: Pick<SummaryUpdate, "lost">) {
  const { t } = useWords();
  const kinds = [
    { of: lost.filter(({ came }) => !came), says: "desk.updateLoses" },
    { of: lost.filter(({ came }) => came), says: "desk.updateLosesUncounted" },
  ] as const;
  return kinds.map(
    ({ of, says }) =>
      of.length > 0 && (
        <MessageBar key={says} intent="warning" layout="multiline" data-testid="city-loses">
          <MessageBarBody>{t(says, { units: of.map(({ unit }) => unit), people: peopleLost(of) })}</MessageBarBody>
        </MessageBar>
      ),
  );
}

/** What an update would write, sheet by sheet, and first of all whom it would lose; nothing is written before this has been agreed to. */
export function WriteDialog({ update, onWrite, onClose }: WriteDialogProps) {
  const styles = useStyles();
  const { t, tell } = useWords();
  if ("problem" in update || update.patches.length === 0) {
    return (
      <Modal title={"problem" in update ? t("desk.update") : t("desk.updateNothing")} width="wide" testId="city-update" onClose={onClose} actions={<Button onClick={onClose}>{t("pane.close")}</Button>}>
        {"problem" in update && <Text>{tell(update.problem)}</Text>}
      </Modal>
    );
  }
  const { patches, lost, changes } = update;
  const cells = cellsWritten(patches);
  const people = peopleLost(lost);
  const sheets = [...new Set(patches.map(({ sheet }) => sheet))].map((sheet) => ({ sheet, count: cellsWritten(patches, sheet), hidden: rowsHidden(patches, sheet) })).filter(({ count, hidden }) => count + hidden > 0);
  return (
    <Modal
      title={t("desk.updateTitle", { count: cells })}
      width="wide"
      testId="city-update"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t("preview.cancel")}</Button>
          <Button appearance={people > 0 ? "secondary" : "primary"} onClick={() => onWrite(patches)} data-testid="city-write">
            {people > 0 ? t("desk.updateWriteLosing", { people }) : t("preview.write", { count: cells })}
          </Button>
        </>
      }
    >
      <Losses lost={lost} />
      <RollDifferences changes={changes} />
      <ul className={styles.list}>
        {sheets.map(({ sheet, count, hidden }) => (
          <li key={sheet}>{hidden > 0 ? t("desk.updateSheetFewer", { sheet, count, hidden }) : t("desk.updateSheet", { sheet, count })}</li>
        ))}
      </ul>
      <Text>{t("desk.updateNotes")}</Text>
    </Modal>
  );
}
