import { Dropdown, Option, Text, makeStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { severities } from "../../../check/rule";
import type { City } from "../../../consolidate/city";
import { useWords } from "../../parts/words";
import type { DeskFinding } from "../all-findings";
import { allFindings, matchingFindings } from "../all-findings";
import type { Decision } from "../deciding";
import { FindingItems } from "../finding-items";

/** Stands for no filter: no unit can be called so. */
const all = "*";

const useStyles = makeStyles({
  bar: { display: "flex", gap: "8px", flexWrap: "wrap", margin: "4px 0" },
  unit: { minWidth: "120px", flexGrow: 1 },
  severity: { minWidth: "96px", flexGrow: 1 },
});

interface FindingsTabProps {
  readonly city: City;
  /** Whose findings alone are looked at. */
  readonly unit: string | undefined;
  readonly disabled: boolean;
  readonly onUnit: (unit: string | undefined) => void;
  readonly onDecide: (decision: Decision) => void;
}

/** 问题: what shows across files and what each file shows by itself, by unit and severity. */
export function FindingsTab({ city, unit, disabled, onUnit, onDecide }: FindingsTabProps) {
  const styles = useStyles();
  const { t } = useWords();
  const [severity, setSeverity] = useState<DeskFinding["severity"]>();
  const findings = useMemo(() => allFindings(city), [city]);
  const shown = useMemo(() => matchingFindings(findings, { unit, severity }), [findings, unit, severity]);
  const units = useMemo(() => [...new Set(findings.flatMap((finding) => [finding.unit, ...finding.places.map((place) => place.unit)]).filter((name) => name !== undefined))], [findings]);
  const count = (wanted: DeskFinding["severity"]) => shown.filter((finding) => finding.severity === wanted).length;
  if (findings.length === 0) return <Text>{t("desk.noFindings")}</Text>;
  const severityName = (name: DeskFinding["severity"] | undefined) => t(name === undefined ? "desk.allSeverities" : `severity.${name}`);
  return (
    <>
      <div className={styles.bar}>
        <Dropdown className={styles.unit} size="small" aria-label={t("desk.filterUnit")} value={unit ?? t("desk.allUnits")} selectedOptions={[unit ?? all]} onOptionSelect={(_, { optionValue }) => onUnit(optionValue === all ? undefined : optionValue)}>
          {[undefined, ...units].map((name) => (
            <Option key={name ?? all} value={name ?? all}>
              {name ?? t("desk.allUnits")}
            </Option>
          ))}
        </Dropdown>
        <Dropdown className={styles.severity} size="small" aria-label={t("desk.filterSeverity")} value={severityName(severity)} selectedOptions={[severity ?? all]} onOptionSelect={(_, { optionValue }) => setSeverity(severities.find((name) => name === optionValue))}>
          {[undefined, ...severities].map((name) => (
            <Option key={name ?? all} value={name ?? all}>
              {severityName(name)}
            </Option>
          ))}
        </Dropdown>
      </div>
      <Text block role="status" aria-live="polite">
        {shown.length === 0 ? t("check.nothingMatches") : t("desk.findingsShown", { errors: count("error"), warnings: count("warning"), infos: count("info") })}
      </Text>
      <FindingItems findings={shown} city={city} disabled={disabled} onDecide={onDecide} />
    </>
  );
}
