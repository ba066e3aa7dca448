import { Button, makeStyles, Subtitle2, Text, tokens, Tooltip } from "@fluentui/react-components";
import { FolderOpenRegular, PanelRightContractRegular, PanelRightExpandRegular, SaveEditRegular, SaveRegular, ShieldCheckmarkRegular } from "@fluentui/react-icons";
import { useWords } from "../taskpane/parts/words";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minHeight: "44px",
    padding: `0 ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    whiteSpace: "nowrap",
  },
  name: { flex: "1 1 auto", minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", textAlign: "center" },
  // Drawn, not written: not every font has a dot.
  dot: { display: "inline-block", width: "8px", height: "8px", borderRadius: "50%", backgroundColor: tokens.colorPaletteDarkOrangeForeground1, marginRight: tokens.spacingHorizontalXS },
  note: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground3,
    "@media (max-width: 900px)": { display: "none" },
  },
  product: { marginRight: tokens.spacingHorizontalM, "@media (max-width: 700px)": { display: "none" } },
});

interface HeaderProps {
  readonly name: string | undefined;
  readonly changed: boolean;
  readonly paneShown: boolean;
  readonly busy: boolean;
  readonly onOpen: () => void;
  readonly onSave: () => void;
  readonly onSaveAs: () => void;
  readonly onTogglePane: () => void;
}

export function Header({ name, changed, paneShown, busy, onOpen, onSave, onSaveAs, onTogglePane }: HeaderProps) {
  const { t } = useWords();
  const styles = useStyles();
  const paneAction = t(paneShown ? "workbench.hidePane" : "workbench.showPane");
  return (
    <header className={styles.bar}>
      <Subtitle2 as="h1" className={styles.product}>
        {t("workbench.product")}
      </Subtitle2>
      <Button icon={<FolderOpenRegular />} onClick={onOpen} disabled={busy} data-testid="open">
        {t("workbench.open")}
      </Button>
      <Button appearance="primary" icon={<SaveRegular />} onClick={onSave} disabled={busy || name === undefined} data-testid="save">
        {t("workbench.save")}
      </Button>
      <Button icon={<SaveEditRegular />} onClick={onSaveAs} disabled={busy || name === undefined} data-testid="save-as">
        {t("workbench.saveAs")}
      </Button>
      <Text className={styles.name} data-testid="file-name">
        {changed ? (
          <span className={styles.dot} role="img" aria-label={t("workbench.unsaved")} title={t("workbench.unsaved")} data-testid="unsaved" />
        ) : null}
        {name}
      </Text>
      <Text size={200} className={styles.note}>
        <ShieldCheckmarkRegular aria-hidden />
        {t("workbench.staysHere")}
      </Text>
      <Tooltip content={paneAction} relationship="label">
        <Button
          appearance={paneShown ? "subtle" : "secondary"}
          icon={paneShown ? <PanelRightContractRegular /> : <PanelRightExpandRegular />}
          onClick={onTogglePane}
          aria-expanded={paneShown}
          data-testid="toggle-pane"
        />
      </Tooltip>
    </header>
  );
}
