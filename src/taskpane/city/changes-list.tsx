import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import type { VersionChanges } from "../../consolidate/city";
import { ShownBitByBit } from "../parts/shown-bit-by-bit";
import { useWords } from "../parts/words";

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
  const shown = (value: string) => (value === "" ? t("check.blank") : mask(value));
  return (
    <ShownBitByBit items={people}>
      {(some) => (
        <ul className={styles.list}>
          {some.map(({ kind, name, id, fields }, place) => (
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
      )}
    </ShownBitByBit>
  );
}
