import { Badge, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { City } from "../../../consolidate/city";
import { useWords } from "../../words";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: "0 0 10px", padding: 0 },
  item: { padding: "4px 0", borderTop: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: "anywhere" },
  field: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, paddingLeft: "8px" },
});

const colors = { added: "success", removed: "danger", changed: "warning" } as const;

/** 版本变化: what a re-submission changed, person by person. */
export function VersionsTab({ city }: { readonly city: City }) {
  const styles = useStyles();
  const { t, mask } = useWords();
  const shown = (value: string) => (value === "" ? t("desk.blank") : mask(value));
  if (city.versions.length === 0) return <Text>{t("desk.noVersions")}</Text>;
  return (
    <>
      {city.versions.map(({ unit, from, to, people }) => (
        <section key={`${from} ${to}`} data-testid="city-version">
          <Text weight="semibold" as="h3" block>
            {mask(t("desk.versionOf", { unit, from, to }))}
          </Text>
          {people.length === 0 && <Text>{t("desk.versionSame")}</Text>}
          <ul className={styles.list}>
            {people.map(({ kind, name, id, fields }, place) => (
              <li key={place} className={styles.item}>
                <Badge appearance="tint" color={colors[kind]}>
                  {t(`desk.version.${kind}`)}
                </Badge>{" "}
                {mask(name)} <span className={styles.field}>{id === undefined ? "" : mask(id)}</span>
                {fields.map(({ title, before, after }) => (
                  <div key={title} className={styles.field}>
                    {t("desk.field", { title, before: shown(before), after: shown(after) })}
                  </div>
                ))}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
