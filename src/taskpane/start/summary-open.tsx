import { Button, Text } from "@fluentui/react-components";
import { Card, CardActions } from "../parts/card";
import { WithFoot } from "../parts/foot";
import { useWords } from "../parts/words";

/** The city's own workbook is open: what is done with a district's has no place there, and is not offered. */
export function SummaryOpen({ onCity }: { readonly onCity: () => void }) {
  const { t } = useWords();
  return (
    <WithFoot>
      <Card title={t("summaryOpen.title")} testId="summary-open">
        <Text block>{t("summaryOpen.says", { city: t("city.title") })}</Text>
        <CardActions>
          <Button appearance="primary" onClick={onCity}>
            {t("summaryOpen.go", { city: t("city.title") })}
          </Button>
        </CardActions>
      </Card>
    </WithFoot>
  );
}
