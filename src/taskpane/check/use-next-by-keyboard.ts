import { useEffect } from "react";
import type { Finding } from "../../check/rule";

interface Walk {
  readonly findings: readonly Finding[];
  readonly isCurrent: (finding: Finding) => boolean;
  readonly go: (finding: Finding) => void;
}

/** F8 goes to the next finding, Shift+F8 to the one before; after the last comes the first. */
export function useNextByKeyboard({ findings, isCurrent, go }: Walk): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "F8" || findings.length === 0) return;
      event.preventDefault();
      const place = findings.findIndex(isCurrent);
      const next = place < 0 ? (event.shiftKey ? findings.length - 1 : 0) : (place + (event.shiftKey ? -1 : 1) + findings.length) % findings.length;
      const finding = findings[next];
      if (finding) go(finding);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  });
}
