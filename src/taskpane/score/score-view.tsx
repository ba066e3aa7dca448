import { Button, Spinner, Text } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import { assessLower, fillAssessed } from "../../score/score";
import { WithFoot } from "../foot";
import type { PreviewLine } from "../preview";
import { linesOfChanges } from "../preview";
import { PreviewDialog } from "../preview-dialog";
import type { Reading } from "../reading";
import { scoredInSteps } from "../reading";
import { useSteps } from "../use-steps";
import type { Workbook } from "../use-workbook";
import { useWords } from "../words";
import { AssessedCard } from "./assessed-card";
import { AwardsCard } from "./awards-card";
import { CapCard } from "./cap-card";
import { CompositeCard } from "./composite-card";
import { GradesCard } from "./grades-card";

/** 核算: what would change and why; written on consent, in one step, and undone likewise. */
export function ScoreView({ workbook }: { readonly workbook: Workbook }) {
  const { t } = useWords();
  const { reading, stale, follows, work, look } = workbook;
  if (!reading || (stale && !follows)) {
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
  const { t, tell } = useWords();
  const [preview, setPreview] = useState<readonly PreviewLine[]>();
  const { stale, work, write, reveal } = workbook;
  const scored = useSteps(useCallback(() => scoredInSteps(reading), [reading]));
  if (!scored) return <Spinner size="tiny" label={t("score.working")} style={{ padding: "12px" }} />;
  const { appraisal, why, changes, notes } = scored.value;
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
  const foot =
    changes.length === 0 ? (
      <Text>{t("score.nothingToWrite")}</Text>
    ) : (
      <Button appearance="primary" disabled={waits} onClick={() => setPreview(linesOfChanges(changes))} data-testid="write-scores">
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
      <CapCard appraisal={appraisal} why={why} onGo={onGo} onAssessLower={(place, reason) => setPreview(linesOfChanges(personAt(appraisal.people, place).flatMap((person) => assessLower(person, reason))))} />
      <AssessedCard blank={appraisal.cap.value.over > 0 ? appraisal.people.filter(({ provisional }) => provisional).length : fillAssessed(appraisal).length} over={appraisal.cap.value.over > 0} onFill={() => setPreview(linesOfChanges(fillAssessed(appraisal)))} />
      <AwardsCard people={people} onGo={onGo} />
      {preview && (
        <PreviewDialog
          lines={preview}
          onClose={() => setPreview(undefined)}
          onWrite={(patches) => void write(patches)}
        />
      )}
    </WithFoot>
  );
}

const personAt = <T,>(people: readonly T[], place: number): readonly T[] => people.slice(place, place + 1);
