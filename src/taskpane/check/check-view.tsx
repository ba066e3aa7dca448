import { Button, Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useCallback, useDeferredValue, useMemo, useState } from "react";
import { answerPatches, answersIn, coverAnswer } from "../../check/explanations";
import type { Answer } from "../../check/explanations";
import type { Finding } from "../../check/rule";
import { allRules } from "../../check/rules";
import { message } from "../../text";
import { WithFoot } from "../parts/foot";
import { linesOfFixes } from "../preview/preview";
import type { Preview } from "../preview/preview";
import { PreviewDialog } from "../preview/preview-dialog";
import { MappingCard } from "../mapping/mapping-card";
import type { Reading } from "../session/reading";
import { foreign } from "../session/reading";
import type { Workbook } from "../session/use-workbook";
import { useWords } from "../parts/words";
import { AnswerDialog, titlesOf } from "./answer-dialog";
import { NextStepCard } from "./next-step-card";
import type { View } from "../views";
import { FallingDueList } from "./falling-due-list";
import { FilterBar } from "./filter-bar";
import type { FindingAction } from "./finding-card";
import { FindingList } from "./finding-list";
import type { Filter } from "./filter";
import { matching, wordsOf } from "./filter";
import { asFoundNow, countBySheet } from "./groups";
import { MarkBar } from "./mark-bar";
import { NotRun } from "./not-run";
import { RunCheck } from "./run-check";
import { SheetsRead } from "./sheets-read";
import { useDrawnLater } from "./use-drawn-later";

const none: readonly Finding[] = [];

/** What an answer is asked for, and the reading in which that was found. */
interface Asked {
  readonly findings: readonly [Finding, ...Finding[]];
  readonly of: Reading;
}

interface CheckViewProps {
  readonly workbook: Workbook;
  readonly reading: Reading;
  readonly onView: (view: View) => void;
  /** Ways to begin, for whoever has no known workbook open. */
  readonly start: ReactNode;
}

/** 校验: every finding with its place; a click goes there. */
export function CheckView({ workbook, reading, onView, start }: CheckViewProps) {
  const { t, tell } = useWords();
  const [filter, setFilter] = useState<Filter>("all");
  const [search, setSearch] = useState("");
  const [chosen, setChosen] = useState<string>();
  const [preview, setPreview] = useState<Preview>();
  const [answering, setAnswering] = useState<Asked>();
  const { stale, work, busy, write, refuse } = workbook;
  const { findings } = reading.check;
  const answers = useMemo(() => answersIn(reading.district), [reading]);
  const words = useMemo(() => wordsOf(tell), [tell]);
  const sought = useDeferredValue(search);
  const sheets = useMemo(() => countBySheet(findings), [findings]);
  // A sheet on which all was put right is chosen no longer: the choice would hide what is left on the others.
  const sheet = sheets.some(([name]) => name === chosen) ? chosen : undefined;
  const shown = useMemo(() => matching(findings, { filter, search: sought, sheet, isAnswered: (finding) => answers.to(finding) !== undefined }, words), [findings, filter, sought, sheet, words, answers]);
  const drawn = useDrawnLater(shown, none);
  const fixable = useMemo(() => linesOfFixes(findings, reading.snapshot), [findings, reading]);
  const { reveal } = workbook;
  const ask = useCallback(
    ([first, ...others]: readonly Finding[]) => {
      if (first) setAnswering({ findings: [first, ...others], of: reading });
    },
    [reading],
  );
  const act = useCallback(
    (action: FindingAction, listed: Finding) => {
      const finding = asFoundNow(listed, reading.check.findings);
      if (action === "go") void reveal(listed.at);
      else if (action === "seePeople") onView("score");
      else if (finding && action === "fix") setPreview({ lines: linesOfFixes([finding], reading.snapshot), of: reading });
      else if (finding) ask([finding]);
    },
    [ask, onView, reading, reveal],
  );
  const answer = ({ findings: asked, of }: Asked, given: Answer) => {
    setAnswering(undefined);
    const [{ answeredBy }] = asked;
    const patches = answeredBy ? coverAnswer(of.district, answeredBy, given) : answerPatches(of.district, asked.map((finding) => ({ finding, ...given })));
    if (patches) void write(patches, of);
    else refuse(message("findings.noCover", { titles: answeredBy ? titlesOf(answeredBy) : "" }));
  };
  const foot = fixable.length > 0 && (
    <>
      <Text>{t("check.fixAll", { count: fixable.length })}</Text>
      <Button onClick={() => setPreview({ lines: fixable, of: reading })} disabled={work !== undefined || stale}>
        {t("check.previewFixes")}
      </Button>
    </>
  );
  return (
    <WithFoot foot={foot}>
      <FilterBar run={<RunCheck workbook={workbook} />} filter={filter} onFilter={setFilter} search={search} onSearch={setSearch} sheet={sheet} onSheet={setChosen} sheets={sheets} />
      <MarkBar workbook={workbook} reading={reading} />
      {foreign(reading) ? start : <NextStepCard workbook={workbook} reading={reading} onView={onView} />}
      <FallingDueList workbook={workbook} reading={reading} />
      <MappingCard workbook={workbook} reading={reading} />
      {findings.length === 0 && reading.district.sheets.scoring && <Text>{t("check.allClear", { people: reading.district.sheets.scoring.rows.length, rules: allRules.length - reading.check.notRun.length - reading.check.crashed.length })}</Text>}
      {findings.length > 0 && shown.length === 0 && <Text>{t("check.nothingMatches")}</Text>}
      {/* What is out of date is neither fixed nor answered. */}
      <FindingList findings={drawn} district={reading.district} answers={answers} waits={stale} onAct={act} onAnswerAll={ask} />
      <SheetsRead district={reading.district} />
      <NotRun report={reading.check} />
      {preview && <PreviewDialog lines={preview.lines} busy={busy} onClose={() => setPreview(undefined)} onWrite={(patches) => void write(patches, preview.of)} />}
      {answering && <AnswerDialog findings={answering.findings} given={answers.to(answering.findings[0])} busy={busy} onClose={() => setAnswering(undefined)} onAnswer={(given) => answer(answering, given)} />}
    </WithFoot>
  );
}
