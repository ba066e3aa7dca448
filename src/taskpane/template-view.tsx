import { Button, Text, makeStyles } from "@fluentui/react-components";
import type { MessageKey } from "../text";
import { message, say } from "../text";
import type { Host } from "../workbook/host";
import { Card } from "./card";
import { WithFoot } from "./foot";
import { problemOf } from "./problem";
import type { TemplateName } from "./template-bytes";
import { templateBytes } from "./template-bytes";
import type { Workbook } from "./use-workbook";
import { useWords } from "./words";

/** The one that most need first. */
const blanks = [
  { name: "district", title: "blank.district", about: "blank.districtAbout" },
  { name: "roster", title: "blank.roster", about: "blank.rosterAbout" },
  { name: "ledger", title: "blank.ledger", about: "blank.ledgerAbout" },
  { name: "scoring", title: "blank.scoring", about: "blank.scoringAbout" },
  { name: "summary", title: "blank.summary", about: "blank.summaryAbout" },
] as const satisfies readonly { readonly name: TemplateName; readonly title: MessageKey; readonly about: MessageKey }[];

const useStyles = makeStyles({ line: { display: "flex", alignItems: "center", gap: "8px" }, about: { flexGrow: 1 }, intro: { marginBottom: "8px" } });

/** 模板: a blank workbook of each kind, opened on its own. */
export function TemplateView({ host, workbook }: { readonly host: Host; readonly workbook: Workbook }) {
  const styles = useStyles();
  const { t } = useWords();
  const { openNew } = host;
  const open = async ({ name, title }: (typeof blanks)[number]) => {
    try {
      // The file's own name is Chinese, as its sheets are.
      await openNew?.(say(message("blank.file", { name: message(title) })), await templateBytes(name));
    } catch (error) {
      workbook.refuse(problemOf(error));
    }
  };
  return (
    <WithFoot>
      <Text block className={styles.intro}>
        {t(openNew ? "blank.intro" : "blank.cannot")}
      </Text>
      {blanks.map((blank) => (
        <Card key={blank.name} title={t(blank.title)} testId={`blank-${blank.name}`}>
          <div className={styles.line}>
            <Text className={styles.about}>{t(blank.about)}</Text>
            {openNew && (
              <Button size="small" disabled={workbook.work !== undefined} onClick={() => void open(blank)} aria-label={t("blank.newNamed", { name: t(blank.title) })}>
                {t("blank.new")}
              </Button>
            )}
          </div>
        </Card>
      ))}
    </WithFoot>
  );
}
