import { useState } from "react";
import { CoverDialog } from "./cover-dialog";
import type { CoverTyped } from "./cover-fix";
import { coverLines, coverNow } from "./cover-fix";
import type { PreviewLine } from "../preview/preview";
import { PreviewDialog } from "../preview/preview-dialog";
import { problemOf } from "../problem/problem";
import type { Reading } from "../session/reading";
import type { Workbook } from "../session/use-workbook";

interface CorrectCoverProps {
  readonly workbook: Workbook;
  readonly reading: Reading;
  readonly onClose: () => void;
}

/** Asks whose workbook it is, of which year and who answers for it, and writes that on 参数, previewed like every write. */
export function CorrectCover({ workbook: { busy, write, refuse }, reading, onClose }: CorrectCoverProps) {
  // What is asked for is told apart from what stands there by how it stood when it was asked.
  const [of] = useState(reading);
  const [preview, setPreview] = useState<readonly PreviewLine[]>();
  const decide = (typed: CoverTyped) => {
    try {
      const lines = coverLines(of.district, typed);
      if (lines.length > 0) {
        setPreview(lines);
        return;
      }
    } catch (error) {
      refuse(problemOf(error));
    }
    onClose();
  };
  if (preview) return <PreviewDialog lines={preview} busy={busy} onClose={onClose} onWrite={(patches) => void write(patches, of)} />;
  return <CoverDialog before={coverNow(of.district)} onDecide={decide} onClose={onClose} />;
}
