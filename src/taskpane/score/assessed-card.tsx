import { Button, Text } from "@fluentui/react-components";
import { useWords } from "../parts/words";
import { Card } from "../parts/card";

interface AssessedCardProps {
  /** How many have no grade yet that could have one. */
  readonly blank: number;
  /** Over the cap with no approval on file. */
  readonly blocked: boolean;
  /** The figures are old ones just now. */
  readonly disabled: boolean;
  readonly onFill: () => void;
}

/** 评定等次: a choice of its own, and only while the cap is kept, or what is over it approved. */
export function AssessedCard({ blank, blocked, disabled, onFill }: AssessedCardProps) {
  const { t } = useWords();
  if (blank === 0) return null;
  return (
    <Card title={t("score.assessed")} testId="card-assessed">
      <Text block>{blocked ? t("score.assessedBlocked") : t("score.assessedLine", { count: blank })}</Text>
      {!blocked && (
        <Button size="small" disabled={disabled} onClick={onFill}>
          {t("score.fillAssessed", { count: blank })}
        </Button>
      )}
    </Card>
  );
}
