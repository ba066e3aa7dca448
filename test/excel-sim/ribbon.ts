import { officeError } from "./office-error";
import { strict } from "./strict";

type Pressed = (event: Office.AddinCommands.Event) => unknown;

export interface Ribbon {
  /** What the page finds in Office. */
  readonly office: Pick<typeof Office, "actions" | "addin">;
  /** The functions that the page answers to. */
  names(): readonly string[];
  /** Clicks a button as a person does. @returns whether the page told Excel that it was done. @throws where no function has that name. */
  press(name: string): Promise<boolean>;
  /** How often the pane was shown. */
  shown(): number;
  /** From here on the pane cannot be shown. */
  breakPane(): void;
}

/** Stands in for the buttons of the ribbon where they share the pane's page. */
export function makeRibbon(): Ribbon {
  const functions = new Map<string, Pressed>();
  let shown = 0;
  let broken = false;
  const showAsTaskpane = () => {
    if (broken) return Promise.reject(officeError("InvalidOperation", "the pane cannot be shown"));
    shown += 1;
    return Promise.resolve();
  };
  return {
    office: {
      actions: strict<typeof Office.actions>("Office.actions", { associate: (name: string, pressed: Pressed) => void functions.set(name, pressed) }),
      addin: strict<Office.Addin>("Office.addin", { showAsTaskpane }),
    },
    names: () => [...functions.keys()],
    press: async (name) => {
      const pressed = functions.get(name);
      if (!pressed) throw new Error(`no function is called ${name}`);
      let completed = false;
      const done = () => {
        completed = true;
      };
      await pressed(strict<Office.AddinCommands.Event>("event", { completed: done }));
      return completed;
    },
    shown: () => shown,
    breakPane: () => {
      broken = true;
    },
  };
}
