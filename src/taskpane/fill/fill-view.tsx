import { Button, Spinner, Text } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import { fileYear } from "../../fill/file-year";
import type { Filling } from "../../fill/filling";
import { patchesOf } from "../../fill/filling";
import { fillLastGrades } from "../../fill/last-grades";
import { fillNamesAndNumbers } from "../../fill/names-and-numbers";
import { fillScoring } from "../../fill/scoring-from-roster";
import type { District } from "../../sheets/district";
import type { MessageKey } from "../../text";
import { isCellPatch } from "../../workbook/patch";
import { WithFoot } from "../parts/foot";
import { linesOfChanges } from "../preview/preview";
import { PreviewDialog } from "../preview/preview-dialog";
import type { Reading } from "../session/reading";
import { useSteps } from "../session/use-steps";
import type { Host } from "../../workbook/host";
import type { Steps } from "../../workbook/steps";
import type { Workbook } from "../session/use-workbook";
import { useWords } from "../parts/words";
import { FillCard } from "./fill-card";
import { NextYearCard } from "./next-year-card";

/** What is shown before it is filled, and the reading that it was made of. */
interface Shown {
  readonly filling: Filling;
  readonly of: Reading;
}

/** What can be filled, in the order in which a clerk needs it. */
const kinds = [
  { id: "scoring", title: "fillView.scoring", about: "fillView.scoringAbout", fill: fillScoring },
  { id: "lastGrades", title: "fillView.lastGrades", about: "fillView.lastGradesAbout", fill: fillLastGrades },
  { id: "names", title: "fillView.names", about: "fillView.namesAbout", fill: fillNamesAndNumbers },
  { id: "history", title: "fillView.history", about: "fillView.historyAbout", fill: fileYear },
] as const satisfies readonly { readonly id: string; readonly title: MessageKey; readonly about: MessageKey; readonly fill: (district: District) => Filling }[];

type Card = (typeof kinds)[number] & { readonly filling: Filling };

/** What each kind would fill, a kind a step. */
function* fillingsInSteps(district: District): Steps<readonly Card[]> {
  const cards: Card[] = [];
  for (const kind of kinds) {
    cards.push({ ...kind, filling: kind.fill(district) });
    yield;
  }
  return cards;
}

/** 补填: one sheet from another, blanks only; previewed, written and undone like every write. */
export function FillView({ host, workbook }: { readonly host: Host; readonly workbook: Workbook }) {
  const { t } = useWords();
  const { reading, stale, waitsForLook, work, look } = workbook;
  if (!reading || waitsForLook) {
    return (
      <WithFoot
        foot={
          <Button appearance="primary" disabled={work !== undefined} onClick={() => void look()} data-testid="run-fill">
            {t(reading ? "fillView.again" : "fillView.run")}
          </Button>
        }
      >
        <Text>{stale ? t("status.stale") : t("fillView.intro")}</Text>
      </WithFoot>
    );
  }
  return <Fillings host={host} workbook={workbook} reading={reading} />;
}

function Fillings({ host, workbook, reading }: { readonly host: Host; readonly workbook: Workbook; readonly reading: Reading }) {
  const { t } = useWords();
  const [preview, setPreview] = useState<Shown>();
  const { stale, work, busy, write, reveal } = workbook;
  const { district } = reading;
  const cards = useSteps(useCallback(() => fillingsInSteps(district), [district]));
  if (!cards) return <Spinner size="tiny" label={t("fillView.working")} style={{ padding: "12px" }} />;
  const waits = work !== undefined || stale || cards.old;
  return (
    <WithFoot>
      <Text block style={{ marginBottom: "8px" }}>{t("fillView.intro")}</Text>
      {cards.value.map(({ id, title, about, filling }) => (
        <FillCard key={id} title={t(title)} about={t(about)} filling={filling} testId={`card-${id}`} busy={waits} onPreview={() => setPreview({ filling, of: reading })} onGo={(cell) => void reveal(cell)} />
      ))}
      <NextYearCard host={host} workbook={workbook} district={district} />
      {preview && <PreviewDialog lines={linesOfChanges(preview.filling.proposals)} busy={busy} onClose={() => setPreview(undefined)} onWrite={(patches) => void write(patchesOf(preview.filling, patches.filter(isCellPatch)), preview.of, { derived: true })} />}
    </WithFoot>
  );
}
