import { Button, MessageBar, MessageBarBody, Text, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { sheetNamesIn } from "../ooxml";
import type { MessageKey } from "../text";
import { message, say } from "../text";
import type { Host } from "../workbook/host";
import { Card, CardActions } from "./parts/card";
import { WithFoot } from "./parts/foot";
import type { TemplateName } from "./shipped/template-bytes";
import { templateBytes } from "./shipped/template-bytes";
import { useDoing } from "./session/use-doing";
import type { Workbook } from "./session/use-workbook";
import { useWords } from "./parts/words";

/** The one that most need first. */
const blanks = [
  { name: "district", title: "blank.district", about: "blank.districtAbout" },
  { name: "roster", title: "blank.roster", about: "blank.rosterAbout" },
  { name: "ledger", title: "blank.ledger", about: "blank.ledgerAbout" },
  { name: "scoring", title: "blank.scoring", about: "blank.scoringAbout" },
  { name: "summary", title: "blank.summary", about: "blank.summaryAbout" },
] as const satisfies readonly { readonly name: TemplateName; readonly title: MessageKey; readonly about: MessageKey }[];

const useStyles = makeStyles({ intro: { marginBottom: "8px" } });

/** 模板: a blank workbook of each kind, opened on its own or added to the open one. */
export function TemplateView({ host, workbook }: { readonly host: Host; readonly workbook: Workbook }) {
  const styles = useStyles();
  const { t } = useWords();
  const { openNew, insertSheets } = host;
  const [inserted, setInserted] = useState<readonly string[]>([]);
  const { busy, doing } = useDoing(workbook.refuse);
  const trying = (work: () => Promise<void>) => {
    setInserted([]);
    return doing(work);
  };
  // The file's own name is Chinese, as its sheets are.
  const open = ({ name, title }: (typeof blanks)[number]) => trying(async () => {
    await openNew?.(say(message("blank.file", { name: message(title) })), await templateBytes(name));
  });
  const insert = ({ name }: (typeof blanks)[number]) =>
    trying(async () => {
      const bytes = await templateBytes(name);
      setInserted((await insertSheets?.({ names: sheetNamesIn(bytes), bytes })) ?? []);
      if (workbook.reading) await workbook.look();
    });
  const waits = busy || workbook.work !== undefined;
  return (
    <WithFoot>
      <Text block className={styles.intro}>
        {t(openNew ? "blank.intro" : "blank.cannot")}
        {insertSheets && t("blank.insertIntro")}
      </Text>
      <div role="status" aria-live="polite" data-testid="blank-inserted">
        {inserted.length > 0 && (
          <MessageBar intent="success" layout="multiline" className={styles.intro}>
            <MessageBarBody>{t("blank.inserted", { sheets: inserted })}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      {blanks.map((blank) => (
        <Card key={blank.name} title={t(blank.title)} testId={`blank-${blank.name}`}>
          <Text block>{t(blank.about)}</Text>
          <CardActions>
            {openNew && (
              <Button size="small" disabled={waits} onClick={() => void open(blank)} aria-label={t("blank.newNamed", { name: t(blank.title) })}>
                {t("blank.new")}
              </Button>
            )}
            {insertSheets && (
              <Button size="small" disabled={waits} onClick={() => void insert(blank)} aria-label={t("blank.insertNamed", { name: t(blank.title) })}>
                {t("blank.insert")}
              </Button>
            )}
          </CardActions>
        </Card>
      ))}
    </WithFoot>
  );
}
