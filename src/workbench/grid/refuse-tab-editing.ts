import { message } from "../../text";
import type { Refused } from "./guard-grid";

const tab = '[data-u-comp="slide-tab-item"]';
/** Milliseconds: the grid takes two presses within this time for a double click. */
const doubleClick = 300;

/** A double click on a sheet's tab would let its name be typed over before any command could be refused. @returns what ends it. */
export function refuseTabEditing(container: HTMLElement, refused: Refused): () => void {
  let last = { tab: undefined as Element | undefined, at: -Infinity };
  const listener = (event: PointerEvent) => {
    const pressed = event.target instanceof Element ? event.target.closest(tab) : null;
    if (!pressed) return;
    const isSecond = pressed === last.tab && event.timeStamp - last.at <= doubleClick;
    last = { tab: pressed, at: event.timeStamp };
    if (!isSecond) return;
    event.preventDefault();
    event.stopPropagation();
    refused(message("workbench.cannotCarry", { what: message("workbench.what.sheets") }));
  };
  container.addEventListener("pointerdown", listener, true);
  return () => container.removeEventListener("pointerdown", listener, true);
}
