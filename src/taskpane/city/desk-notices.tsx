import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles } from "@fluentui/react-components";
import { CloseButton } from "../parts/close-button";
import { useWords } from "../parts/words";
import type { CityDesk } from "./use-city-desk";

/** As many names as are read at a glance. */
const shownNames = 5;

const useStyles = makeStyles({ bar: { marginBottom: "8px" } });

/** Reading was called off: what was not read, and the way to go on. */
export function DeskNotices({ desk: { stopped, progress, goOn, letBe } }: { readonly desk: CityDesk }) {
  const styles = useStyles();
  const { t, mask } = useWords();
  if (!stopped || progress || stopped.left.length === 0) return null;
  const names = stopped.left.slice(0, shownNames);
  return (
    <MessageBar className={styles.bar} intent="info" layout="multiline" data-testid="city-stopped">
      <MessageBarBody>{mask(t("desk.cancelled", { done: stopped.done, count: stopped.left.length, left: stopped.left.length > shownNames ? [...names, "…"] : names }))}</MessageBarBody>
      <MessageBarActions containerAction={<CloseButton onClose={letBe} />}>
        <Button size="small" onClick={goOn}>
          {t("desk.goOn")}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
