import { Text } from "@fluentui/react-components";
import type { City } from "../../../consolidate/city";
import { useWords } from "../../parts/words";
import { ChangesList } from "../changes-list";

/** 版本变化: what a re-submission changed, person by person. */
export function VersionsTab({ city }: { readonly city: City }) {
  const { t, mask } = useWords();
  if (city.versions.length === 0) return <Text>{t("desk.noVersions")}</Text>;
  return (
    <>
      {city.versions.map(({ unit, from, to, people }) => (
        <section key={`${from} ${to}`} data-testid="city-version">
          <Text weight="semibold" as="h3" block>
            {mask(t("desk.versionOf", { unit, from, to }))}
          </Text>
          {people.length === 0 && <Text>{t("desk.versionSame")}</Text>}
          <ChangesList people={people} />
        </section>
      ))}
    </>
  );
}
