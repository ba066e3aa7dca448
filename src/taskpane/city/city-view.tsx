import { Spinner, Tab, TabList, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { approvalsIn } from "../../consolidate/book/read-approved-quotas";
import type { City } from "../../consolidate/city";
import type { Host } from "../../workbook/host";
import { WithFoot } from "../parts/foot";
import { problemOf } from "../problem/problem";
import { ProblemBar } from "../problem/problem-bar";
import type { Workbook } from "../session/use-workbook";
import { useWords } from "../parts/words";
import { BalanceCard } from "./balance-card";
import { DecisionsCard } from "./decisions-card";
import { DropArea } from "./drop-area";
import { ExtrasCard } from "./extras-card";
import { DeskNotices } from "./desk-notices";
import { FilesRead } from "./files-read";
import { LastYearCard } from "./last-year-card";
import { OutputFoot } from "./output-foot";
import { ProgressCard } from "./progress-card";
import type { DeskRows } from "./rows-dialog";
import { RowsDialog } from "./rows-dialog";
import { AwardsTab } from "./tabs/awards-tab";
import { CapTab } from "./tabs/cap-tab";
import { FindingsTab } from "./tabs/findings-tab";
import { LastYearTab } from "./tabs/last-year-tab";
import { LawTab } from "./tabs/law-tab";
import { TrialTab } from "./tabs/trial-tab";
import { VersionsTab } from "./tabs/versions-tab";
import { UnitsCard } from "./units-card";
import { useDropZone } from "./use-drop-zone";
import type { CityDesk } from "./use-city-desk";
import { cityTabs } from "./use-city-desk";

const useStyles = makeStyles({
  view: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  tabs: { flexWrap: "wrap", marginBottom: "6px" },
  results: { padding: "4px 10px 10px", backgroundColor: tokens.colorNeutralBackground1, borderRadius: tokens.borderRadiusMedium, boxShadow: tokens.shadow2 },
  problem: { marginBottom: "8px" },
});

interface CityViewProps {
  readonly desk: CityDesk;
  readonly host: Host;
  readonly workbook: Workbook;
}

/** 汇总: files in, who has come and who has not, whether it balances, what it comes to, and the workbook that goes out. */
export function CityView({ desk, host, workbook }: CityViewProps) {
  const styles = useStyles();
  const { t } = useWords();
  const { city, progress, computing, choices, problem, intakes, add, cancel, again, remove, decide, withdraw, refuse } = desk;
  const { reading } = workbook;
  const { takeApprovals } = desk;
  useEffect(() => {
    if (reading?.isSummary === true) takeApprovals(approvalsIn(reading.snapshot));
  }, [reading, takeApprovals]);
  const { hovering, zone } = useDropZone(add, (error) => refuse(problemOf(error)));
  const disabled = progress !== undefined || computing;
  const results = useRef<HTMLDivElement>(null);
  const showFaults = (unit: string) => {
    desk.show({ tab: "findings", unit });
    results.current?.scrollIntoView({ block: "start" });
  };
  return (
    <div className={styles.view} data-takes-files data-testid="city" {...zone}>
      <WithFoot foot={city && <OutputFoot city={city} make={desk.make} update={desk.update} host={host} workbook={workbook} disabled={disabled} said={desk.said} onSaid={desk.tell} onProblem={refuse} />}>
        {problem && (
          <div className={styles.problem} data-testid="city-problem">
            <ProblemBar problem={problem} reading={reading} onClose={() => refuse(undefined)} />
          </div>
        )}
        <DeskNotices desk={desk} />
        <DropArea small={intakes.length > 0 || progress !== undefined} hovering={hovering} disabled={progress !== undefined} onFiles={add} />
        {progress && <ProgressCard progress={progress} onCancel={cancel} />}
        <div role="status" aria-live="polite">
          {computing && <Spinner size="tiny" label={t("desk.computing")} />}
          {city && !disabled && <FilesRead city={city} />}
        </div>
        {city && (
          <>
            <UnitsCard city={city} choices={choices} disabled={disabled} onDecide={decide} onWithdraw={withdraw} onAgain={again} onRemove={remove} onUseAsLast={desk.takeAsLast} ownName={desk.ownName} onFaults={showFaults} onStrict={(strict) => (strict ? decide : withdraw)({ kind: "strict" })} />
            <ExtrasCard extras={city.extras} disabled={disabled} onDecide={decide} />
            <DecisionsCard city={city} choices={choices} disabled={disabled} onWithdraw={withdraw} />
            <LastYearCard city={city} desk={desk} />
            <div ref={results}>
              <Results city={city} desk={desk} disabled={disabled} />
            </div>
          </>
        )}
      </WithFoot>
    </div>
  );
}

function Results({ city, desk, disabled }: { readonly city: City; readonly desk: CityDesk; readonly disabled: boolean }) {
  const styles = useStyles();
  const { t } = useWords();
  const { shown: { tab }, show } = desk;
  const [rows, setRows] = useState<DeskRows>();
  return (
    <>
      <BalanceCard city={city} onRows={setRows} />
      <section className={styles.results} aria-label={t("desk.tabs")}>
        <TabList className={styles.tabs} size="small" selectedValue={tab} onTabSelect={(_, { value }) => show({ tab: cityTabs.find((name) => name === value) ?? "findings" })} aria-label={t("desk.tabs")}>
          {cityTabs.map((name) => (
            <Tab key={name} value={name}>
              {t(`desk.tab.${name}`)}
            </Tab>
          ))}
        </TabList>
        {tab === "findings" && <FindingsTab city={city} unit={desk.shown.unit} disabled={disabled} onUnit={(unit) => show({ tab, unit })} onDecide={desk.decide} />}
        {tab === "cap" && <CapTab city={city} approvals={desk.approvals} onRows={setRows} />}
        {tab === "awards" && <AwardsTab city={city} onRows={setRows} />}
        {tab === "last" && <LastYearTab city={city} />}
        {tab === "versions" && <VersionsTab city={city} />}
        {tab === "law" && <LawTab city={city} />}
        {tab === "trial" && <TrialTab city={city} desk={desk} onRows={setRows} />}
      </section>
      {rows && <RowsDialog {...rows} onClose={() => setRows(undefined)} />}
    </>
  );
}
