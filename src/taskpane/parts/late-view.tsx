import { Button, MessageBar, MessageBarActions, MessageBarBody, Spinner } from "@fluentui/react-components";
import type { ComponentType } from "react";
import { useEffect, useState } from "react";
import { useWords } from "./words";

interface Arrived<Props> {
  readonly View?: ComponentType<Props> | undefined;
  readonly failed: boolean;
}

/** A view whose code is fetched when it is first shown, so that the pane itself is there at once. */
export function lateView<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let known: ComponentType<Props> | undefined;
  return function LateView(props: Props) {
    const { t } = useWords();
    const [{ View, failed }, setArrived] = useState<Arrived<Props>>(() => ({ View: known, failed: false }));
    const [tries, setTries] = useState(0);
    useEffect(() => {
      let wanted = true;
      const arrive = (arrived: Arrived<Props>) => {
        known = arrived.View;
        if (wanted) setArrived(arrived);
      };
      load().then((Came) => arrive({ View: Came, failed: false }), () => arrive({ failed: true }));
      return () => {
        wanted = false;
      };
    }, [tries]);
    if (View) return <View {...props} />;
    if (!failed) return <Spinner size="tiny" label={t("late.loading")} style={{ padding: "12px" }} />;
    return (
      <MessageBar intent="error" layout="multiline" data-testid="late-failed">
        <MessageBarBody>{t("late.failed")}</MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={() => setTries(tries + 1)}>
            {t("late.again")}
          </Button>
        </MessageBarActions>
      </MessageBar>
    );
  };
}
