import { Button, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Field, Input, Select } from "@fluentui/react-components";
import { useState } from "react";
import { lawOf } from "../measures/law-of-year";
import { settings } from "../sheets/settings";
import type { Cover } from "./cover-fix";
import { yearTyped } from "./cover-fix";
import { Modal } from "./modal";
import { useWords } from "./words";

interface CoverDialogProps {
  readonly unit: string | undefined;
  readonly year: number | undefined;
  readonly onDecide: (cover: Cover) => void;
  readonly onClose: () => void;
}

/** Asks whose workbook this is, and of which year; what would be written is shown next. */
export function CoverDialog({ unit = "", year, onDecide, onClose }: CoverDialogProps) {
  const { t } = useWords();
  const [cover, setCover] = useState<Cover>({ unit, year: year === undefined ? "" : String(year) });
  const wrongYear = cover.year.trim() !== "" && yearTyped(cover.year) === undefined;
  const units: readonly string[] = lawOf(yearTyped(cover.year)).reportingUnits.value;
  const complete = units.includes(cover.unit) && yearTyped(cover.year) !== undefined;
  return (
    <Modal onClose={onClose}>
      <DialogSurface style={{ maxWidth: "420px", width: "calc(100vw - 16px)", boxSizing: "border-box" }} data-testid="cover-dialog">
        <DialogBody>
          <DialogTitle>{t("cover.title")}</DialogTitle>
          <DialogContent>
            <Field label={settings.unit.title} required>
              <Select value={cover.unit} onChange={(_, { value }) => setCover({ ...cover, unit: value })}>
                <option value="">{t("cover.choose")}</option>
                {units.map((name) => (
                  <option key={name} value={name}>
                    {name}
                  </option>
                ))}
              </Select>
            </Field>
            <Field label={settings.year.title} required style={{ marginTop: "8px" }} {...(wrongYear && { validationMessage: t("cover.wrongYear") })}>
              <Input inputMode="numeric" value={cover.year} onChange={(_, { value }) => setCover({ ...cover, year: value })} />
            </Field>
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{t("preview.cancel")}</Button>
            <Button appearance="primary" disabled={!complete} onClick={() => onDecide(cover)}>
              {t("preview.continue")}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Modal>
  );
}
