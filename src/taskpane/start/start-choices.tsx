import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { BuildingGovernmentRegular, DocumentAddRegular, FolderOpenRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { say, message } from "../../text";
import type { Host } from "../../workbook/host";
import { templateBytes } from "../shipped/template-bytes";
import { useDoing } from "../session/use-doing";
import type { Workbook } from "../session/use-workbook";
import { useWords } from "../parts/words";

const useStyles = makeStyles({
  choice: {
    display: "flex",
    alignItems: "center",
    gap: "12px",
    width: "100%",
    marginBottom: "8px",
    padding: "12px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    font: "inherit",
    color: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  icon: { fontSize: "24px", flexShrink: 0, color: tokens.colorBrandForeground1 },
  title: { display: "block", fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
  heading: { display: "block", margin: "4px 0 8px" },
});

interface StartChoicesProps {
  readonly host: Host;
  readonly workbook: Workbook;
  readonly onOpen: (() => void) | undefined;
  readonly onCity: () => void;
}

/** Three ways to begin, for whoever has no known workbook open yet. */
export function StartChoices({ host, workbook, onOpen, onCity }: StartChoicesProps) {
  const styles = useStyles();
  const { t } = useWords();
  const { openNew } = host;
  const { busy, doing } = useDoing(workbook.refuse);
  const begin = () =>
    doing(async () => {
      await openNew?.(say(message("begin.districtFile")), await templateBytes("district"));
    });
  const choice = (icon: ReactNode, title: string, sentence: string, onClick: () => void, testId: string) => (
    <button type="button" className={styles.choice} disabled={busy || workbook.work !== undefined} onClick={onClick} data-testid={testId}>
      {icon}
      <span>
        <span className={styles.title}>{title}</span>
        <span className={styles.quiet}>{sentence}</span>
      </span>
    </button>
  );
  return (
    <nav aria-label={t("begin.title")} data-testid="begin">
      <Text className={styles.heading} weight="semibold" as="h2">
        {t("begin.title")}
      </Text>
      {openNew && choice(<DocumentAddRegular className={styles.icon} aria-hidden />, t("begin.new"), t("begin.newSentence"), () => void begin(), "begin-new")}
      {choice(<FolderOpenRegular className={styles.icon} aria-hidden />, t("begin.open"), t(onOpen ? "begin.openSentence" : "begin.lookSentence"), onOpen ?? (() => void workbook.look()), "begin-open")}
      {choice(<BuildingGovernmentRegular className={styles.icon} aria-hidden />, t("begin.city"), t("begin.citySentence"), onCity, "begin-city")}
    </nav>
  );
}
