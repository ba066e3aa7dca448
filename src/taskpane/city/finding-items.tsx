import { makeStyles } from "@fluentui/react-components";
import type { ComponentProps } from "react";
import { ShownBitByBit } from "../parts/shown-bit-by-bit";
import type { DeskFinding } from "./all-findings";
import { FindingItem } from "./finding-item";

const useStyles = makeStyles({ list: { listStyleType: "none", margin: 0, padding: 0 } });

/** Findings of the city's desk, one under the other. */
export function FindingItems({ findings, ...desk }: Omit<ComponentProps<typeof FindingItem>, "finding"> & { readonly findings: readonly DeskFinding[] }) {
  const styles = useStyles();
  return (
    <ShownBitByBit items={findings}>
      {(some) => (
        <ul className={styles.list}>
          {some.map((finding, place) => (
            <FindingItem key={place} finding={finding} {...desk} />
          ))}
        </ul>
      )}
    </ShownBitByBit>
  );
}
