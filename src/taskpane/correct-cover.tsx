import { useState } from "react";
import type { District } from "../sheets/district";
import { CoverDialog } from "./cover-dialog";
import type { CoverTyped } from "./cover-fix";
import { coverLines, coverNow } from "./cover-fix";
import type { PreviewLine } from "./preview";
import { PreviewDialog } from "./preview-dialog";
import { problemOf } from "./problem";
import type { Workbook } from "./use-workbook";

interface CorrectCoverProps {
  readonly workbook: Workbook;
  readonly district: District;
  readonly onClose: () => void;
}

/** Asks whose workbook it is, of which year and who answers for it, and writes that on 参数, previewed like every write. */
export function CorrectCover({ workbook: { write, refuse }, district, onClose }: CorrectCoverProps) {
  const [preview, setPreview] = useState<readonly PreviewLine[]>();
  const decide = (typed: CoverTyped) => {
    try {
      const lines = coverLines(district, typed);
      if (lines.length > 0) {
        setPreview(lines);
        return;
      }
    } catch (error) {
      refuse(problemOf(error));
    }
    onClose();
  };
  if (preview) return <PreviewDialog lines={preview} onClose={onClose} onWrite={(patches) => void write(patches)} />;
  return <CoverDialog before={coverNow(district)} onDecide={decide} onClose={onClose} />;
}
