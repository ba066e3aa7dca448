import { message } from "../../text";
import type { Refused } from "./guard-grid";

const tab = '[data-u-comp="slide-tab-item"]';

/** A double click on a sheet's tab would let its name be typed over before any command could be refused. @returns what ends it. */
export function refuseTabEditing(container: HTMLElement, refused: Refused): () => void {
  const listener = (event: MouseEvent) => {
    if (!(event.target instanceof Element) || !event.target.closest(tab)) return;
    event.preventDefault();
    event.stopPropagation();
    refused(message("workbench.cannotCarry", { what: message("workbench.what.sheets") }));
  };
  container.addEventListener("dblclick", listener, true);
  return () => container.removeEventListener("dblclick", listener, true);
}
