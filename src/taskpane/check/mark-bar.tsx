import { Button, Text } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { faultyCells, markPatches, unmarkPatches } from "../../check/marks";
import type { Message } from "../../text";
import { message } from "../../text";
import type { Patch } from "../../workbook/patch";
import { Modal } from "../parts/modal";
import type { Reading } from "../session/reading";
import type { Workbook } from "../session/use-workbook";
import { useWords } from "../parts/words";

interface MarkBarProps {
  readonly workbook: Workbook;
  readonly reading: Reading;
}

interface Asked {
  readonly patches: readonly Patch[];
  readonly title: Message;
  readonly says: Message;
  readonly made: Message;
  readonly of: Reading;
}

/** Marks on the faulty cells in the sheet itself: set, brought up to date, taken off, each after it was agreed to. */
export function MarkBar({ workbook: { stale, work, busy, write }, reading }: MarkBarProps) {
  const { t, tell } = useWords();
  const [asked, setAsked] = useState<Asked>();
  const { snapshot, check } = reading;
  const faulty = useMemo(() => [...faultyCells(check.findings).values()], [check]);
  const set = useMemo(() => markPatches(check.findings, snapshot), [check, snapshot]);
  const off = useMemo(() => unmarkPatches(snapshot), [snapshot]);
  const disabled = work !== undefined || stale;
  const count = faulty.reduce((sum, cells) => sum + cells.length, 0);
  const marking = { of: reading, patches: set, title: message("mark.title", { count, sheets: faulty.length }), says: message("mark.says"), made: message("mark.made", { count, sheets: faulty.length }) };
  const taking = { of: reading, patches: off, title: message("mark.offTitle"), says: message("mark.offSays"), made: message("mark.gone") };
  return (
    <div style={{ display: "flex", gap: "8px", marginBottom: "8px" }}>
      {count > 0 && (
        <Button size="small" disabled={disabled || set.length === 0} onClick={() => setAsked(marking)} data-testid="mark">
          {t(off.length > 0 ? "mark.again" : "mark.set")}
        </Button>
      )}
      {off.length > 0 && (
        <Button size="small" disabled={disabled} onClick={() => setAsked(taking)} data-testid="unmark">
          {t("mark.off")}
        </Button>
      )}
      {asked && (
        <Modal
          title={tell(asked.title)}
          width="narrow"
          testId="mark-dialog"
          onClose={() => setAsked(undefined)}
          actions={
            <>
              <Button onClick={() => setAsked(undefined)}>{t("preview.cancel")}</Button>
              <Button
                appearance="primary"
                disabled={busy}
                data-testid="mark-agreed"
                onClick={() => {
                  setAsked(undefined);
                  void write(asked.patches, asked.of, { made: asked.made, derived: true });
                }}
              >
                {t("mark.agree")}
              </Button>
            </>
          }
        >
          <Text>{tell(asked.says)}</Text>
        </Modal>
      )}
    </div>
  );
}
