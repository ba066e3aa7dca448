import { Badge, Checkbox, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { Fragment, useMemo, useState } from "react";
import type { City } from "../../consolidate/city";
import { message } from "../../text";
import { Card } from "../parts/card";
import { LinkButton } from "../parts/link-button";
import { useWords } from "../parts/words";
import type { FileActions } from "./file-line";
import { FileLine } from "./file-line";
import type { UnitRow } from "./unit-rows";
import { filesOfNoUnit, unitRows } from "./unit-rows";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontVariantNumeric: "tabular-nums",
    "& th": { fontWeight: tokens.fontWeightRegular, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, textAlign: "left", padding: "2px 4px 2px 0", whiteSpace: "nowrap" },
    "& td": { padding: "2px 4px 2px 0", borderTop: `1px solid ${tokens.colorNeutralStroke3}`, whiteSpace: "nowrap" },
    "& tbody th": { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, color: "inherit", fontSize: "inherit" },
    "& .figure": { textAlign: "right", paddingRight: 0, paddingLeft: "4px" },
    // How many files came stands below where there is no room beside.
    "& .state": { whiteSpace: "normal" },
    "& .people": { textAlign: "right", paddingRight: "8px" },
  },
  unit: { display: "inline-flex", alignItems: "center", gap: "2px", minHeight: "26px", padding: 0, border: "none", background: "transparent", font: "inherit", color: "inherit", cursor: "pointer", ":hover": { textDecorationLine: "underline" }, ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  whole: { whiteSpace: "nowrap" },
  error: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  details: { "& > td": { whiteSpace: "normal", padding: "2px 0 8px 12px" } },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  // One digit as wide as another.
  faults: { fontVariantNumeric: "tabular-nums" },
  apart: { display: "block", marginTop: "10px" },
});

interface UnitsCardProps extends FileActions {
  readonly city: City;
  readonly onStrict: (strict: boolean) => void;
  /** Leads to the findings of a unit. */
  readonly onFaults: (unit: string) => void;
}

/** The expected units: who has come, who is missing, and what is to be decided. */
export function UnitsCard({ city, onStrict, onFaults, ...actions }: UnitsCardProps) {
  const styles = useStyles();
  const { t, tell } = useWords();
  const rows = useMemo(() => unitRows(city), [city]);
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const homeless = filesOfNoUnit(city);
  // A unit that nobody expected makes the others no more complete.
  const expected = rows.filter(({ unit }) => (city.law.reportingUnits.value as readonly string[]).includes(unit));
  const received = expected.filter(({ state }) => state === "received").length;
  const others = rows.length - expected.length;
  const toggle = (unit: string) => {
    const next = new Set(unfolded);
    if (!next.delete(unit)) next.add(unit);
    setUnfolded(next);
  };
  return (
    <Card title={t("desk.units")} figure={t(others > 0 ? "desk.unitsFigureAndOthers" : "desk.unitsFigure", { received, total: expected.length, others })} testId="city-units">
      <table className={styles.table} aria-label={t("desk.units")}>
        <thead>
          <tr>
            <th scope="col">{t("desk.column.unit")}</th>
            <th scope="col">{t("desk.column.state")}</th>
            <th scope="col" className="people">
              {t("desk.column.people")}
            </th>
            <th scope="col">{t("desk.column.receipt")}</th>
            <th scope="col" className="figure">
              {t("desk.column.faults")}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            // What waits for a decision lies open by itself.
            const open = row.state === "open" ? !unfolded.has(row.unit) : unfolded.has(row.unit);
            return (
              <Fragment key={row.unit}>
                <UnitLine row={row} open={open} onToggle={() => toggle(row.unit)} onFaults={() => onFaults(row.unit)} />
                {open && (
                  <tr className={styles.details}>
                    <td colSpan={5}>
                      {row.files.length === 0 && <Text>{t("desk.noFile")}</Text>}
                      {row.state === "open" && <Text block>{tell(choiceIn(row)?.reason ?? message("desk.choiceOpen"))}</Text>}
                      <ul className={styles.list} aria-label={t("desk.detailsOf", { unit: row.unit })}>
                        {row.files.map((file) => (
                          <FileLine key={file.file} file={file} against={row.state === "open" ? choiceIn(row)?.submission : undefined} {...actions} />
                        ))}
                      </ul>
                    </td>
                  </tr>
                )}
              </Fragment>
            );
          })}
        </tbody>
      </table>
      <Checkbox label={t("desk.strict")} checked={actions.choices.strict} onChange={(_, { checked }) => onStrict(checked === true)} />
      {homeless.length > 0 && (
        <>
          <Text className={styles.apart} weight="semibold" as="h3">
            {t("desk.notCounted")}
          </Text>
          <ul className={styles.list} data-testid="city-not-counted">
            {homeless.map((file) => (
              <FileLine key={file.file} file={file} {...actions} />
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}

/** The first of the files among which the clerk is to choose. */
const choiceIn = ({ files }: UnitRow) => files.find(({ reason }) => reason?.key === "city.unclearVersions");

const colors = { received: "success", open: "warning", ledgersOnly: "warning", uncounted: "danger", missing: "danger" } as const;
const receiptColors = { intact: "success", altered: "danger", damaged: "danger", none: "informative" } as const;

function UnitLine({ row, open, onToggle, onFaults }: { readonly row: UnitRow; readonly open: boolean; readonly onToggle: () => void; readonly onFaults: () => void }) {
  const styles = useStyles();
  const { t } = useWords();
  const { unit, state, files, people, receipt, errors, warnings } = row;
  const Chevron = open ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <tr data-testid="city-unit" data-unit={unit} data-state={state}>
      <th scope="row">
        <button type="button" className={styles.unit} aria-expanded={open} aria-label={t("desk.detailsOf", { unit })} onClick={onToggle}>
          <Chevron aria-hidden /> {unit}
        </button>
      </th>
      <td className="state">
        <Badge className={styles.whole} appearance="tint" color={colors[state]}>
          {t(`desk.state.${state}`)}
        </Badge>{" "}
        {files.length > 1 && <span className={styles.whole}>{t("desk.twice", { count: files.length })}</span>}
      </td>
      <td className="people">{state === "received" ? people : ""}</td>
      <td>
        {receipt && (
          <Badge className={styles.whole} appearance={receipt.state === "none" ? "ghost" : "tint"} color={receiptColors[receipt.state]}>
            {t(`desk.receipt.${receipt.state}`)}
          </Badge>
        )}
      </td>
      <td className="figure">
        {state === "received" && (
          <LinkButton onGo={onFaults}>
            <span className={errors > 0 ? styles.error : styles.faults} aria-label={t("desk.faultsOf", { errors, warnings })}>
              {t("desk.faults", { errors, warnings })}
            </span>
          </LinkButton>
        )}
      </td>
    </tr>
  );
}
