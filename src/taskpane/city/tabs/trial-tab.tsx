import { Button, Slider, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { City } from "../../../consolidate/city";
import type { CityWhatIf } from "../../../consolidate/what-if";
import { decimal, grouped } from "../../../measures/decimal";
import { grades } from "../../../measures/grade";
import { LinkButton } from "../../parts/link-button";
import { useWords } from "../../parts/words";
import { FiguresTable } from "../figures-table";
import type { DeskRows } from "../rows-dialog";
import type { TrialKey, Trials } from "../trial";
import { inOrder, standingTrials, trialKeys, trialRange } from "../trial";
import type { CityDesk } from "../use-city-desk";
import { useTrial } from "../use-trial";

const useStyles = makeStyles({
  slider: { display: "grid", gridTemplateColumns: "1fr auto", columnGap: "8px", alignItems: "center", marginTop: "6px", fontVariantNumeric: "tabular-nums" },
  bar: { gridColumn: "1 / -1", width: "100%" },
  changed: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForeground1 },
  // In view while a slider is moved, whichever of them it is.
  effect: { position: "sticky", top: "-8px", zIndex: 1, padding: "8px 0", backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  disorder: { color: tokens.colorPaletteRedForeground1 },
});

/** 试算: sliders for weights, bands, cap and amounts, and at once what they would change. Nothing is written. */
export function TrialTab({ city, desk, onRows }: { readonly city: City; readonly desk: CityDesk; readonly onRows: (rows: DeskRows) => void }) {
  const styles = useStyles();
  const { t } = useWords();
  const standing = useMemo(() => standingTrials(city.law), [city]);
  const [trials, setTrials] = useState<Trials>(standing);
  const orderly = inOrder(trials);
  const effect = useTrial(trials, desk.tryOut, desk.refuse);
  const move = (key: TrialKey, value: number) => setTrials({ ...trials, [key]: value });
  return (
    <>
      <Text block>{t("desk.trialIntro")}</Text>
      <div className={styles.effect} role="status" aria-live="polite" data-testid="city-trial">
        {!orderly && <Text className={styles.disorder}>{t("desk.trial.disorder")}</Text>}
        {effect && <Effect effect={effect} onRows={onRows} />}
      </div>
      {trialKeys.map((key) => {
        const { title, unit } = city.law[key];
        const { min, max, step } = trialRange[key];
        const label = key === "usualWeight" ? t("desk.trial.usualWeight") : title;
        const value = unit === "%" ? `${trials[key]}%` : `${trials[key]} ${unit}`;
        return (
          <div key={key} className={styles.slider}>
            <span>{label}</span>
            <span className={trials[key] === standing[key] ? undefined : styles.changed}>{value}</span>
            <Slider className={styles.bar} size="small" min={min} max={max} step={step} value={trials[key]} aria-label={label} aria-valuetext={value} onChange={(_, data) => move(key, data.value)} />
          </div>
        );
      })}
      <Button size="small" onClick={() => setTrials(standing)}>
        {t("desk.trial.reset")}
      </Button>
    </>
  );
}

function Effect({ effect: { units, whole, regraded }, onRows }: { readonly effect: CityWhatIf; readonly onRows: (rows: DeskRows) => void }) {
  const { t } = useWords();
  const over = (side: "before" | "after") => units.reduce((sum, unit) => sum + unit[side].over, 0);
  const line = (title: string, before: number, after: number) => ({ key: title, head: title, cells: [before, after, signed(after - before)] });
  const { money: before } = whole.before;
  const { money: after } = whole.after;
  const difference = after.minus(before);
  const grade = (name: string | undefined) => name ?? t("score.noGrade");
  return (
    <>
      <FiguresTable
        label={t("desk.tab.trial")}
        columns={["", t("desk.trial.now"), t("desk.trial.then"), t("desk.trial.difference")]}
        rows={[
          ...grades.map((name) => line(name, whole.before.grades[name], whole.after.grades[name])),
          line(t("desk.trial.over"), over("before"), over("after")),
          { key: "money", head: t("desk.trial.money"), cells: [grouped(before), grouped(after), `${difference.gt(decimal(0)) ? "+" : ""}${grouped(difference)}`] },
        ]}
      />
      {regraded.length === 0 ? (
        <Text>{t("desk.trial.nobody")}</Text>
      ) : (
        <LinkButton
          onGo={() =>
            onRows({
              title: t("desk.trial.rows"),
              rows: regraded.map(({ person: { unit, file, submitted }, before: from, after: to }) => ({ unit, file, submitted, figure: t("desk.trial.change", { before: grade(from), after: grade(to) }) })),
            })
          }
        >
          {t("desk.trial.regraded", { count: regraded.length })}
        </LinkButton>
      )}
    </>
  );
}

const signed = (value: number): string => (value > 0 ? `+${value}` : String(value));
