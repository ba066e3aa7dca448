import { Button, Text } from "@fluentui/react-components";
import { useWords } from "../parts/words";
import { Card } from "../parts/card";

interface AssessedCardProps {
  /** How many have no grade yet that could have one. */
  readonly blank: number;
  readonly over: boolean;
  /** The figures are old ones just now. */
  readonly disabled: boolean;
  readonly onFill: () => void;
}

/** 评定等次: a choice of its own, and only while the cap is kept. */
export function AssessedCard({ blank, over, disabled, onFill }: AssessedCardProps) {
  const { t } = useWords();
  if (blank === 0) return null;
  return (
    <Card title={t("score.assessed")} testId="card-assessed">
      <Text block>{over ? t("score.assessedBlocked") : t("score.assessedLine", { count: blank })}</Text>
      {!over && (
        <Button size="small" disabled={disabled} onClick={onFill}>
          {t("score.fillAssessed", { count: blank })}
        </Button>
      )}
    </Card>
  );
}
