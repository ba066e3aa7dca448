import type { Host } from "../workbook/host";

export interface PaneProps {
  readonly host: Host;
  /** Today's date, as yyyy-mm-dd: nothing below looks at a clock. */
  readonly today: string;
}

export function Pane({ today }: PaneProps) {
  return <p>{today}</p>;
}
