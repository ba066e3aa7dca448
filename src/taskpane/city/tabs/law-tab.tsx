import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { City, CityRule } from "../../../consolidate/city";
import type { Parameter } from "../../../measures/law";
import { valueWithUnit } from "../../../measures/law";
import type { ParameterKey } from "../../../measures/parameters";
import { parameterKeys } from "../../../measures/parameters";
import { cite } from "../../../text";
import { useWords } from "../../parts/words";
import { acrossFindings } from "../all-findings";
import { FindingItems } from "../finding-items";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: "0 0 10px", padding: 0 },
  item: { padding: "4px 0", borderTop: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  stated: { color: tokens.colorPaletteRedForeground1 },
});

const ofLaw: readonly string[] = ["law-differs", "law-stated-differs", "versions-differ", "own-law-changes-results"] satisfies readonly CityRule[];

const parameterOf = ({ law }: City, key: string): Parameter | undefined => {
  const known: ParameterKey | undefined = parameterKeys.find((each) => each === key);
  return known && law[known];
};

/** 参数差异: what each unit has replaced, by what authority, and what it comes to. */
export function LawTab({ city }: { readonly city: City }) {
  const styles = useStyles();
  const { t, mask } = useWords();
  const changed = city.files.filter(({ status, submission }) => status === "accepted" && (submission?.law.length ?? 0) > 0);
  const findings = acrossFindings(city).filter(({ rule }) => ofLaw.includes(rule));
  return (
    <>
      {changed.length === 0 && <Text block>{t("desk.noLawChanges")}</Text>}
      {changed.map(({ file, unit, submission }) => (
        <section key={file}>
          <Text weight="semibold" as="h3" block>
            {mask([unit, file].filter((part) => part !== undefined).join(" · "))}
          </Text>
          <ul className={styles.list}>
            {submission?.law.map(({ key, value, reference }) => {
              const parameter = parameterOf(city, key);
              return (
                <li key={key} className={styles.item}>
                  {t("desk.lawChange", { title: parameter?.title ?? key, standing: parameter ? valueWithUnit(parameter) : "", own: value })}
                  <div className={styles.quiet}>
                    {[...(parameter ? [cite([parameter.article])] : []), reference === "" ? t("desk.lawNoReference") : t("desk.lawReference", { reference })].join(" · ")}
                  </div>
                  {parameter?.basis === "明文" && <div className={styles.stated}>{t("desk.lawStated")}</div>}
                </li>
              );
            })}
          </ul>
        </section>
      ))}
      <FindingItems findings={findings} city={city} />
    </>
  );
}
