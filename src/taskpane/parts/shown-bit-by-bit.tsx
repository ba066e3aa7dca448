import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useState } from "react";
import { useWords } from "./words";

/** As many as a person reads at once, and as are drawn without a wait. */
const usual = 50;

interface ShownBitByBitProps<Item> {
  readonly items: readonly Item[];
  /** How many are shown at first, and how many come with each click. */
  readonly atOnce?: number;
  /** What the button says, where that is more than how many come. @param rest how many are not shown yet. */
  readonly label?: (count: number, rest: number) => string;
  /** Draws the first of them, in their order. It is asked only once the list itself is shown. */
  readonly children: (shown: readonly Item[]) => ReactNode;
}

/** A list that may be long: its beginning, and the rest a click away. */
export function ShownBitByBit<Item>({ items, atOnce = usual, label, children }: ShownBitByBitProps<Item>) {
  const { t } = useWords();
  const [upTo, setUpTo] = useState(atOnce);
  const rest = items.length - upTo;
  const count = Math.min(atOnce, rest);
  return (
    <>
      {children(items.slice(0, upTo))}
      {rest > 0 && (
        <Button size="small" onClick={() => setUpTo(upTo + atOnce)}>
          {label ? label(count, rest) : t("pane.more", { count })}
        </Button>
      )}
    </>
  );
}
