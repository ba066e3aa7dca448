import { Button, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { SheetKey } from "../../sheets/district";
import { titlesOf } from "../../sheets/every-sheet";
import { anyKnown } from "../../sheets/known";
import type { Decision } from "../../sheets/mapping";
import { mappingPatches, mappings } from "../../sheets/mapping";
import type { Unsure } from "../../sheets/recognise";
import type { Patch } from "../../workbook/patch";
import { Card } from "../parts/card";
import type { Reading } from "../session/reading";
import { SheetDialog } from "../preview/sheet-dialog";
import type { Workbook } from "../session/use-workbook";
import { useWords } from "../parts/words";
import { MappingDialog } from "./mapping-dialog";

interface MappingCardProps {
  readonly workbook: Workbook;
  readonly reading: Reading;
}

/** A sheet as it was when somebody was asked about it. */
interface Asked {
  readonly unsure: Unsure<SheetKey>;
  readonly of: Reading;
}

interface Answer {
  readonly patches: readonly Patch[];
  readonly of: Reading;
}

/** Sheets whose headers leave something open, each with the way to settle it. */
export function MappingCard({ workbook: { stale, work, busy, write }, reading }: MappingCardProps) {
  const { t } = useWords();
  const [asked, setAsked] = useState<Asked>();
  const [answer, setAnswer] = useState<Answer>();
  const { unsure } = reading.district;
  if (unsure.length === 0) return null;
  const decide = ({ unsure: { sheet }, of }: Asked, decisions: readonly Decision[]) => {
    setAsked(undefined);
    setAnswer({ patches: mappingPatches(of.snapshot, sheet, decisions), of });
  };
  return (
    <Card title={t("mapping.card", { count: unsure.length })} testId="mapping">
      {unsure.map((one) => (
        <div key={`${one.sheet} ${one.of} ${one.headerRow}`}>
          {one.lacks.length > 0 && <Text block>{t("mapping.lacks", { sheet: one.sheet, name: anyKnown[one.of].name, titles: titlesOf(anyKnown[one.of], one.lacks) })}</Text>}
          {one.twice.length > 0 && <Text block>{t("mapping.twice", { sheet: one.sheet, titles: titlesOf(anyKnown[one.of], one.twice) })}</Text>}
          <Button size="small" disabled={work !== undefined || stale} onClick={() => setAsked({ unsure: one, of: reading })}>
            {t("mapping.choose")}
          </Button>
        </div>
      ))}
      {asked && <MappingDialog unsure={asked.unsure} onClose={() => setAsked(undefined)} onDecide={(decisions) => decide(asked, decisions)} />}
      {answer && (
        <SheetDialog
          sheet={mappings.name}
          patches={answer.patches}
          busy={busy}
          onClose={() => setAnswer(undefined)}
          onWrite={() => {
            setAnswer(undefined);
            void write(answer.patches, answer.of, { derived: true });
          }}
        />
      )}
    </Card>
  );
}
