import type { MessageKey } from "../../text";

/** What something is called that cannot be done here. */
type WhatKey = Extract<MessageKey, `workbench.what.${string}`>;

/** What the grid could do but a saved file would not hold; each with what it is called towards the person. */
const families: readonly (readonly [ids: RegExp, what: WhatKey])[] = [
  [/^sheet\.command\.(insert-(row|col|multi|range)|remove-(row|col)|delete-range-move)/, "workbench.what.structure"],
  [/^sheet\.command\.move-(rows|cols|range)$/, "workbench.what.move"],
  [/^univer\.command\.cut$/, "workbench.what.move"],
  [/^sheet\.command\.(add|remove)-worksheet-merge/, "workbench.what.merge"],
  [/^sheet\.(command|operation)\.(insert-sheet|remove-sheet|copy-sheet|rename-sheet|set-worksheet-(name|order|hidden|show)|set-tab-color)/, "workbench.what.sheets"],
  [/^sheet\.command\.(set-rows-hidden|hide-(row|col)|set-col-hidden|set-(selected|specific)-(rows|cols)-visible|set-col-visible|set-row-visible)/, "workbench.what.hide"],
  [/^sheet\.command\.(delta-(row|column)|set-row-height|set-worksheet-(col-width|default-style|right-to-left)|set-col-(auto|is-auto|header)|set-row-(is-auto|header)|set-(col|row)-data)/, "workbench.what.size"],
  [/^sheet\.command\.(set-(frozen|row-frozen|col-frozen|selection-frozen|first-)|cancel-frozen)/, "workbench.what.freeze"],
  [/^sheet\.command\.(sort|smart-toggle-filter|set-filter)/, "workbench.what.sort"],
  [/^sheet\.command\.(set|add|delete|change|view).*(protection|permission)/, "workbench.what.protect"],
  [/^sheet\.command\.(insert|set|remove)-defined-name$/, "workbench.what.names"],
  [/^sheet\.command\.numfmt\./, "workbench.what.format"],
  [/^sheet\.operation\.(open\.numfmt|set-format-painter)/, "workbench.what.format"],
  [/^sheet\.command\.(set-(style|bold|italic|underline|stroke|overline|border|font|text|background|horizontal|vertical|once-format|infinite-format|gridlines))/, "workbench.what.format"],
  [/^sheet\.command\.set-range-(bold|italic|underline|stroke|subscript|superscript|font|text)/, "workbench.what.format"],
  [/^sheet\.command\.(reset-|apply-format|clear-selection-(format|all)|toggle-gridlines|paste-(format|col-width|besides)|repeat-last-action)/, "workbench.what.format"],
];

/** Why a command is not carried out; nothing for one that is. @example whatCannotBeCarried("sheet.command.insert-row-before") */
export const whatCannotBeCarried = (commandId: string): WhatKey | undefined => families.find(([ids]) => ids.test(commandId))?.[1];

/** The mutations that a save can carry, or that leave no trace in a file. */
const carriedMutations: ReadonlySet<string> = new Set([
  "sheet.mutation.set-range-values",
  "sheet.mutation.set-row-hidden",
  "sheet.mutation.set-row-visible",
  "sheet.mutation.set-worksheet-row-auto-height",
  "sheet.mutation.set-worksheet-row-is-auto-height",
  "sheet.mutation.set.numfmt",
  "sheet.mutation.remove.numfmt",
  "sheet.mutation.empty",
  "sheet.mutation.data-validation-formula-mark-dirty",
  "sheet.mutation.mark-dirty-filter-change",
]);

/** The last fence, for commands that nobody thought of. */
export const isUncarriedMutation = (commandId: string): boolean => commandId.startsWith("sheet.mutation.") && !carriedMutations.has(commandId);
