import { Text } from "@fluentui/react-components";
import type { City, CityRule } from "../../../consolidate/city";
import { useWords } from "../../parts/words";
import type { DeskFinding } from "../all-findings";
import { acrossFindings } from "../all-findings";
import { FindingItems } from "../finding-items";

const ofLastYear: readonly string[] = ["last-grade-claimed", "last-grade-filed", "award-already-paid", "gone-since-last-year", "new-since-last-year"] satisfies readonly CityRule[];

/** 与上年比: everything in which this year disagrees with last year's summary. */
export function LastYearTab({ city }: { readonly city: City }) {
  const { t } = useWords();
  const findings = acrossFindings(city).filter(({ rule }) => ofLastYear.includes(rule));
  const count = (wanted: DeskFinding["severity"]) => findings.filter(({ severity }) => severity === wanted).length;
  if (!city.last) return <Text>{t("desk.lastFirst")}</Text>;
  return (
    <>
      <Text block>{findings.length === 0 ? t("desk.lastClean") : t("desk.findingsShown", { errors: count("error"), warnings: count("warning"), infos: count("info") })}</Text>
      <FindingItems findings={findings} city={city} />
    </>
  );
}
