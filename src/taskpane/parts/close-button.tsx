import { Button } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { useWords } from "./words";

/** Takes a bar away that has been read. */
export function CloseButton({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  return <Button size="small" appearance="transparent" icon={<Dismiss16Regular />} aria-label={t("pane.close")} onClick={onClose} />;
}
