import { Button, Field, Select, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { SheetKey } from "../../sheets/district";
import { titlesOf } from "../../sheets/every-sheet";
import { anyKnown } from "../../sheets/known";
import type { Decision } from "../../sheets/mapping";
import { mappings } from "../../sheets/mapping";
import type { Unsure } from "../../sheets/recognise";
import { columnLetters } from "../../workbook/cell";
import { Modal } from "../parts/modal";
import { useWords } from "../parts/words";
import type { Chosen } from "./decisions";
import { asTaken, chosenTwice, decisionsOf, ignored, stillLacking, unknown } from "./decisions";

interface MappingDialogProps {
  readonly unsure: Unsure<SheetKey>;
  readonly onDecide: (decisions: readonly Decision[]) => void;
  readonly onClose: () => void;
}

/** Column by column: what is it? */
export function MappingDialog({ unsure, onDecide, onClose }: MappingDialogProps) {
  const { t } = useWords();
  const [chosen, setChosen] = useState<Chosen>(() => asTaken(unsure));
  const definition = anyKnown[unsure.of];
  const twice = chosenTwice(chosen);
  const lacking = stillLacking(unsure, chosen);
  return (
    <Modal
      title={t("mapping.title", { sheet: unsure.sheet })}
      width="narrow"
      testId="mapping-dialog"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t("preview.cancel")}</Button>
          <Button appearance="primary" disabled={twice.length > 0 || lacking.length > 0} onClick={() => onDecide(decisionsOf(unsure, chosen))}>
            {t("mapping.next")}
          </Button>
        </>
      }
    >
      <div style={{ maxHeight: "60vh", overflowY: "auto" }}>
        <Text block>{t("mapping.how", { sheet: mappings.name })}</Text>
        {unsure.headers.map(({ column, text }) => (
          <Field key={column} label={t("mapping.column", { letters: columnLetters(column), text })} orientation="horizontal">
            <Select size="small" value={chosen.get(column) ?? unknown} onChange={(_, { value }) => setChosen(new Map(chosen).set(column, value))}>
              <option value={unknown}>{t("mapping.unknown")}</option>
              <option value={ignored}>{t("mapping.ignore")}</option>
              {Object.entries(definition.columns).map(([field, { title }]) => (
                <option key={field} value={field}>
                  {title}
                </option>
              ))}
            </Select>
          </Field>
        ))}
        {twice.length > 0 && <Text block>{t("mapping.twiceChosen", { title: titlesOf(definition, twice) })}</Text>}
        {lacking.length > 0 && <Text block>{t("mapping.stillLacks", { titles: titlesOf(definition, lacking) })}</Text>}
      </div>
    </Modal>
  );
}
