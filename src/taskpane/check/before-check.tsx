import { Text, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { WithFoot } from "../parts/foot";
import type { Workbook } from "../session/use-workbook";
import { useWords } from "../parts/words";
import { RunCheck } from "./run-check";

const useStyles = makeStyles({ intro: { display: "block", marginBottom: "12px" } });

interface BeforeCheckProps {
  readonly workbook: Workbook;
  /** Ways to begin. */
  readonly start: ReactNode;
}

/** 校验 before the workbook was looked at: the pane's first screen, small, so that it is there at once. */
export function BeforeCheck({ workbook, start }: BeforeCheckProps) {
  const styles = useStyles();
  const { t } = useWords();
  return (
    <WithFoot foot={<RunCheck workbook={workbook} />}>
      <Text className={styles.intro}>{t("check.intro")}</Text>
      {start}
    </WithFoot>
  );
}
