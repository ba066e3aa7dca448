import { Button, Dropdown, Input, Option, Text, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { allRules } from "../../check/rules";
import { WithFoot } from "../foot";
import { linesOfFixes } from "../preview";
import type { PreviewLine } from "../preview";
import { PreviewDialog } from "../preview-dialog";
import type { Workbook } from "../use-workbook";
import { useWords } from "../words";
import { FindingList } from "./finding-list";
import type { Filter } from "./filter";
import { filters, matching } from "./filter";
import { NotRun } from "./not-run";

const useStyles = makeStyles({
  bar: { display: "flex", gap: "8px", alignItems: "center", flexWrap: "wrap", marginBottom: "8px" },
  filter: { minWidth: "104px", width: "104px" },
  search: { flexGrow: 1, minWidth: "120px" },
  intro: { display: "block", marginBottom: "12px" },
});

/** 校验: every finding with its place; a click goes there. */
export function CheckView({ workbook }: { readonly workbook: Workbook }) {
  const styles = useStyles();
  const { t, tell } = useWords();
  const [filter, setFilter] = useState<Filter>("all");
  const [search, setSearch] = useState("");
  const [preview, setPreview] = useState<readonly PreviewLine[]>();
  const { reading, stale, work, look, write } = workbook;
  const run = (
    <Button appearance="primary" disabled={work !== undefined} onClick={() => void look()} data-testid="run-check">
      {t(reading ? "check.again" : "check.run")}
    </Button>
  );
  if (!reading) {
    return (
      <WithFoot foot={run}>
        <Text className={styles.intro}>{t("check.intro")}</Text>
      </WithFoot>
    );
  }
  const { findings } = reading.check;
  const shown = matching(findings, filter, search, tell);
  const fixable = linesOfFixes(findings, reading.snapshot);
  const foot = fixable.length > 0 && (
    <>
      <Text>{t("check.fixAll", { count: fixable.length })}</Text>
      <Button onClick={() => setPreview(fixable)} disabled={work !== undefined || stale}>
        {t("check.previewFixes")}
      </Button>
    </>
  );
  return (
    <WithFoot foot={foot}>
      <div className={styles.bar}>
        {run}
        <Dropdown className={styles.filter} size="small" aria-label={t("check.filter")} value={t(`check.filter.${filter}`)} selectedOptions={[filter]} onOptionSelect={(_, { optionValue }) => setFilter(filters.find((name) => name === optionValue) ?? "all")}>
          {filters.map((name) => (
            <Option key={name} value={name}>
              {t(`check.filter.${name}`)}
            </Option>
          ))}
        </Dropdown>
        <Input className={styles.search} size="small" type="search" value={search} placeholder={t("check.search")} aria-label={t("check.search")} onChange={(_, { value }) => setSearch(value)} />
      </div>
      {findings.length === 0 && reading.district.sheets.scoring && <Text>{t("check.allClear", { people: reading.score.appraisal.people.length, rules: allRules.length - reading.check.notRun.length - reading.check.crashed.length })}</Text>}
      {findings.length > 0 && shown.length === 0 && <Text>{t("check.nothingMatches")}</Text>}
      <FindingList findings={shown} onReveal={(cell) => void workbook.reveal(cell)} onFix={stale ? undefined : (finding) => setPreview(linesOfFixes([finding], reading.snapshot))} />
      <NotRun report={reading.check} />
      {preview && (
        <PreviewDialog
          lines={preview}
          onClose={() => setPreview(undefined)}
          onWrite={(patches) => void write(patches)}
        />
      )}
    </WithFoot>
  );
}
