import { Button, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { District, SheetKey } from "../../sheets/district";
import { titlesOf } from "../../sheets/every-sheet";
import { anyKnown } from "../../sheets/known";
import type { Decision } from "../../sheets/mapping";
import { mappingPatches, mappings } from "../../sheets/mapping";
import type { Unsure } from "../../sheets/recognise";
import type { Patch } from "../../workbook/patch";
import { Card } from "../card";
import { SheetDialog } from "../submit/sheet-dialog";
import { useWords } from "../words";
import { MappingDialog } from "./mapping-dialog";

interface MappingCardProps {
  readonly district: District;
  readonly disabled: boolean;
  readonly onWrite: (patches: readonly Patch[]) => void;
}

/** Sheets whose headers leave something open, each with the way to settle it. */
export function MappingCard({ district, disabled, onWrite }: MappingCardProps) {
  const { t } = useWords();
  const [asked, setAsked] = useState<Unsure<SheetKey>>();
  const [answer, setAnswer] = useState<readonly Patch[]>();
  const { unsure, snapshot } = district;
  if (unsure.length === 0) return null;
  const decide = (one: Unsure<SheetKey>, decisions: readonly Decision[]) => {
    setAsked(undefined);
    setAnswer(mappingPatches(snapshot, one.sheet, decisions));
  };
  return (
    <Card title={t("mapping.card", { count: unsure.length })} testId="mapping">
      {unsure.map((one) => (
        <div key={`${one.sheet} ${one.of} ${one.headerRow}`}>
          {one.lacks.length > 0 && <Text block>{t("mapping.lacks", { sheet: one.sheet, name: anyKnown[one.of].name, titles: titlesOf(anyKnown[one.of], one.lacks) })}</Text>}
          {one.twice.length > 0 && <Text block>{t("mapping.twice", { sheet: one.sheet, titles: titlesOf(anyKnown[one.of], one.twice) })}</Text>}
          <Button size="small" disabled={disabled} onClick={() => setAsked(one)}>
            {t("mapping.choose")}
          </Button>
        </div>
      ))}
      {asked && <MappingDialog unsure={asked} onClose={() => setAsked(undefined)} onDecide={(decisions) => decide(asked, decisions)} />}
      {answer && (
        <SheetDialog
          sheet={mappings.name}
          patches={answer}
          onClose={() => setAnswer(undefined)}
          onWrite={() => {
            setAnswer(undefined);
            onWrite(answer);
          }}
        />
      )}
    </Card>
  );
}
