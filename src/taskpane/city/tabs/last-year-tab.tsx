import { Button, Text, makeStyles } from "@fluentui/react-components";
import { useRef } from "react";
import type { City, CityRule } from "../../../consolidate/city";
import { useWords } from "../../words";
import type { DeskFinding } from "../all-findings";
import { allFindings } from "../all-findings";
import { FindingItem } from "../finding-item";
import type { CityDesk } from "../use-city-desk";

const useStyles = makeStyles({
  bar: { display: "flex", gap: "8px", alignItems: "center", flexWrap: "wrap", margin: "4px 0 8px" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

const ofLastYear: readonly string[] = ["last-grade-claimed", "last-grade-filed", "award-already-paid", "gone-since-last-year", "new-since-last-year"] satisfies readonly CityRule[];

/** 与上年比: which file is last year's, and everything in which this year disagrees with it. */
export function LastYearTab({ city, desk }: { readonly city: City; readonly desk: CityDesk }) {
  const styles = useStyles();
  const { t, mask } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const { last, progress, takeLast, dropLast } = desk;
  const findings = allFindings(city).filter(({ rule, across }) => across && ofLastYear.includes(rule));
  return (
    <>
      <Text block>{last ? mask(t("desk.lastIs", { file: last.file, year: last.year, people: last.people.size })) : t("desk.noLast")}</Text>
      {last && city.year !== undefined && last.year !== city.year - 1 && <Text block weight="semibold">{t("desk.lastNotPrevious", { year: last.year, now: city.year, due: city.year - 1 })}</Text>}
      <div className={styles.bar}>
        <Button size="small" disabled={progress !== undefined} onClick={() => input.current?.click()}>
          {t(last ? "desk.changeLast" : "desk.chooseLast")}
        </Button>
        {last && (
          <Button size="small" appearance="subtle" disabled={progress !== undefined} onClick={dropLast}>
            {t("desk.dropLast")}
          </Button>
        )}
      </div>
      <input
        ref={input}
        type="file"
        accept=".xlsx"
        hidden
        data-testid="city-last"
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) takeLast(file);
          target.value = "";
        }}
      />
      {last && findings.length === 0 && <Text>{t("desk.lastClean")}</Text>}
      <ul className={styles.list}>
        {findings.map((finding: DeskFinding, place) => (
          <FindingItem key={place} finding={finding} city={city} />
        ))}
      </ul>
    </>
  );
}
