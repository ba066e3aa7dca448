import { Button, FluentProvider, MessageBar, MessageBarBody, Text, Textarea, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { excelHost, officeIsDark } from "../../excel";
import { testBench } from "../../excel/self-test";
import type { Message } from "../../text";
import { now } from "../../workbook/clock";
import { copied } from "../problem/copied";
import { problemOf } from "../problem/problem";
import { useTheme } from "../parts/use-theme";
import { useWords } from "../parts/words";
import type { OpenedHost } from "./host-contract";
import { hostContract, marksOn } from "./host-contract";
import { reportOf, sumOf } from "./report";
import type { CaseResult } from "./run-cases";
import { runCases } from "./run-cases";

const useStyles = makeStyles({
  page: { padding: "12px", display: "flex", flexDirection: "column", gap: "8px", height: "100%", boxSizing: "border-box" },
  result: { flexGrow: 1, fontFamily: "monospace" },
});

/** Runs the host's contract inside the Excel around this page, in a workbook that holds nothing. */
export function SelfTest() {
  return (
    <FluentProvider theme={useTheme(officeIsDark)} style={{ height: "100%" }}>
      <SelfTestBody />
    </FluentProvider>
  );
}

function SelfTestBody() {
  const styles = useStyles();
  const { t, tell } = useWords();
  const [results, setResults] = useState<readonly CaseResult[]>([]);
  const [total, setTotal] = useState(0);
  const [running, setRunning] = useState(false);
  const [problem, setProblem] = useState<Message>();
  const [isCopied, setIsCopied] = useState(false);

  const run = async () => {
    setRunning(true);
    setResults([]);
    setProblem(undefined);
    const bench = testBench(excelHost());
    try {
      await bench.refuseFilled();
      await runCases(
        (kit) => hostContract(kit, "Excel", ({ sheets }) => opened(bench, sheets)),
        (result, all) => {
          setTotal(all);
          setResults((before) => [...before, result]);
        },
      );
    } catch (error) {
      setProblem(problemOf(error));
    }
    setRunning(false);
  };
  const report = results.length === 0 ? "" : reportOf(results, { at: now(), program: navigator.userAgent, excel: testBench(excelHost()).newest() });
  // Where that cannot be done, the text stands there to be copied by hand.
  const copy = async () => setIsCopied(await copied(report));
  return (
    <main className={styles.page} aria-label={t("selfTest.title")} data-testid="self-test">
      <Text as="h1" size={500}>
        {t("selfTest.title")}
      </Text>
      <Text>{t("selfTest.intro")}</Text>
      <Button appearance="primary" disabled={running} onClick={() => void run()}>
        {t("selfTest.run")}
      </Button>
      {problem && (
        <MessageBar intent="error" layout="multiline" data-testid="self-test-problem">
          <MessageBarBody>{tell(problem)}</MessageBarBody>
        </MessageBar>
      )}
      {results.length > 0 && (
        <>
          <Text role="status" aria-live="polite" data-testid="self-test-sum">
            {running ? t("selfTest.running", { done: results.length, total }) : tell(sumOf(results))}
          </Text>
          <Textarea readOnly className={styles.result} textarea={{ style: { maxHeight: "none", height: "100%" } }} value={report} aria-label={t("selfTest.result")} />
          <Button disabled={running} onClick={() => void copy()}>
            {t(isCopied ? "problem.copied" : "selfTest.copy")}
          </Button>
        </>
      )}
    </main>
  );
}

/** Each case has a host of its own, and the sheets as it wants them. */
async function opened(bench: ReturnType<typeof testBench>, sheets: Parameters<typeof bench.make>[0]): Promise<OpenedHost> {
  await bench.make(sheets);
  const host = excelHost();
  return { host, edit: bench.edit, selected: bench.selected, marked: (sheet) => marksOn(host, sheet), dispose: () => Promise.resolve() };
}
