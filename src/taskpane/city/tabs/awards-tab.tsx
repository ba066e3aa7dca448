import { Text, makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import type { City, CityPerson, UnitFigures } from "../../../consolidate/city";
import type { Decimal } from "../../../measures/decimal";
import { decimal, grouped } from "../../../measures/decimal";
import { LinkButton } from "../../parts/link-button";
import { useWords } from "../../parts/words";
import { FiguresTable } from "../figures-table";
import type { DeskRows } from "../rows-dialog";

const useStyles = makeStyles({ intro: { display: "block", marginBottom: "4px" } });

type State = CityPerson["award"]["state"];
/** States in which someone is to get something, or may. */
const shown: readonly State[] = ["due", "pending", "confirm"];

/** 奖励资金: what each unit has to pay, what still waits for a decision; a figure leads to its people. */
export function AwardsTab({ city, onRows }: { readonly city: City; readonly onRows: (rows: DeskRows) => void }) {
  const styles = useStyles();
  const { t } = useWords();
  const awarded = useMemo(() => city.people.filter(({ award }) => shown.includes(award.state)), [city]);
  const byUnit = useMemo(() => new Map(city.units.map(({ unit }) => [unit, awarded.filter((person) => person.unit === unit)])), [city, awarded]);
  const having = ({ unit }: UnitFigures, states: readonly State[]) => (unit === undefined ? awarded : (byUnit.get(unit) ?? [])).filter(({ award }) => states.includes(award.state));
  const lines = [...city.units, city.whole].filter((line) => having(line, shown).length > 0);
  const asked = useMemo(() => city.people.filter(({ award }) => award.state === "ask"), [city]);
  const nameOf = ({ unit }: UnitFigures) => unit ?? t("desk.wholeCity");
  const amountOf = (people: readonly CityPerson[]): Decimal => people.reduce((sum, { award: { award } }) => (award ? sum.plus(award.value.amount) : sum), decimal(0));
  const show = (title: string, people: readonly CityPerson[]) =>
    onRows({
      title,
      rows: people.map(({ unit, file, submitted, award: { award, state, claimed, provisional } }) => ({
        unit,
        file,
        submitted,
        figure: [t("score.yuan", { amount: grouped(award?.value.amount ?? decimal(0)) }), t(`score.state.${state}`), ...(award ? [award.value.years.join("、")] : []), ...(claimed ? [t("desk.claimed")] : []), ...(provisional ? [t("desk.provisional")] : [])].join(" · "),
      })),
    });
  const titleOf = (line: UnitFigures) => `${nameOf(line)} ${t("desk.tab.awards")}`;
  const money = (line: UnitFigures, states: readonly State[]) => {
    const people = having(line, states);
    return people.length === 0 ? "" : <LinkButton onGo={() => show(titleOf(line), people)}>{grouped(amountOf(people))}</LinkButton>;
  };
  return (
    <>
      {lines.length === 0 && <Text block>{t("score.awardsNone")}</Text>}
      {lines.length > 0 && <Text className={styles.intro}>{t("desk.awardIntro")}</Text>}
      {lines.length > 0 && (
        <FiguresTable
          label={t("desk.tab.awards")}
          columns={[t("desk.column.unit"), t("desk.award.people"), t("desk.award.due"), t("desk.award.pending"), t("desk.award.confirm")]}
          rows={lines.map((line) => ({
            key: nameOf(line),
            head: nameOf(line),
            strong: line.unit === undefined,
            cells: [having(line, ["due", "pending"]).length, <LinkButton key="due" onGo={() => show(titleOf(line), having(line, ["due", "pending"]))}>{grouped(line.award)}</LinkButton>, money(line, ["pending"]), money(line, ["confirm"])],
          }))}
        />
      )}
      {asked.length > 0 && <LinkButton onGo={() => show(t("score.state.ask"), asked)}>{t("desk.award.ask", { count: asked.length })}</LinkButton>}
    </>
  );
}
