import { useCallback, useEffect, useRef, useState } from "react";
import { message } from "../text";
import type { BookState, Source } from "./use-book";

interface Opening {
  /** The name of what waits for an answer about changes that are not saved. */
  readonly waiting: string | undefined;
  /** Opens the file that a person chose or dropped, after asking where something would be lost. */
  readonly consider: (files: readonly File[]) => void;
  /** The same for what the program has made. @returns whether it is open. */
  readonly considerSource: (source: Source) => Promise<boolean>;
  readonly openWaiting: () => void;
  /** Opens it once it is saved what is there; not at all where that fails. */
  readonly saveThenOpen: (save: () => Promise<boolean>) => void;
  readonly dropWaiting: () => void;
}

/** What waits, and who wants to know what became of it. */
interface Asked {
  readonly source: Source;
  readonly answer: (opened: boolean) => void;
}

export function useOpening({ changed, openSource, tell }: BookState): Opening {
  const [waiting, setWaiting] = useState<string>();
  // The pane gets hold of what opens workbooks, and must not be given another one with the first edit.
  const unsaved = useRef(changed);
  useEffect(() => {
    unsaved.current = changed;
  });
  const asked = useRef<Asked>();
  /** The question is gone with its first answer: whatever is done about it takes its time, and is done once. */
  const settle = useCallback((outcome: (source: Source) => Promise<boolean>) => {
    const taken = asked.current;
    asked.current = undefined;
    setWaiting(undefined);
    if (taken) void outcome(taken.source).then(taken.answer);
  }, []);
  const dropWaiting = useCallback(() => settle(() => Promise.resolve(false)), [settle]);
  const considerSource = useCallback(
    (source: Source): Promise<boolean> => {
      dropWaiting();
      if (!unsaved.current) return openSource(source);
      setWaiting(source.name);
      return new Promise((answer) => {
        asked.current = { source, answer };
      });
    },
    [dropWaiting, openSource],
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
  const openWaiting = () => settle(openSource);
  const saveThenOpen = (save: () => Promise<boolean>) => settle(async (source) => (await save()) && openSource(source));
  return { waiting, consider, considerSource, openWaiting, saveThenOpen, dropWaiting };
}

const sourceOf = (file: File): Source => ({ name: file.name, bytes: async () => new Uint8Array(await file.arrayBuffer()) });
