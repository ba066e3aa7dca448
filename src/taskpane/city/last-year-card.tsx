import { Button, Text, makeStyles } from "@fluentui/react-components";
import type { City } from "../../consolidate/city";
import { Card, CardActions } from "../parts/card";
import { useFileChooser } from "../parts/file-chooser";
import { useWords } from "../parts/words";
import type { CityDesk } from "./use-city-desk";

const useStyles = makeStyles({ amiss: { marginTop: "4px" } });

/** Which file is last year's: awards and grades rest on it, so it is seen whether there is one. */
export function LastYearCard({ city, desk }: { readonly city: City; readonly desk: CityDesk }) {
  const styles = useStyles();
  const { t, mask } = useWords();
  const { last, progress, takeLast, dropLast } = desk;
  const { choose, element } = useFileChooser({ accept: ".xlsx", testId: "city-last" }, ([file]) => {
    if (file) takeLast(file);
  });
  return (
    <Card title={t("desk.lastTitle")} testId="city-last-year">
      <Text block>{last ? mask(t("desk.lastIs", { file: last.file, year: last.year, people: last.people.size })) : t("desk.noLast")}</Text>
      {last && city.year !== undefined && last.year !== city.year - 1 && (
        <Text block className={styles.amiss} weight="semibold">
          {t("desk.lastNotPrevious", { year: last.year, now: city.year, due: city.year - 1 })}
        </Text>
      )}
      <CardActions>
        <Button size="small" disabled={progress !== undefined} onClick={choose}>
          {t(last ? "desk.changeLast" : "desk.chooseLast")}
        </Button>
        {last && (
          <Button size="small" appearance="subtle" disabled={progress !== undefined} onClick={dropLast}>
            {t("desk.dropLast")}
          </Button>
        )}
      </CardActions>
      {element}
    </Card>
  );
}
