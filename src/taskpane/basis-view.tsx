import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Badge, Text, makeStyles, tokens } from "@fluentui/react-components";
import { articles } from "../measures/articles";
import type { Parameter, Source } from "../measures/law";
import { valueWithUnit } from "../measures/law";
import { noticeOf } from "../measures/holidays";
import { standing } from "../measures/parameters";
import type { District } from "../sheets/district";
import { WithFoot } from "./parts/foot";
import type { Words } from "./parts/words";
import { useWords } from "./parts/words";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "baseline", gap: "6px", padding: "4px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, flexWrap: "wrap" },
  title: { flexGrow: 1 },
  value: { fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
  note: { flexBasis: "100%", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const authority = ({ reference, date }: Source, t: Words["t"]): string => (date === undefined ? reference : t("basis.since", { reference, date }));

/** What stands beside a value: its article, how firm it is, and where a district has its own, the one that it replaces and by whose authority. */
function aboutValue({ article, inPrinciple, otherReadings, unit, replaced }: Parameter, t: Words["t"]): string {
  return [
    article,
    ...(inPrinciple ? [t("basis.inPrinciple")] : []),
    ...(otherReadings ? [t("basis.otherReadings", { readings: otherReadings.map((value) => valueWithUnit({ value, unit })) })] : []),
    ...(replaced ? [t("basis.replaced", { standing: valueWithUnit({ value: replaced.value, unit }), source: authority(replaced.source, t) })] : []),
  ].join(" · ");
}

/** The years whose days off are known, each with the notice or the district's table that says so. */
const calendarInWords = ({ calendar, holidays }: District, t: Words["t"]): string =>
  [...calendar.years]
    .sort((one, other) => one - other)
    .map((year) => t("basis.calendarYear", { year, source: (holidays.days.some(({ day }) => day.year === year) ? undefined : noticeOf(year)) ?? t("basis.ownTable") }))
    .join("；");

/** 依据: every number used, the district's own first, with its article, and what each article is about. */
export function BasisView({ district }: { readonly district: District | undefined }) {
  const styles = useStyles();
  const { t } = useWords();
  const law = Object.values<Parameter>(district?.law ?? standing);
  const parameters = [...law.filter(({ replaced }) => replaced), ...law.filter(({ replaced }) => !replaced)];
  const refused = district?.ownLaw.refused.length ?? 0;
  return (
    <WithFoot>
      <Text block>{t("basis.intro")}</Text>
      {refused > 0 && <Text block>{t("basis.refused", { count: refused })}</Text>}
      {district && <Text block>{t("basis.calendar", { years: calendarInWords(district, t) })}</Text>}
      <Accordion multiple collapsible defaultOpenItems={["parameters"]}>
        <AccordionItem value="parameters">
          <AccordionHeader>{t("basis.parameters")}</AccordionHeader>
          <AccordionPanel>
            {parameters.map((parameter) => (
              <div key={parameter.title} className={styles.line} data-testid={parameter.replaced ? "own-value" : undefined}>
                <span className={styles.title}>{parameter.title}</span>
                <span className={styles.value}>{valueWithUnit(parameter)}</span>
                <Badge appearance="tint" color={parameter.replaced ? "brand" : parameter.basis === "明文" ? "informative" : "warning"}>
                  {parameter.replaced ? t("basis.own") : parameter.basis}
                </Badge>
                <span className={styles.note}>{aboutValue(parameter, t)}</span>
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
