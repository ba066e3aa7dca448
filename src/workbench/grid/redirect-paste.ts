import type { IDisposable } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { ISheetClipboardService } from "@univerjs/preset-sheets-core";
import { message } from "../../text";
import type { Refused } from "./guard-grid";
import { injectorOf } from "./injector";
import { pasteText } from "./paste-text";

const byKeys = "sheet.command.paste-by-short-key";
const fromMenu = "univer.command.paste";
const valuesOnly = "special-paste-value";

interface Pasted {
  readonly htmlContent?: string;
  readonly textContent?: string;
}

/**
 * Pastes values instead of values with looks, which a save could not carry. A copy from this very grid keeps its types (its HTML
 * bears the grid's mark); anything else comes as text.
 */
export function redirectPaste(api: FUniver, refused: Refused): IDisposable {
  const paste = async ({ htmlContent = "", textContent = "" }: Pasted): Promise<void> => {
    const copy = /data-copy-id="([^\s"]+)"/.exec(htmlContent)?.[1];
    if (copy !== undefined && (await injectorOf(api.getActiveWorkbook())?.get(ISheetClipboardService).pasteByCopyId(copy, valuesOnly))) return;
    const why = pasteText(api, textContent);
    if (why) refused(why);
  };
  return api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    if (event.id !== byKeys && event.id !== fromMenu) return;
    event.cancel = true;
    const pasted = event.id === byKeys ? Promise.resolve((event.params ?? {}) as Pasted) : readClipboard();
    pasted.then(paste).catch(() => refused(message("workbench.pasteNotAllowed")));
  });
}

/** Browsers ask the person first. */
async function readClipboard(): Promise<Pasted> {
  const [item] = await navigator.clipboard.read();
  const part = async (type: string): Promise<string> => (item?.types.includes(type) ? (await item.getType(type)).text() : "");
  return { htmlContent: await part("text/html"), textContent: await part("text/plain") };
}
