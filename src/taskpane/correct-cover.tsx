import { useState } from "react";
import type { District } from "../sheets/district";
import { settings } from "../sheets/settings";
import { message } from "../text";
import { CoverDialog } from "./cover-dialog";
import type { Cover } from "./cover-fix";
import { coverLines } from "./cover-fix";
import type { PreviewLine } from "./preview";
import { PreviewDialog } from "./preview-dialog";
import type { Workbook } from "./use-workbook";

interface CorrectCoverProps {
  readonly workbook: Workbook;
  readonly district: District;
  readonly onClose: () => void;
}

/** Asks whose workbook it is and of which year, and writes that on 参数, previewed like every write. */
export function CorrectCover({ workbook: { write, refuse }, district, onClose }: CorrectCoverProps) {
  const [preview, setPreview] = useState<readonly PreviewLine[]>();
  const decide = (cover: Cover) => {
    const lines = coverLines(district, cover);
    if (lines && lines.length > 0) {
      setPreview(lines);
      return;
    }
    if (!lines) refuse(message("findings.noCover", { titles: `${settings.unit.title}、${settings.year.title}` }));
    onClose();
  };
  if (preview) return <PreviewDialog lines={preview} onClose={onClose} onWrite={(patches) => void write(patches)} />;
  return <CoverDialog unit={district.unit} year={district.year} onDecide={decide} onClose={onClose} />;
}
