import { useCallback, useEffect, useRef, useState } from "react";
import { message } from "../text";
import type { BookState, Source } from "./use-book";

interface Opening {
  /** What waits for an answer about changes that are not saved. */
  readonly waiting: Source | undefined;
  /** Opens the file that a person chose or dropped, after asking where something would be lost. */
  readonly consider: (files: readonly File[]) => void;
  /** The same for what the program has made. */
  readonly considerSource: (source: Source) => void;
  readonly openWaiting: () => void;
  readonly dropWaiting: () => void;
}

export function useOpening({ changed, openSource, tell }: BookState): Opening {
  const [waiting, setWaiting] = useState<Source>();
  // The pane gets hold of what opens workbooks, and must not be given another one with the first edit.
  const unsaved = useRef(changed);
  useEffect(() => {
    unsaved.current = changed;
  });
  const considerSource = useCallback(
    (source: Source) => {
      if (unsaved.current) setWaiting(source);
      else void openSource(source);
    },
    [openSource],
  );
  const consider = useCallback(
    (files: readonly File[]) => {
      const [file, ...others] = files;
      if (!file) return;
      if (others.length > 0) {
        tell({ intent: "warning", says: message("workbench.oneFile") });
        return;
      }
      considerSource(sourceOf(file));
    },
    [considerSource, tell],
  );
  const openWaiting = () => {
    if (waiting) void openSource(waiting);
    setWaiting(undefined);
  };
  return { waiting, consider, considerSource, openWaiting, dropWaiting: () => setWaiting(undefined) };
}

const sourceOf = (file: File): Source => ({ name: file.name, bytes: async () => new Uint8Array(await file.arrayBuffer()) });
