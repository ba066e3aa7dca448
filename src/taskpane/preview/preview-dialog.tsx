import { Button, Checkbox, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { a1, isBlank } from "../../workbook/cell";
import type { Patch } from "../../workbook/patch";
import { Modal } from "../parts/modal";
import { ShownBitByBit } from "../parts/shown-bit-by-bit";
import type { PreviewLine } from "./preview";
import { isSheetLine, keyOfLine, linesWith, sumOfLines } from "./preview";
import { changeUnseen, contentAfter, contentInWords } from "./show-content";
import { useWords } from "../parts/words";

const useStyles = makeStyles({
  list: { maxHeight: "50vh", overflowY: "auto", marginTop: "8px", border: `1px solid ${tokens.colorNeutralStroke2}` },
  line: { display: "flex", alignItems: "start", padding: "2px 8px 6px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  text: { flexGrow: 1, minWidth: 0, paddingTop: "6px", overflowWrap: "anywhere" },
  place: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  old: { textDecorationLine: "line-through", color: tokens.colorNeutralForeground2 },
  // Nothing stood there that could be struck out.
  none: { color: tokens.colorNeutralForeground2 },
  new: { fontWeight: tokens.fontWeightSemibold },
});

/** As many as are drawn without a wait; the rest stays a click away, and is written all the same. */
const atOnce = 100;

interface PreviewProps {
  readonly lines: readonly PreviewLine[];
  /** Nothing can be written just now. */
  readonly busy: boolean;
  readonly onWrite: (patches: readonly Patch[]) => void;
  readonly onClose: () => void;
}

/** Every sheet that would come and every cell that would change, old → new; nothing is written before this has been agreed to. */
export function PreviewDialog({ lines, busy, onWrite, onClose }: PreviewProps) {
  const styles = useStyles();
  const words = useWords();
  const { t, mask } = words;
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [filter, setFilter] = useState("");
  const chosen = lines.filter((line) => !left.has(keyOfLine(line)));
  const { sheets, cells } = sumOfLines(chosen);
  const named = { sheets: sheets.join("”“"), count: cells };
  const wanted = filter.trim();
  const shown = lines.filter((line) => `${isSheetLine(line) ? "" : line.label} ${keyOfLine(line)}`.includes(wanted));
  /** Of several, only what can be seen: a filter must not let a tick reach further. */
  const takeAll = (all: readonly PreviewLine[], take: boolean) => {
    const next = new Set(left);
    const sheetLines = lines.filter(isSheetLine);
    for (const line of all.flatMap((each) => linesWith(each, isSheetLine(each) ? lines : sheetLines, take))) {
      if (take) next.delete(keyOfLine(line));
      else next.add(keyOfLine(line));
    }
    setLeft(next);
  };
  const shownTaken = shown.filter((line) => !left.has(keyOfLine(line))).length;
  return (
    <Modal
      title={sheets.length === 0 ? t("preview.title", named) : cells === 0 ? t("preview.titleSheets", named) : t("preview.titleBoth", named)}
      width="wide"
      testId="preview"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t("preview.cancel")}</Button>
          <Button appearance="primary" disabled={busy || chosen.length === 0} onClick={() => {
              onClose();
              onWrite(chosen.map(({ patch }) => patch));
            }}>
            {cells === 0 && sheets.length > 0 ? t("preview.writeSheets") : t("preview.write", named)}
          </Button>
        </>
      }
    >
      {lines.length > 5 && <Input type="search" size="small" value={filter} onChange={(_, { value }) => setFilter(value)} placeholder={t("preview.filter")} aria-label={t("preview.filter")} style={{ width: "100%" }} />}
      {lines.length > 1 && <Checkbox label={t("preview.all", { count: shown.length })} checked={shownTaken === shown.length ? true : shownTaken === 0 ? false : "mixed"} onChange={(_, { checked }) => takeAll(shown, checked !== false)} />}
      <div className={styles.list}>
        <ShownBitByBit items={shown} atOnce={atOnce} label={(count, rest) => t("preview.more", { count, rest })}>
          {(some) =>
            some.map((line) => (
              <div key={keyOfLine(line)} className={styles.line}>
                <Checkbox checked={!left.has(keyOfLine(line))} onChange={(_, { checked }) => takeAll([line], checked === true)} aria-label={isSheetLine(line) ? t("preview.newSheet", { sheet: line.sheet }) : t("preview.take", { cell: keyOfLine(line) })} />
                <div className={styles.text}>
                  {isSheetLine(line) ? (
                    <span className={styles.new}>{t("preview.newSheet", { sheet: line.sheet })}</span>
                  ) : (
                    <>
                      <div className={styles.place}>
                        {line.cell.sheet} {a1(line.cell)} {mask(line.label)}
                      </div>
                      <span className={isBlank(line.before) ? styles.none : styles.old}>{contentInWords(line.before, words)}</span> → <span className={styles.new}>{contentInWords(contentAfter(line.before, line.patch.content), words)}</span>
                      {changeUnseen(line.before, contentAfter(line.before, line.patch.content), words)}
                    </>
                  )}
                </div>
              </div>
            ))
          }
        </ShownBitByBit>
      </div>
    </Modal>
  );
}
