import { Button, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DocumentArrowDown20Regular } from "@fluentui/react-icons";
import { useFileChooser } from "../parts/file-chooser";
import { useWords } from "../parts/words";
import type { FoundFile } from "./reading/dropped";
import { chosenFiles } from "./reading/dropped";

const useStyles = makeStyles({
  area: { display: "flex", flexDirection: "column", alignItems: "center", gap: "8px", padding: "16px 12px", marginBottom: "8px", border: `2px dashed ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground1, textAlign: "center" },
  small: { flexDirection: "row", flexWrap: "wrap", justifyContent: "center", padding: "6px 8px" },
  hovering: { border: `2px solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2 },
  buttons: { display: "flex", gap: "8px", flexWrap: "wrap", justifyContent: "center" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface DropAreaProps {
  /** Something lies on the desk already. */
  readonly small: boolean;
  readonly hovering: boolean;
  readonly disabled: boolean;
  readonly onFiles: (found: readonly FoundFile[]) => void;
}

/** Where files come in: by dropping, by the chooser, or a whole folder. */
export function DropArea({ small, hovering, disabled, onFiles }: DropAreaProps) {
  const styles = useStyles();
  const { t } = useWords();
  const taken = (chosen: readonly File[]) => onFiles(chosenFiles(chosen));
  const files = useFileChooser({ accept: ".xlsx,.csv", multiple: true, testId: "city-files" }, taken);
  const folder = useFileChooser({ folder: true, testId: "city-folder" }, taken);
  return (
    <section className={mergeClasses(styles.area, small && styles.small, hovering && styles.hovering)} aria-label={t("desk.dropHere")} data-testid="city-drop">
      {!small && <DocumentArrowDown20Regular aria-hidden />}
      {!small && <Text>{t("desk.dropHere")}</Text>}
      <div className={styles.buttons}>
        <Button size="small" appearance={small ? "secondary" : "primary"} disabled={disabled} onClick={files.choose}>
          {t("desk.choose")}
        </Button>
        <Button size="small" disabled={disabled} onClick={folder.choose}>
          {t("desk.chooseFolder")}
        </Button>
      </div>
      {!small && (
        <Text size={200} className={styles.quiet}>
          {t("desk.staysClosed")}
        </Text>
      )}
      {files.element}
      {folder.element}
    </section>
  );
}
