import { useCallback, useEffect, useRef, useState } from "react";
import { problemOf } from "../taskpane/problem/problem";
import type { Message } from "../text";
import { message } from "../text";
import type { Book } from "./document/book";
import { readBook, savedBook } from "./document/book";
import { download } from "./document/download";
import type { GridHost } from "./grid/grid-host";
import type { Grid } from "./grid/screen";
import type { Notice } from "./notice";

/** A file that could be opened; its bytes are fetched only when it is. */
export interface Source {
  readonly name: string;
  bytes(): Promise<Uint8Array>;
  /** Made by the program: it lies in no folder yet, and is lost unless it is saved. */
  readonly isNew?: boolean;
}

interface OpenBook {
  readonly book: Book;
  readonly host: GridHost;
  /** Not saved anywhere yet. */
  readonly isNew: boolean;
  /** New with each opening. */
  readonly key: number;
}

export interface BookState {
  readonly open: OpenBook | undefined;
  readonly changed: boolean;
  readonly busy: Message | undefined;
  readonly notice: Notice | undefined;
  /** @returns whether it was opened; the workbook before it stays when it was not. */
  readonly openSource: (source: Source) => Promise<boolean>;
  /** @returns whether it was saved. */
  readonly saveAs: (name: string) => Promise<boolean>;
  /** The open workbook as a save would write it. Stays the same. */
  readonly bytesNow: () => Promise<Uint8Array>;
  readonly tell: (notice: Notice | undefined) => void;
}

/** What came of opening or saving, and what there is to say of it. */
interface Outcome {
  readonly done: boolean;
  readonly notice?: Notice;
}

/** The workbook on the page: opening, saving, and whether there is something to save. */
export function useBook(grid: Grid | undefined): BookState {
  const [open, setOpen] = useState<OpenBook>();
  const [changed, setChanged] = useState(false);
  const { busy, notice, during, tell } = useBusy();
  const openings = useRef(0);
  /** The workbook behind the grid, also before the page is drawn again. */
  const latest = useRef<OpenBook>();
  /** Comes when all that was asked to be saved is. */
  const saving = useRef<Promise<unknown>>(Promise.resolve());
  const show = useCallback((next: OpenBook, isChanged: boolean) => {
    latest.current = next;
    setOpen(next);
    setChanged(isChanged);
  }, []);

  useEffect(
    () =>
      open?.host.watchAll(() => {
        setChanged(true);
        // It was saved, and is no longer as it was saved; what was refused is behind whoever went on. What went wrong stays to be read.
        tell((now) => (now?.intent === "error" ? now : undefined));
      }),
    [open?.host, tell],
  );

  const openSource = useCallback(
    (source: Source) =>
      during(message("workbench.opening"), async () => {
        if (!grid) return { done: false };
        openings.current += 1;
        const key = openings.current;
        const read = await bookFrom(source);
        // What a save reads goes with the workbook that is shown.
        await saving.current;
        // Whoever was asked for later wins: the sample must not come over a file that was chosen while it loaded.
        if (key !== openings.current) return { done: false };
        if ("intent" in read) return { done: false, notice: read };
        const isNew = source.isNew === true;
        show({ book: read, host: grid.show(read.name, read.snapshot, read.look), isNew, key }, isNew);
        return { done: true };
      }),
    [grid, during, show],
  );

  const saveAs = useCallback(
    (name: string) => {
      const saved = saving.current.then(() =>
        during(message("workbench.saving"), async () => {
          if (!latest.current) return { done: false };
          const book = await save(latest.current, name);
          if ("intent" in book) return { done: false, notice: book };
          const { isNew } = latest.current;
          show({ ...latest.current, book, isNew: false }, false);
          // What never was a file has no original.
          return { done: true, notice: { intent: "success", says: message(isNew ? "desk.saved" : "workbench.saved", { name }) } };
        }),
      );
      saving.current = saved;
      return saved;
    },
    [during, show],
  );

  const bytesNow = useCallback(async () => {
    if (!latest.current) throw new Error("no workbook is open");
    return (await savedNow(latest.current)).bytes;
  }, []);

  return { open, changed, busy, notice, openSource, saveAs, bytesNow, tell };
}

/** What the page is doing, and what came of it. What was overtaken ends nothing of what the page does by then. */
function useBusy() {
  const [busy, setBusy] = useState<Message>();
  const [notice, tell] = useState<Notice>();
  const runs = useRef(0);
  const during = useCallback(async (what: Message, work: () => Promise<Outcome>): Promise<boolean> => {
    runs.current += 1;
    const run = runs.current;
    setBusy(what);
    tell(undefined);
    const { done, notice: said } = await work().catch((reason: unknown): Outcome => ({ done: false, notice: { intent: "error", says: problemOf(reason) } }));
    if (run === runs.current) setBusy(undefined);
    if (said) tell(said);
    return done;
  }, []);
  return { busy, notice, during, tell };
}

async function bookFrom(source: Source): Promise<Book | Notice> {
  try {
    return readBook(source.name, await source.bytes());
  } catch (reason) {
    return { intent: "error", says: message("workbench.notOpened", { name: source.name, why: problemOf(reason) }) };
  }
}

const savedNow = async ({ book, host }: OpenBook, name = book.name): Promise<Book> => savedBook(book, await host.takeSnapshot(), name, host.addedSheets());

async function save(open: OpenBook, name: string): Promise<Book | Notice> {
  try {
    const saved = await savedNow(open, name);
    download(name, saved.bytes);
    return saved;
  } catch (reason) {
    return { intent: "error", says: message("workbench.notSaved", { why: problemOf(reason) }) };
  }
}
