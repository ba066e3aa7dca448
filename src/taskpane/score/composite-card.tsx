import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Text } from "@fluentui/react-components";
import { Card } from "../parts/card";
import { ShownBitByBit } from "../parts/shown-bit-by-bit";
import { useWords } from "../parts/words";
import { LinkButton } from "../parts/link-button";
import type { ScoredPerson } from "./scored-person";
import { compositeWritten, nameOf } from "./scored-person";
import { WithWhy } from "./why";

interface CompositeCardProps {
  readonly people: readonly ScoredPerson[];
  readonly onGo: (place: number) => void;
}

/** 综合得分: how many are computed, and each person's working. */
export function CompositeCard({ people, onGo }: CompositeCardProps) {
  const { t, mask } = useWords();
  const assessed = people.filter(({ person }) => person.assessed);
  const done = assessed.filter(({ person }) => compositeWritten(person) !== undefined).length;
  return (
    <Card title={t("score.composite")} testId="card-composite">
      <Text block>{t("score.compositeLine", { done, missing: assessed.length - done })}</Text>
      <Accordion collapsible>
        <AccordionItem value="people">
          <AccordionHeader size="small">{t("score.people")}</AccordionHeader>
          <AccordionPanel>
            <ShownBitByBit items={people}>
              {(some) =>
                some.map(({ person, why }, place) => (
                  <WithWhy key={place} of={mask(nameOf(person))} steps={why()}>
                    <LinkButton onGo={() => onGo(place)}>{mask(nameOf(person))}</LinkButton> {compositeWritten(person) ?? "—"} {person.gradeByScore?.value ?? t(person.assessed ? "score.noScore" : "score.noGrade")}
                  </WithWhy>
                ))
              }
            </ShownBitByBit>
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
    </Card>
  );
}
