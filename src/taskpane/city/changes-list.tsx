import { Badge, Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { VersionChanges } from "../../consolidate/city";
import { useWords } from "../words";

/** As many as a person reads at once. */
const atOnce = 50;

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: "0 0 10px", padding: 0 },
  item: { padding: "4px 0", borderTop: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: "anywhere" },
  field: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, paddingLeft: "8px" },
});

const colors = { added: "success", removed: "danger", changed: "warning" } as const;

/** Person by person, what one file says otherwise than another. */
export function ChangesList({ people }: Pick<VersionChanges, "people">) {
  const styles = useStyles();
  const { t, mask } = useWords();
  const [upTo, setUpTo] = useState(atOnce);
  const shown = (value: string) => (value === "" ? t("desk.blank") : mask(value));
  return (
    <>
      <ul className={styles.list}>
        {people.slice(0, upTo).map(({ kind, name, id, fields }, place) => (
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
      {people.length > upTo && (
        <Button size="small" onClick={() => setUpTo(upTo + atOnce)}>
          {t("desk.more", { count: Math.min(atOnce, people.length - upTo) })}
        </Button>
      )}
    </>
  );
}
