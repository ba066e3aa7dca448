import type { Message } from "../text";
import { message } from "../text";
import { becauseOf } from "./errors";

/** What each button of the ribbon does, under the name that the manifest gives it. */
type Buttons = Readonly<Record<string, () => void>>;

/**
 * Answers the ribbon's buttons in the page that the pane lives in: each shows the pane, with what belongs to the button in it.
 * Where one page for all is not supported, the manifest shows no buttons either, and the pane is opened by itself.
 * @param tell says why the pane could not be shown, once there is somewhere to say it.
 */
export function answerRibbon(buttons: Buttons, tell: (because: Message) => void): void {
  if (!Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) return;
  for (const [name, show] of Object.entries(buttons)) Office.actions.associate(name, (event: Office.AddinCommands.Event): unknown => showPane(show, tell, event));
}

/** Excel keeps a button waiting until it is told that all is done, also where the pane could not be shown. */
async function showPane(show: () => void, tell: (because: Message) => void, event: Office.AddinCommands.Event): Promise<void> {
  try {
    show();
    await Office.addin.showAsTaskpane();
  } catch (error) {
    tell(message("start.paneNotShown", { code: becauseOf(error) }));
  } finally {
    event.completed();
  }
}
