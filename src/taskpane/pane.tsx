import { Button, FluentProvider, Tab, TabList, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import type { ReturnedPoint } from "../check/returned";
import type { Message } from "../text";
import { message, say } from "../text";
import type { Host } from "../workbook/host";
import type { Asked } from "./asked";
import { BeforeCheck } from "./check/before-check";
import type { CityDesk } from "./city/use-city-desk";
import { useCityDesk } from "./city/use-city-desk";
import { lateView } from "./parts/late-view";
import type { Language } from "./parts/use-language";
import { Notices } from "./head/notices";
import { problemOf } from "./problem/problem";
import { StartChoices } from "./start/start-choices";
import { StatusLine } from "./head/status-line";
import { SummaryOpen } from "./start/summary-open";
import type { AroundIsDark } from "./parts/use-theme";
import { useTheme } from "./parts/use-theme";
import { useWorkbook } from "./session/use-workbook";
import { ViewBoundary } from "./problem/view-boundary";
import type { View } from "./views";
import { views } from "./views";
import { SpeakingContext, useWords } from "./parts/words";
import { WorkLine } from "./head/work-line";

const CheckView = lateView(() => import("./check/check-view").then((file) => file.CheckView));
const ScoreView = lateView(() => import("./score/score-view").then((file) => file.ScoreView));
const SubmitView = lateView(() => import("./submit/submit-view").then((file) => file.SubmitView));
const CityView = lateView(() => import("./city/city-view").then((file) => file.CityView));
const FillView = lateView(() => import("./fill/fill-view").then((file) => file.FillView));
const TemplateView = lateView(() => import("./template-view").then((file) => file.TemplateView));
const BasisView = lateView(() => import("./basis-view").then((file) => file.BasisView));
const HelpView = lateView(() => import("./help/help-view").then((file) => file.HelpView));

interface PaneProps {
  readonly host: Host;
  readonly language: Language;
  /** Another one with each workbook that is opened beside the pane. */
  readonly book?: number;
  /** Made by the program just now: there is nothing in it to wait for, and the pane says at once what comes next. */
  readonly isNew?: boolean;
  /** Lets the person choose a workbook to open; absent where the program around it does that. */
  readonly onOpen?: () => void;
  /** Whether the program around the pane is dark, where it says so. */
  readonly aroundIsDark?: AroundIsDark;
  /** Tells which view is asked for from outside, until what it returns is called. */
  readonly followAsked?: Asked<View>["follow"];
  /** Tells what went wrong outside of the pane. */
  readonly followProblems?: Asked<Message>["follow"];
}

/** The task pane: the same beside Excel and beside the workbench's grid. */
export function Pane({ host, language: { wording, change }, book, isNew = false, onOpen, aroundIsDark, followAsked, followProblems }: PaneProps) {
  const [showIds, setShowIds] = useState(false);
  const [view, setView] = useState<View>("check");
  useEffect(() => followAsked?.(setView), [followAsked]);
  // What lies on the city's desk stays there when another workbook is opened.
  const desk = useCityDesk();
  // Another workbook is looked at from the start, except beside the city's desk.
  const [lookedAt, setLookedAt] = useState(book);
  if (lookedAt !== book) {
    setLookedAt(book);
    if (view !== "city") setView("check");
  }
  const speaking = useMemo(() => ({ wording, showIds }), [wording, showIds]);
  const theme = useTheme(aroundIsDark);
  return (
    <FluentProvider theme={theme} lang={wording.language} style={{ height: "100%" }}>
      <SpeakingContext.Provider value={speaking}>
        <PaneBody key={book} host={host} isNew={isNew} followProblems={followProblems} onOpen={onOpen} desk={desk} view={view} onView={setView} onLanguage={change} showIds={showIds} onShowIds={() => setShowIds(!showIds)} />
      </SpeakingContext.Provider>
    </FluentProvider>
  );
}

const useStyles = makeStyles({
  pane: { display: "flex", flexDirection: "column", height: "100%", minWidth: "300px", boxSizing: "border-box", backgroundColor: tokens.colorNeutralBackground2 },
  head: { padding: "8px 12px 0", backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  view: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  tools: { display: "flex", justifyContent: "flex-end", gap: "4px", marginLeft: "auto" },
  // As wide as the pane and no wider: the first word stands under the title, and what finds no place goes to a second line.
  list: { flexWrap: "wrap", flexShrink: 1, margin: "0 -8px" },
  tabs: { display: "flex", alignItems: "center", justifyContent: "space-between", flexWrap: "wrap" },
});

interface BodyProps {
  readonly host: Host;
  readonly isNew: boolean;
  readonly followProblems: PaneProps["followProblems"] | undefined;
  readonly onOpen: (() => void) | undefined;
  readonly desk: CityDesk;
  readonly view: View;
  readonly onView: (view: View) => void;
  /** Rejects where the other language cannot be fetched. */
  readonly onLanguage: () => Promise<void>;
  readonly showIds: boolean;
  readonly onShowIds: () => void;
}

function PaneBody({ host, isNew, followProblems, onOpen, desk, view, onView, onLanguage, showIds, onShowIds }: BodyProps) {
  const styles = useStyles();
  const { t } = useWords();
  const [points, setPoints] = useState<readonly ReturnedPoint[]>();
  const workbook = useWorkbook(host);
  const { refuse, look } = workbook;
  const [looksAtOnce] = useState(isNew && view !== "city");
  useEffect(() => void (looksAtOnce && look()), [looksAtOnce, look]);
  useEffect(() => followProblems?.(refuse), [followProblems, refuse]);
  const atSummary = workbook.reading?.isSummary === true && ofDistricts.has(view);
  const start = <StartChoices host={host} workbook={workbook} onOpen={onOpen} onCity={() => onView("city")} />;
  return (
    <main className={styles.pane} aria-label={t("pane.title")} data-testid="pane">
      <header className={styles.head}>
        <StatusLine workbook={workbook} />
        <div className={styles.tabs}>
          <TabList className={styles.list} size="small" selectedValue={view} onTabSelect={(_, { value }) => onView(viewNamed(value))} aria-label={t("pane.views")}>
            <Tab value="check">{t("pane.check")}</Tab>
            <Tab value="score">{t("pane.score")}</Tab>
            <Tab value="submit">{t("submit.title")}</Tab>
            <Tab value="city">{t("city.title")}</Tab>
            <Tab value="fill">{t("fillView.title")}</Tab>
            <Tab value="template">{t("blank.title")}</Tab>
            <Tab value="basis">{t("pane.basis")}</Tab>
          </TabList>
          <div className={styles.tools}>
            <Button size="small" appearance={view === "help" ? "secondary" : "subtle"} onClick={() => onView("help")} aria-pressed={view === "help"} data-testid="help">
              {t("help.title")}
            </Button>
            <Button size="small" appearance="subtle" onClick={onShowIds} aria-pressed={showIds}>
              {t(showIds ? "mask.hide" : "mask.show")}
            </Button>
            <Button size="small" appearance="subtle" onClick={() => void onLanguage().catch((error: unknown) => workbook.refuse(problemOf(error)))}>
              {t("pane.language")}
            </Button>
          </div>
        </div>
      </header>
      <WorkLine work={workbook.work} progress={workbook.progress} cancel={workbook.cancel} />
      <Notices workbook={workbook} />
      <div className={styles.view}>
        <ViewBoundary key={view} reading={workbook.reading}>
          {atSummary && <SummaryOpen onCity={() => onView("city")} />}
          {view === "check" && !workbook.reading && <BeforeCheck workbook={workbook} start={start} />}
          {view === "check" && workbook.reading && !atSummary && <CheckView workbook={workbook} reading={workbook.reading} onView={onView} start={start} />}
          {view === "score" && !atSummary && <ScoreView workbook={workbook} />}
          {view === "submit" && !atSummary && <SubmitView workbook={workbook} onLook={() => onView("check")} points={points} onPoints={setPoints} />}
          {view === "city" && <CityView desk={desk} host={host} workbook={workbook} />}
          {view === "fill" && !atSummary && <FillView host={host} workbook={workbook} />}
          {view === "template" && <TemplateView host={host} workbook={workbook} />}
          {view === "basis" && <BasisView district={workbook.reading?.district} />}
          {view === "help" && <HelpView />}
        </ViewBoundary>
      </div>
    </main>
  );
}

/** What is done with a district's workbook. */
const ofDistricts: ReadonlySet<View> = new Set<View>(["check", "score", "submit", "fill"]);

const viewNamed = (value: unknown): View => views.find((view) => view === value) ?? "check";

/** For a page's own title. */
export const paneTitle = (): string => say(message("pane.title"));
