import { useCallback, useEffect, useRef, useState } from "react";
import type { Message } from "../text";
import { message } from "../text";
import type { Book } from "./document/book";
import { readBook, savedBook } from "./document/book";
import { download } from "./document/download";
import type { GridHost } from "./grid/grid-host";
import type { Grid } from "./grid/screen";
import type { Notice } from "./notice";
import { whyOf } from "./notice";

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

/** The workbook on the page: opening, saving, and whether there is something to save. */
export function useBook(grid: Grid | undefined): BookState {
  const [open, setOpen] = useState<OpenBook>();
  const [changed, setChanged] = useState(false);
  const [busy, setBusy] = useState<Message>();
  const [notice, tell] = useState<Notice>();
  const openings = useRef(0);

  useEffect(() => open?.host.watchAll(() => setChanged(true)), [open?.host]);

  const during = useCallback(async (what: Message, work: () => Promise<Notice | undefined>): Promise<boolean> => {
    setBusy(what);
    const outcome = await work().catch((reason: unknown): Notice => ({ intent: "error", says: whyOf(reason) }));
    setBusy(undefined);
    tell(outcome);
    return outcome?.intent !== "error";
  }, []);

  const openSource = useCallback(
    (source: Source) =>
      during(message("workbench.opening"), async () => {
        if (!grid) return undefined;
        openings.current += 1;
        const key = openings.current;
        const read = await bookFrom(source);
        // Whoever was asked for later wins: the sample must not come over a file that was chosen while it loaded.
        if (key !== openings.current) return undefined;
        if ("intent" in read) return read;
        setOpen({ book: read, host: grid.show(read.name, read.snapshot, read.look), isNew: source.isNew === true, key });
        setChanged(source.isNew === true);
        return undefined;
      }),
    [grid, during],
  );

  const saveAs = useCallback(
    (name: string) =>
      during(message("workbench.saving"), async () => {
        if (!open) return undefined;
        const saved = await save(open, name);
        if ("intent" in saved) return saved;
        setOpen({ ...open, book: saved, isNew: false });
        setChanged(false);
        return { intent: "success", says: message("workbench.saved", { name }) };
      }),
    [open, during],
  );

  const latest = useRef(open);
  useEffect(() => {
    latest.current = open;
  });
  const bytesNow = useCallback(async () => {
    if (!latest.current) throw new Error("no workbook is open");
    return (await savedNow(latest.current)).bytes;
  }, []);

  return { open, changed, busy, notice, openSource, saveAs, bytesNow, tell };
}

async function bookFrom(source: Source): Promise<Book | Notice> {
  try {
    return readBook(source.name, await source.bytes());
  } catch (reason) {
    return { intent: "error", says: message("workbench.notOpened", { name: source.name, why: whyOf(reason) }) };
  }
}

const savedNow = async ({ book, host }: OpenBook, name = book.name): Promise<Book> => savedBook(book, await host.takeSnapshot(), name, host.addedSheets());

async function save(open: OpenBook, name: string): Promise<Book | Notice> {
  try {
    const saved = await savedNow(open, name);
    download(name, saved.bytes);
    return saved;
  } catch (reason) {
    return { intent: "error", says: message("workbench.notSaved", { why: whyOf(reason) }) };
  }
}
