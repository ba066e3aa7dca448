import type { MenuConfig } from "@univerjs/preset-sheets-core";

/**
 * What the grid's menus do not offer here. Inserting and deleting stay in sight: whoever looks for them learns from a sentence
 * that they cannot be saved, and where they can.
 */
const hidden = [
  "sheet.menu.copy-special",
  "sheet.menu.paste-special",
  "sheet.command.cut",
  "sheet.command.clear-selection-format",
  "sheet.command.clear-selection-all",
  "sheet.contextMenu.text-to-number",
  "sheet.contextMenu.permission",
  "sheet.menu.sheet-frozen",
  "sheet.column-header-menu.sheet-frozen",
  "sheet.row-header-menu.sheet-frozen",
  "sheet.command.set-row-is-auto-height",
  "sheet.command.set-col-auto-width",
  "sheet.command.set-col-width",
  "sheet.command.set-row-height",
  "sheet.command.hide-row-confirm",
  "sheet.command.hide-col-confirm",
  "sheet.command.set-selected-rows-visible",
  "sheet.command.set-selected-cols-visible",
  "sheet.command.copy-sheet",
  "sheet.command.set-tab-color",
  "sheet.command.add-range-protection-from-sheet-bar",
  "sheet.command.delete-worksheet-protection-from-sheet-bar",
  "sheet.command.change-sheet-protection-from-sheet-bar",
  "sheet.command.view-sheet-permission-from-sheet-bar",
];

export const hiddenMenuItems: MenuConfig = Object.fromEntries(hidden.map((id) => [id, { hidden: true }]));
