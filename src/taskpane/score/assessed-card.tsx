import { Button, Text } from "@fluentui/react-components";
import { useWords } from "../words";
import { Card } from "../card";

/** 评定等次: a choice of its own, and only while the cap is kept. */
export function AssessedCard({ blank, over, onFill }: { readonly blank: number; readonly over: boolean; readonly onFill: () => void }) {
  const { t } = useWords();
  if (blank === 0) return null;
  return (
    <Card title={t("score.assessed")} testId="card-assessed">
      <Text block>{over ? t("score.assessedBlocked") : t("score.assessedLine", { count: blank })}</Text>
      {!over && (
        <Button size="small" onClick={onFill}>
          {t("score.fillAssessed", { count: blank })}
        </Button>
      )}
    </Card>
  );
}
