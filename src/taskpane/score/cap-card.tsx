import { Badge, Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import { written } from "../../measures/decimal";
import type { Appraisal } from "../../score/appraise";
import type { Appraised } from "../../score/people";
import type { Message } from "../../text";
import { Card } from "../parts/card";
import { ShownBitByBit } from "../parts/shown-bit-by-bit";
import { useWords } from "../parts/words";
import { LinkButton } from "../parts/link-button";
import { compositeWritten, nameOf } from "./scored-person";
import { WithWhy } from "./why";

const useStyles = makeStyles({
  figures: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(46px, 1fr))", gap: "4px", textAlign: "right", fontVariantNumeric: "tabular-nums", margin: "4px 0" },
  label: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  over: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  tied: { borderLeft: `3px solid ${tokens.colorPaletteMarigoldBorder2}`, paddingLeft: "8px" },
  badge: { whiteSpace: "nowrap" },
  lower: { whiteSpace: "nowrap", flexShrink: 0 },
  line: { display: "flex", alignItems: "center", gap: "8px", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, "::after": { content: "''", flexGrow: 1, borderTop: `1px dashed ${tokens.colorNeutralStroke1}` } },
  plain: { paddingLeft: "11px" },
});

interface CapCardProps {
  readonly appraisal: Appraisal;
  readonly why: (place: number) => readonly Message[];
  readonly onGo: (place: number) => void;
  /** The figures are old ones just now: nobody is assessed by them. */
  readonly disabled: boolean;
  readonly onAssessLower: (person: Appraised) => void;
}

/** 优秀名额: base, quota, share, and the people at the line. What is shown is a proposal; people decide. */
export function CapCard({ appraisal, why, onGo, disabled, onAssessLower }: CapCardProps) {
  const styles = useStyles();
  const { t, tell, mask } = useWords();
  const { value: cap, steps } = appraisal.cap;
  const figures = [
    { label: t("score.capBase"), value: t("score.count", { count: cap.base }) },
    { label: t("score.capQuota"), value: t("score.count", { count: cap.quota }) },
    { label: t("score.capExcellent"), value: t("score.count", { count: cap.excellent }) },
    { label: t("score.capShare"), value: cap.share },
    { label: t("score.capOver"), value: t("score.count", { count: cap.over }), over: cap.over > 0 },
  ];
  const groups = [
    { name: t("score.capSecure"), places: cap.secure, tied: false, mayLower: false },
    { name: t("score.capTied"), places: cap.undecided, tied: true, mayLower: cap.over > 0 },
    { name: t("score.capProposed"), places: [...cap.proposed].reverse(), tied: false, mayLower: cap.over > 0 },
  ];
  return (
    <Card title={t("score.cap")} testId="card-cap">
      <div className={styles.figures}>
        {figures.map(({ label, value, over }) => (
          <span key={label} className={over ? styles.over : undefined}>
            <span className={styles.label}>{label}</span>
            {value}
          </span>
        ))}
      </div>
      <WithWhy of={t("score.cap")} steps={steps}>
        {cap.over > 0 ? t(appraisal.capPending ? "score.capProposal" : "score.capApproved") : steps.slice(-1).map(tell)}
      </WithWhy>
      {appraisal.ungraded > 0 && <Text block>{t("score.capUngraded", { count: appraisal.ungraded })}</Text>}
      {groups.map(({ name, places, tied, mayLower }, group) => (
        <Fragment key={name}>
          {group === 1 && cap.over > 0 && (
            <div className={styles.line}>
              {t("score.capLine", { quota: cap.quota, cap: written(appraisal.law.excellentCap.value) })}
            </div>
          )}
          <ShownBitByBit items={places}>
            {(some) =>
              some.map((place) => {
                const person = appraisal.people[place];
                if (!person) return null;
                return (
                  <div key={place} className={tied ? styles.tied : styles.plain}>
                    <WithWhy
                      of={mask(nameOf(person))}
                      steps={why(place)}
                      actions={mayLower && <LowerButton disabled={disabled} onClick={() => onAssessLower(person)} />}
                    >
                      <LinkButton onGo={() => onGo(place)}>{mask(nameOf(person))}</LinkButton> {compositeWritten(person)}{" "}
                      <Badge className={styles.badge} appearance="tint" color={tied ? "warning" : mayLower ? "danger" : "success"}>
                        {name}
                      </Badge>
                    </WithWhy>
                  </div>
                );
              })
            }
          </ShownBitByBit>
        </Fragment>
      ))}
    </Card>
  );
}

function LowerButton({ disabled, onClick }: { readonly disabled: boolean; readonly onClick: () => void }) {
  const styles = useStyles();
  const { t } = useWords();
  return (
    <Button className={styles.lower} size="small" disabled={disabled} onClick={onClick}>
      {t("score.assessLower")}
    </Button>
  );
}
