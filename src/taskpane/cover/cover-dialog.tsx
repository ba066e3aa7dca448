import { Button, Field, Input, Select } from "@fluentui/react-components";
import { useState } from "react";
import { lawOf } from "../../measures/law-of-year";
import { settings } from "../../sheets/settings";
import type { CoverTyped } from "./cover-fix";
import { dayTyped, yearTyped } from "./cover-fix";
import { Modal } from "../parts/modal";
import { useWords } from "../parts/words";

interface CoverDialogProps {
  readonly before: CoverTyped;
  readonly onDecide: (cover: CoverTyped) => void;
  readonly onClose: () => void;
}

/** Asks whose workbook this is, of which year, and who filled it in and reviews it; what would be written is shown next. Only unit and year must be known at once. */
export function CoverDialog({ before, onDecide, onClose }: CoverDialogProps) {
  const { t } = useWords();
  const [cover, setCover] = useState(before);
  const put = (key: keyof CoverTyped) => (_: unknown, { value }: { readonly value: string }) => setCover({ ...cover, [key]: value });
  const wrongYear = cover.year.trim() !== "" && yearTyped(cover.year) === undefined;
  const below = { marginTop: "8px" };
  const isWrongDay = (key: "baseDate" | "filledOn") => cover[key].trim() !== "" && dayTyped(cover[key]) === undefined;
  const day = (key: "baseDate" | "filledOn", hint: string) => (
    <Field label={settings[key].title} hint={hint} style={below} {...(isWrongDay(key) && { validationMessage: t("cover.wrongDay") })}>
      <Input value={cover[key]} onChange={put(key)} />
    </Field>
  );
  const units: readonly string[] = lawOf(yearTyped(cover.year)).reportingUnits.value;
  const complete = units.includes(cover.unit) && yearTyped(cover.year) !== undefined && !isWrongDay("baseDate") && !isWrongDay("filledOn");
  return (
    <Modal
      title={t("cover.title")}
      width="narrow"
      testId="cover-dialog"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t("preview.cancel")}</Button>
          <Button appearance="primary" disabled={!complete} onClick={() => onDecide(cover)}>
            {t("preview.continue")}
          </Button>
        </>
      }
    >
      <Field label={settings.unit.title} required>
        <Select value={cover.unit} onChange={put("unit")}>
          <option value="">{t("cover.choose")}</option>
          {units.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={settings.year.title} required style={below} {...(wrongYear && { validationMessage: t("cover.wrongYear") })}>
        <Input inputMode="numeric" value={cover.year} onChange={put("year")} />
      </Field>
      {day("baseDate", t("cover.baseDateHint"))}
      <Field label={settings.reviewer.title} style={below}>
        <Input value={cover.reviewer} onChange={put("reviewer")} />
      </Field>
      <Field label={settings.filler.title} style={below}>
        <Input value={cover.filler} onChange={put("filler")} />
      </Field>
      {day("filledOn", t("cover.filledOnHint"))}
    </Modal>
  );
}
