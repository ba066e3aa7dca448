import { Badge, Text } from "@fluentui/react-components";
import type { Decimal } from "../../measures/decimal";
import { decimal, grouped } from "../../measures/decimal";
import { message } from "../../text";
import { Card } from "../parts/card";
import { ShownBitByBit } from "../parts/shown-bit-by-bit";
import { useWords } from "../parts/words";
import { LinkButton } from "../parts/link-button";
import type { ScoredPerson } from "./scored-person";
import { nameOf } from "./scored-person";
import { WithWhy } from "./why";

/** "12,000": how money is read. */
const sumOf = (people: readonly ScoredPerson[]): Decimal => people.reduce((sum, { award }) => sum.plus(award?.award?.value.amount ?? 0), decimal(0));

/** "4,800 × 8 + 7,200 × 2": how many get how much. */
function termsOf(people: readonly ScoredPerson[]): string {
  const counts = new Map<string, number>();
  for (const { award } of people) {
    const amount = grouped(award?.award?.value.amount ?? decimal(0));
    counts.set(amount, (counts.get(amount) ?? 0) + 1);
  }
  return [...counts].map(([amount, count]) => `${amount} × ${count}`).join(" + ");
}

/** 奖励: who, how much, on which years; what is pending or to be asked stands beside it. */
export function AwardsCard({ people, onGo }: { readonly people: readonly ScoredPerson[]; readonly onGo: (place: number) => void }) {
  const { t, mask } = useWords();
  const all = people.map((one, place) => ({ ...one, place })).filter(({ award }) => award && award.state !== "none");
  const paid = all.filter(({ award }) => award?.state === "due" || award?.state === "pending" || award?.state === "confirm");
  const pending = paid.filter(({ award }) => award?.state !== "due" || award.provisional);
  const ask = all.filter(({ award }) => award?.state === "ask" || award?.state === "withheld").length;
  return (
    <Card title={t("score.awards")} testId="card-awards">
      <WithWhy of={t("score.awards")} steps={paid.length > 0 ? [message("why.awardSum", { terms: termsOf(paid), total: grouped(sumOf(paid)) })] : []}>
        {paid.length > 0 ? t("score.awardsLine", { count: paid.length, total: grouped(sumOf(paid)) }) : t("score.awardsNone")}
      </WithWhy>
      {pending.length > 0 && <Text block>{t("score.awardsPending", { count: pending.length, total: grouped(sumOf(pending)) })}</Text>}
      {ask > 0 && <Text block>{t("score.awardsAsk", { count: ask })}</Text>}
      <ShownBitByBit items={all}>
        {(some) =>
          some.map(({ person, award, place }) => (
            <WithWhy key={place} of={mask(nameOf(person))} steps={award?.steps ?? []}>
              <LinkButton onGo={() => onGo(place)}>{mask(nameOf(person))}</LinkButton> {t("score.yuan", { amount: grouped(award?.award?.value.amount ?? decimal(0)) })}{" "}
              {award && (
                <Badge appearance="tint" color={award.state === "due" && !award.provisional ? "success" : award.state === "used" ? "informative" : "warning"}>
                  {t(award.provisional && award.state === "due" ? "score.state.provisional" : `score.state.${award.state}`)}
                </Badge>
              )}
            </WithWhy>
          ))
        }
      </ShownBitByBit>
    </Card>
  );
}
