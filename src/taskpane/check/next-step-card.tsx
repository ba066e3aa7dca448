import { Button, Text } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import type { NextStep } from "../../seal/next-step";
import { nextStepInSteps } from "../../seal/next-step";
import type { MessageKey } from "../../text";
import type { Steps } from "../../workbook/steps";
import { Card, CardActions } from "../parts/card";
import { CorrectCover } from "../cover/correct-cover";
import type { Reading } from "../session/reading";
import { scoredInSteps } from "../session/reading";
import { useSteps } from "../session/use-steps";
import type { Workbook } from "../session/use-workbook";
import type { View } from "../views";
import { useWords } from "../parts/words";

/** What the button of a step is called, and where it leads; a step without one is done right here. */
const ways = {
  cover: { does: "next.coverDo", to: "cover" },
  sign: { does: "next.coverDo", to: "cover" },
  roster: { does: "next.rosterDo", to: "cell" },
  nobody: { does: "next.rosterDo", to: "cell" },
  scores: { does: "next.scoresDo", to: "cell" },
  fill: { does: "next.fillDo", to: "fill" },
  assess: { does: "next.scoreDo", to: "score" },
  score: { does: "next.scoreDo", to: "score" },
  approve: { does: "next.scoreDo", to: "score" },
  answer: undefined,
  submit: { does: "next.submitDo", to: "submit" },
  sealAgain: { does: "next.submitDo", to: "submit" },
  send: { does: "next.submitDo", to: "submit" },
} as const satisfies Record<NextStep["step"], { readonly does: MessageKey; readonly to: View | "cover" | "cell" } | undefined>;

interface NextStepCardProps {
  readonly workbook: Workbook;
  readonly reading: Reading;
  readonly onView: (view: View) => void;
}

function* unwrittenIn(reading: Reading): Steps<number> {
  const { changes } = yield* scoredInSteps(reading);
  return changes.length;
}

/** 下一步: what a clerk does now, and the way there. */
export function NextStepCard({ workbook, reading, onView }: NextStepCardProps) {
  const { t } = useWords();
  const [asking, setAsking] = useState(false);
  const come = useSteps(useCallback(() => nextStepInSteps(reading.district, reading.check, () => unwrittenIn(reading)), [reading]));
  const next = come?.value;
  const { stale, work, reveal } = workbook;
  if (!next) return null;
  const way = ways[next.step];
  const go = () => {
    if (!way) return;
    if (way.to === "cover") setAsking(true);
    else if (way.to !== "cell") onView(way.to);
    else if ("at" in next && next.at) void reveal(next.at);
  };
  return (
    <Card title={t("next.title")} testId="next-step">
      <Text block>{t(`next.${next.step}`)}</Text>
      {way && (
        <CardActions>
          <Button size="small" disabled={stale || work !== undefined || come.old} onClick={go}>
            {t(way.does)}
          </Button>
        </CardActions>
      )}
      {asking && <CorrectCover workbook={workbook} reading={reading} onClose={() => setAsking(false)} />}
    </Card>
  );
}
