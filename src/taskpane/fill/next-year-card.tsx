import { Button, MessageBar, MessageBarBody, Spinner, Text, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { NextYear } from "../../fill/next-year/next-year";
import { nextYear } from "../../fill/next-year/next-year";
import { nextYearFile } from "../../fill/next-year/next-year-file";
import type { District } from "../../sheets/district";
import type { Message } from "../../text";
import { message, say } from "../../text";
import type { Host } from "../../workbook/host";
import { Refusal } from "../../workbook/refusal";
import { Card, CardActions } from "../parts/card";
import { Modal } from "../parts/modal";
import { useDoing } from "../session/use-doing";
import type { Workbook } from "../session/use-workbook";
import { useWords } from "../parts/words";
import { Notes } from "./fill-card";

const useStyles = makeStyles({ list: { maxHeight: "45vh", overflowY: "auto", marginTop: "8px" }, heading: { display: "block", marginTop: "8px" }, made: { marginTop: "8px" } });

interface NextYearCardProps {
  readonly host: Host;
  readonly workbook: Workbook;
  readonly district: District;
}

/** What comes of it, or why it cannot be had yet. */
type Looked = { readonly next: NextYear } | { readonly refused: Message };

/** 下一年度工作簿: what is carried over is shown first; then it opens as a workbook of its own. */
export function NextYearCard({ host, workbook, district }: NextYearCardProps) {
  const styles = useStyles();
  const { t } = useWords();
  const [looked, setLooked] = useState<Looked>();
  const [made, setMade] = useState<number>();
  const { busy, doing } = useDoing(workbook.refuse);
  const { openFile, openNew } = host;
  const look = () => {
    setMade(undefined);
    setLooked(lookAt(district));
  };
  const make = () => {
    setLooked(undefined);
    return doing(async () => {
      if (!openFile || !openNew) return;
      const { next, bytes } = nextYearFile(await openFile());
      if (await openNew(say(message("nextYear.file", { unit: district.unit ?? "", year: next.year })), bytes)) setMade(next.year);
    });
  };
  return (
    <Card title={t("nextYear.title")} testId="card-next-year">
      <Text block>{t(openFile && openNew ? "nextYear.about" : "nextYear.elsewhere")}</Text>
      {openFile && openNew && (
        <CardActions>
          <Button size="small" disabled={busy || workbook.work !== undefined || workbook.stale} onClick={look}>
            {t("nextYear.look")}
          </Button>
        </CardActions>
      )}
      <div role="status" aria-live="polite">
        {busy && <Spinner size="tiny" label={t("desk.making")} className={styles.made} />}
        {made !== undefined && (
          <MessageBar intent="success" layout="multiline" className={styles.made}>
            <MessageBarBody>{t("nextYear.opened", { year: made })}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      {looked && <NextYearDialog looked={looked} onClose={() => setLooked(undefined)} onMake={() => void make()} />}
    </Card>
  );
}

function lookAt(district: District): Looked {
  try {
    return { next: nextYear(district) };
  } catch (error) {
    if (error instanceof Refusal) return { refused: error.says };
    throw error;
  }
}

function NextYearDialog({ looked, onClose, onMake }: { readonly looked: Looked; readonly onClose: () => void; readonly onMake: () => void }) {
  const styles = useStyles();
  const { t, tell, mask } = useWords();
  const next = "next" in looked ? looked.next : undefined;
  return (
    <Modal
      title={next ? t("nextYear.dialog", { year: next.year }) : t("nextYear.refused")}
      width="wide"
      testId="next-year"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t("preview.cancel")}</Button>
          {next && (
            <Button appearance="primary" style={{ whiteSpace: "nowrap" }} onClick={onMake}>
              {t("nextYear.make", { year: next.year })}
            </Button>
          )}
        </>
      }
    >
      {"refused" in looked && <Text block>{tell(looked.refused)}</Text>}
      {next && (
        <>
          <Text block>{t("nextYear.people", { carried: next.carried, moved: next.moved.length })}</Text>
          {next.moved.map(({ name, row, because }) => (
            <Text block key={row}>
              {t("fill.movedLine", { name: mask(name ?? "—"), because: tell(because) })}
            </Text>
          ))}
          {next.notes.length > 0 && (
            <>
              <Text className={styles.heading} weight="semibold">
                {t("nextYear.notes", { count: next.notes.length })}
              </Text>
              <div className={styles.list}>
                <Notes notes={next.notes} />
              </div>
            </>
          )}
        </>
      )}
    </Modal>
  );
}
