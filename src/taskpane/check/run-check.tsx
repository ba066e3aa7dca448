import { Button } from "@fluentui/react-components";
import type { Workbook } from "../session/use-workbook";
import { useWords } from "../parts/words";

/** The button that reads and checks the workbook, the first time and again. */
export function RunCheck({ workbook: { reading, work, look } }: { readonly workbook: Workbook }) {
  const { t } = useWords();
  return (
    <Button appearance="primary" disabled={work !== undefined} onClick={() => void look()} data-testid="run-check">
      {t(reading ? "check.again" : "check.run")}
    </Button>
  );
}
