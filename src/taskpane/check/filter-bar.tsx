import { Dropdown, Input, Option, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useWords } from "../parts/words";
import type { Filter } from "./filter";
import { filters } from "./filter";

const useStyles = makeStyles({
  bar: { display: "flex", gap: "8px", alignItems: "center", flexWrap: "wrap", marginBottom: "8px" },
  filter: { minWidth: "104px", width: "104px" },
  sheet: { minWidth: "130px", flexGrow: 1 },
  search: { flexGrow: 1, minWidth: "120px" },
});

interface FilterBarProps {
  readonly run: ReactNode;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly sheet: string | undefined;
  readonly onSheet: (sheet: string | undefined) => void;
  readonly sheets: readonly (readonly [sheet: string, count: number])[];
}

/** Stands for every sheet: no sheet can be called so. */
const everySheet = "*";

/** Which findings are to be seen: by kind, by sheet with its count, by any word. */
export function FilterBar({ run, filter, onFilter, search, onSearch, sheet, onSheet, sheets }: FilterBarProps) {
  const styles = useStyles();
  const { t } = useWords();
  const total = sheets.reduce((sum, [, count]) => sum + count, 0);
  const all = t("findings.allSheets", { count: total });
  const named = (name: string) => t("findings.ofSheet", { sheet: name, count: sheets.find(([each]) => each === name)?.[1] ?? 0 });
  return (
    <div className={styles.bar}>
      {run}
      <Dropdown className={styles.filter} size="small" aria-label={t("check.filter")} value={t(`check.filter.${filter}`)} selectedOptions={[filter]} onOptionSelect={(_, { optionValue }) => onFilter(filters.find((name) => name === optionValue) ?? "all")}>
        {filters.map((name) => (
          <Option key={name} value={name}>
            {t(`check.filter.${name}`)}
          </Option>
        ))}
      </Dropdown>
      {sheets.length > 1 && (
        <Dropdown className={styles.sheet} size="small" aria-label={t("findings.sheet")} value={sheet === undefined ? all : named(sheet)} selectedOptions={[sheet ?? everySheet]} onOptionSelect={(_, { optionValue }) => onSheet(optionValue === everySheet ? undefined : optionValue)}>
          <Option value={everySheet}>{all}</Option>
          {sheets.map(([name]) => (
            <Option key={name} value={name}>
              {named(name)}
            </Option>
          ))}
        </Dropdown>
      )}
      <Input className={styles.search} size="small" type="search" value={search} placeholder={t("check.search")} aria-label={t("check.search")} onChange={(_, { value }) => onSearch(value)} />
    </div>
  );
}
