import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Badge, Text, makeStyles, tokens } from "@fluentui/react-components";
import { articles } from "../measures/articles";
import { valueWritten } from "../measures/law";
import { standing } from "../measures/parameters";
import type { Parameter } from "../measures/law";
import { WithFoot } from "./foot";
import { useWords } from "./words";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "baseline", gap: "6px", padding: "4px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, flexWrap: "wrap" },
  title: { flexGrow: 1 },
  value: { fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
  note: { flexBasis: "100%", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const parameters: readonly Parameter[] = Object.values(standing);

/** 依据: every number used, with its article, and what each article is about. */
export function BasisView() {
  const styles = useStyles();
  const { t } = useWords();
  return (
    <WithFoot>
      <Text block>{t("basis.intro")}</Text>
      <Accordion multiple collapsible defaultOpenItems={["parameters"]}>
        <AccordionItem value="parameters">
          <AccordionHeader>{t("basis.parameters")}</AccordionHeader>
          <AccordionPanel>
            {parameters.map(({ title, value, unit, article, basis, inPrinciple, otherReadings }) => (
              <div key={title} className={styles.line}>
                <span className={styles.title}>{title}</span>
                <span className={styles.value}>{t("basis.value", { value: valueWritten(value), unit })}</span>
                <Badge appearance="tint" color={basis === "明文" ? "informative" : "warning"}>
                  {basis}
                </Badge>
                <span className={styles.note}>
                  {[article, ...(inPrinciple ? [t("basis.inPrinciple")] : []), ...(otherReadings ? [t("basis.otherReadings", { readings: otherReadings.map((reading) => `${reading} ${unit}`).join("、") })] : [])].join(" · ")}
                </span>
              </div>
            ))}
          </AccordionPanel>
        </AccordionItem>
        <AccordionItem value="articles">
          <AccordionHeader>{t("basis.articles")}</AccordionHeader>
          <AccordionPanel>
            {Object.entries(articles).map(([name, { summary }]) => (
              <div key={name} className={styles.line}>
                <span className={styles.value}>{name}</span>
                <span className={styles.title}>{summary}</span>
              </div>
            ))}
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
    </WithFoot>
  );
}
