import { Button, Spinner, Text } from "@fluentui/react-components";
import { useCallback, useMemo, useState } from "react";
import type { ReturnedPoint } from "../../check/returned";
import { pointsIn, statesOf } from "../../check/returned";
import { readWorkbook } from "../../ooxml";
import { publishedPatches } from "../../seal/published-list";
import { appraise } from "../../score/appraise";
import { publishedPeople } from "../../score/published";
import { readiness } from "../../seal/readiness";
import { sealInSteps } from "../../seal/receipt";
import { reportPatches } from "../../seal/report-sheet";
import { verifyInSteps } from "../../seal/verify";
import type { District } from "../../sheets/district";
import { papers } from "../../sheets/papers";
import { receiptFacts } from "../../sheets/receipt";
import { message } from "../../text";
import { now } from "../../workbook/clock";
import type { Patch } from "../../workbook/patch";
import { sheetNamed } from "../../workbook/snapshot";
import { Card, CardActions } from "../parts/card";
import { CorrectCover } from "../cover/correct-cover";
import { WithFoot } from "../parts/foot";
import { inSlices } from "../../workbook/in-slices";
import type { Reading } from "../session/reading";
import { useDoing } from "../session/use-doing";
import { useSteps } from "../session/use-steps";
import type { Workbook } from "../session/use-workbook";
import { useWords } from "../parts/words";
import { ReadinessCard } from "./readiness-card";
import { ReceiptCard } from "./receipt-card";
import { ReturnedCard } from "./returned-card";
import { SheetDialog } from "../preview/sheet-dialog";

interface SubmitViewProps {
  readonly workbook: Workbook;
  /** Goes to the findings. */
  readonly onLook: () => void;
  /** What the city sent back; it stays while other views are looked at. */
  readonly points: readonly ReturnedPoint[] | undefined;
  readonly onPoints: (points: readonly ReturnedPoint[]) => void;
}

/** 报送: what is still missing, the receipt, and what came back. */
export function SubmitView(props: SubmitViewProps) {
  const { t } = useWords();
  const { reading, work, look } = props.workbook;
  if (reading) return <Submission {...props} reading={reading} />;
  return (
    <WithFoot
      foot={
        <Button appearance="primary" disabled={work !== undefined} onClick={() => void look()}>
          {t("check.run")}
        </Button>
      }
    >
      <Text>{t("submit.intro")}</Text>
    </WithFoot>
  );
}

/** Where a known sheet stands in this workbook: it may be called otherwise. */
const sheetOf = ({ sheets }: District, name: string): string => Object.values(sheets).find((found) => found?.definition.name === name)?.sheet.name ?? name;

interface WholeSheet {
  readonly sheet: string;
  readonly patches: readonly Patch[];
  readonly of: Reading;
  readonly columnsForPeople?: number;
}

function Submission({ workbook, reading, onLook, points, onPoints }: SubmitViewProps & { readonly reading: Reading }) {
  const { t } = useWords();
  const [writing, setWriting] = useState<WholeSheet>();
  const [covering, setCovering] = useState(false);
  const { stale, work, busy, write, reveal, refuse } = workbook;
  const { busy: making, doing: make } = useDoing(refuse);
  const { doing: open } = useDoing(refuse);
  const { district, check: report } = reading;
  const appraisal = appraise(district);
  const items = useMemo(() => readiness(district, report), [district, report]);
  const verified = useSteps(useCallback(() => verifyInSteps(district), [district]));
  const verification = verified?.value;
  const states = useMemo(() => points && statesOf(points, district, report), [points, district, report]);
  const waits = making || work !== undefined || stale || !verified || verified.old;
  const makeReceipt = () =>
    make(async () => {
      const sealed = await inSlices(sealInSteps({ district, report, appraisal, law: district.law, at: now() }));
      if ("patches" in sealed) {
        setWriting({ sheet: receiptFacts.name, patches: sealed.patches, of: reading, columnsForPeople: Object.keys(receiptFacts.columns).length });
        return;
      }
      const [first] = sealed.refused;
      if (first) refuse(first);
    });
  const makeList = () => {
    if (publishedPeople(appraisal).length === 0) refuse(message("submit.noExcellent"));
    else setWriting({ sheet: papers.published, patches: publishedPatches(district, appraisal), of: reading });
  };
  const openReturned = (file: File) =>
    open(async () => {
      const found = pointsIn(readWorkbook(new Uint8Array(await file.arrayBuffer())));
      if (found) onPoints(found);
      else refuse(message("submit.noPoints", { file: file.name }));
    });
  const intact = verification?.state === "intact";
  const foot = (
    <>
      {making ? <Spinner size="tiny" label={t("desk.making")} /> : intact && <Text>{t("submit.sealedNow")}</Text>}
      <Button appearance={intact ? "secondary" : "primary"} disabled={waits || items.some(({ done }) => !done)} onClick={() => void makeReceipt()} data-testid="seal">
        {t(verification === undefined || verification.state === "none" ? "submit.seal" : "submit.sealAgain")}
      </Button>
    </>
  );
  return (
    <WithFoot foot={foot}>
      <ReadinessCard items={items} sealed={intact} onLook={onLook} onCover={waits ? undefined : () => setCovering(true)} />
      {verification && verification.state !== "none" && <ReceiptCard verification={verification} time={reading.time} busy={work !== undefined} onVerify={() => void workbook.look()} onGo={({ sheet, row }) => row !== undefined && void reveal({ sheet: sheetOf(district, sheet), row: row - 1, column: 0 })} />}
      <Card title={t("submit.papersTitle")}>
        <Text block>{t("submit.papers")}</Text>
        <CardActions>
          <Button size="small" disabled={waits} onClick={makeList}>
            {t("submit.published")}
          </Button>
          <Button size="small" disabled={waits} onClick={() => setWriting({ sheet: papers.report, patches: reportPatches(district, report, now()), of: reading })}>
            {t("submit.report")}
          </Button>
        </CardActions>
      </Card>
      <ReturnedCard points={states} onFile={(file) => void openReturned(file)} onGo={({ at }) => at && void reveal(at)} />
      {covering && <CorrectCover workbook={workbook} reading={reading} onClose={() => setCovering(false)} />}
      {writing && (
        <SheetDialog
          sheet={writing.sheet}
          patches={writing.patches}
          there={sheetNamed(writing.of.district.snapshot, writing.sheet)}
          columnsForPeople={writing.columnsForPeople}
          busy={busy}
          onClose={() => setWriting(undefined)}
          onWrite={() => {
            setWriting(undefined);
            void write(writing.patches, writing.of, { made: message(writing.patches.some(({ kind }) => kind === "addSheet") ? "made.sheet" : "made.sheetAgain", { sheet: writing.sheet }), derived: true });
          }}
        />
      )}
    </WithFoot>
  );
}
