import { useEffect, useRef } from "react";
import type { Host } from "../../workbook/host";

/** A moment of quiet after a change: whoever fills down a column is not interrupted at every cell. */
const quiet = 250;

interface Following {
  readonly onChange: () => void;
  /** Whether a change is to be followed at all; a workbook that takes long to read is only marked as out of date. */
  readonly follows: () => boolean;
  /** Something is being read or written just now. */
  readonly busy: () => boolean;
  readonly reread: () => void;
}

/** Follows what is typed while the pane is open. Own writes are no changes: the host says so. */
export function useLive(host: Host, following: Following): void {
  const latest = useRef(following);
  useEffect(() => {
    latest.current = following;
  });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const plan = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (latest.current.busy()) plan();
        else latest.current.reread();
      }, quiet);
    };
    const unwatch = host.watch(() => {
      latest.current.onChange();
      if (latest.current.follows()) plan();
    });
    return () => {
      clearTimeout(timer);
      unwatch();
    };
  }, [host]);
}
