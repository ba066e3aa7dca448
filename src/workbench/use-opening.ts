import { useCallback, useEffect, useRef, useState } from "react";
import { message } from "../text";
import type { BookState, Source } from "./use-book";

interface Opening {
  /** What waits for an answer about changes that are not saved. */
  readonly waiting: Source | undefined;
  /** Opens the file that a person chose or dropped, after asking where something would be lost. */
  readonly consider: (files: readonly File[]) => void;
  /** The same for what the program has made. @returns whether it is open. */
  readonly considerSource: (source: Source) => Promise<boolean>;
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
  const answer = useRef<(opened: boolean) => void>();
  const considerSource = useCallback(
    (source: Source): Promise<boolean> => {
      answer.current?.(false);
      answer.current = undefined;
      if (!unsaved.current) return openSource(source);
      setWaiting(source);
      return new Promise((resolve) => {
        answer.current = resolve;
      });
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
      void considerSource(sourceOf(file));
    },
    [considerSource, tell],
  );
  const settled = (opened: Promise<boolean>) => {
    void opened.then(answer.current);
    answer.current = undefined;
    setWaiting(undefined);
  };
  return { waiting, consider, considerSource, openWaiting: () => settled(waiting ? openSource(waiting) : Promise.resolve(false)), dropWaiting: () => settled(Promise.resolve(false)) };
}

const sourceOf = (file: File): Source => ({ name: file.name, bytes: async () => new Uint8Array(await file.arrayBuffer()) });
