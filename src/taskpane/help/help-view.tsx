import { Tab, TabList, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { Card } from "../parts/card";
import { WithFoot } from "../parts/foot";
import { useWords } from "../parts/words";
import type { Page } from "./manual";
import { manual } from "./manual";

const useStyles = makeStyles({
  pages: { flexWrap: "wrap", margin: "4px -8px 8px" },
  says: { display: "block", whiteSpace: "pre-line" },
  // The pictures are of the light pane, whatever the colours around them are.
  picture: { display: "block", boxSizing: "border-box", width: "100%", marginTop: "8px", border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium },
});

/** 帮助: what to do, step by step, with what it looks like. */
export function HelpView() {
  const styles = useStyles();
  const { t } = useWords();
  const [shown, setShown] = useState<Page["id"]>("district");
  const pages = manual(t);
  return (
    <WithFoot>
      <Text block>{t("help.intro")}</Text>
      <TabList className={styles.pages} size="small" selectedValue={shown} onTabSelect={(_, { value }) => setShown(pages.find(({ id }) => id === value)?.id ?? shown)} aria-label={t("help.pages")}>
        {pages.map(({ id, title }) => (
          <Tab key={id} value={id}>
            {title}
          </Tab>
        ))}
      </TabList>
      {pages
        .filter(({ id }) => id === shown)
        .flatMap(({ id, numbered, steps }) =>
          steps.map(({ title, says, picture }, place) => (
            <Card key={`${id}-${title}`} title={numbered ? `${String(place + 1)}. ${title}` : title} testId="help-step">
              <Text className={styles.says}>{says}</Text>
              {picture && <img className={styles.picture} src={picture.url} alt={picture.shows} />}
            </Card>
          )),
        )}
    </WithFoot>
  );
}
