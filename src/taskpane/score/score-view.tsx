import { Button, Spinner, Text } from "@fluentui/react-components";
import { useCallback, useMemo, useState } from "react";
import type { Appraised } from "../../score/people";
import type { Change } from "../../score/score";
import { assessLower, fillAssessed } from "../../score/score";
import { WithFoot } from "../parts/foot";
import type { Preview } from "../preview/preview";
import { linesOfChanges } from "../preview/preview";
import { PreviewDialog } from "../preview/preview-dialog";
import type { Reading } from "../session/reading";
import { scoredInSteps } from "../session/reading";
import { useSteps } from "../session/use-steps";
import type { Workbook } from "../session/use-workbook";
import { useWords } from "../parts/words";
import { AssessLowerDialog } from "./assess-lower-dialog";
import { AssessedCard } from "./assessed-card";
import { AwardsCard } from "./awards-card";
import { CapCard } from "./cap-card";
import { CompositeCard } from "./composite-card";
import { GradesCard } from "./grades-card";
import { nameOf } from "./scored-person";

/** Somebody who is to be assessed lower, as they were in the reading. */
interface Lowered {
  readonly person: Appraised;
  readonly of: Reading;
}

/** 核算: what would change and why; written on consent, in one step, and undone likewise. */
export function ScoreView({ workbook }: { readonly workbook: Workbook }) {
  const { t } = useWords();
  const { reading, stale, waitsForLook, work, look } = workbook;
  if (!reading || waitsForLook) {
    return (
      <WithFoot
        foot={
          <Button appearance="primary" disabled={work !== undefined} onClick={() => void look()} data-testid="run-score">
            {t(reading ? "score.again" : "score.run")}
          </Button>
        }
      >
        <Text>{stale ? t("status.stale") : t("score.intro")}</Text>
      </WithFoot>
    );
  }
  return <Scores workbook={workbook} reading={reading} />;
}

function Scores({ workbook, reading }: { readonly workbook: Workbook; readonly reading: Reading }) {
  const { t, tell, mask } = useWords();
  const [preview, setPreview] = useState<Preview>();
  const [lowered, setLowered] = useState<Lowered>();
  const { stale, work, busy, write, reveal } = workbook;
  const scored = useSteps(useCallback(() => scoredInSteps(reading), [reading]));
  const report = scored?.value;
  const unassessed = useMemo(() => (report ? fillAssessed(report.appraisal) : []), [report]);
  if (!scored || !report) return <Spinner size="tiny" label={t("score.working")} style={{ padding: "12px" }} />;
  const { appraisal, why, changes, notes } = report;
  const waits = work !== undefined || stale || scored.old;
  if (!reading.district.sheets.scoring) {
    return (
      <WithFoot>
        {notes.map((note, line) => (
          <Text key={line} block>
            {tell(note)}
          </Text>
        ))}
      </WithFoot>
    );
  }
  const people = appraisal.people.map((person, place) => ({ person, award: appraisal.awards[place], why: () => why(place) }));
  const onGo = (place: number) => {
    const row = appraisal.people[place]?.row;
    const at = row?.cell("composite") ?? row?.cell("name");
    if (at) void reveal(at);
  };
  const { capPending } = appraisal;
  const show = (shown: readonly Change[], of = reading) => setPreview({ lines: linesOfChanges(shown), of });
  const foot =
    changes.length === 0 ? (
      <Text>{t("score.nothingToWrite")}</Text>
    ) : (
      <Button appearance="primary" disabled={waits} onClick={() => show(changes)} data-testid="write-scores">
        {t("score.write", { count: changes.length })}
      </Button>
    );
  return (
    <WithFoot foot={foot}>
      {notes.map((note, line) => (
        <Text key={line} block>
          {tell(note)}
        </Text>
      ))}
      <CompositeCard people={people} onGo={onGo} />
      <GradesCard appraisal={appraisal} />
      <CapCard appraisal={appraisal} why={why} onGo={onGo} disabled={waits} onAssessLower={(person) => setLowered({ person, of: reading })} />
      <AssessedCard blank={capPending ? appraisal.people.filter(({ provisional }) => provisional).length : unassessed.length} blocked={capPending} disabled={waits} onFill={() => show(unassessed)} />
      <AwardsCard people={people} onGo={onGo} />
      {lowered && (
        <AssessLowerDialog
          person={mask(nameOf(lowered.person))}
          onClose={() => setLowered(undefined)}
          onReason={(reason) => {
            setLowered(undefined);
            show(assessLower(lowered.person, reason), lowered.of);
          }}
        />
      )}
      {preview && <PreviewDialog lines={preview.lines} busy={busy} onClose={() => setPreview(undefined)} onWrite={(patches) => void write(patches, preview.of, { derived: true })} />}
    </WithFoot>
  );
}
