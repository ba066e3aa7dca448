import { message } from "../../text";
import { groupedBy } from "../../workbook/grouped-by";
import { markLook } from "../../workbook/marks";
import type { AddSheetPatch, GrowTablePatch, MarkPatch, Patch, ShowRowsPatch } from "../../workbook/patch";
import { Refusal } from "../../workbook/refusal";
import type { Codec } from "../codec";
import { parts } from "../damage";
import { textOf } from "../encoding";
import { contentTypesPath, hasPart, partText, pathKey } from "../package";
import { relationshipsPath } from "../relationships";
import { tablePathsOf } from "../sheet-reader";
import { readTable } from "../table-reader";
import { contentType, namespaces } from "../vocabulary";
import { linkedPath, type ListedSheet } from "../workbook-part";
import { readContent, type WorkbookContent } from "../workbook-reader";
import { emptySheet, namespaceOf, withSheet } from "./add-sheet";
import { withFullCalculation } from "./calculation";
import { withPrintNames } from "./defined-names";
import { withEntry, withoutEntries } from "./entries";
import { placeForStyles, placesForSheets, type PartPlace } from "./new-parts";
import { noPartChanges, packageWith, type PartChanges } from "./package-patcher";
import { patchMarks } from "./patch-marks";
import { planPatches, type SheetEdits } from "./plan";
import { withRowsShown } from "./rows-shown";
import { sharedTexts, type SharedTexts } from "./shared-texts";
import { mapSheet, sheetMapper, type SheetMap } from "./sheet-map";
import { patchSheet } from "./sheet-patcher";
import { plainStyles, stylePatcher, type StylePatcher, type StyleWith } from "./style-patcher";
import { patchTable } from "./table-patcher";

/**
 * The workbook with the patches in it and nothing lost: only the parts that must change are written, and in them only the places.
 * Formulas that depend on a change lose their stored result unless a patch gives one; the program that opens the file calculates anew.
 * @returns the same bytes when no patch changes anything.
 * @throws Refusal when the file cannot be read or a patch cannot be carried out; then nothing is written.
 */
export function patchWorkbook(bytes: Uint8Array, patches: readonly Patch[], codec?: Codec): Uint8Array {
  const maps = new Map<string, SheetMap>();
  const content = readContent(bytes, codec, ({ name, path }, text) => sheetMapper(text, name, (map) => maps.set(path, map)));
  const { added, edits, tables, rows, marks } = planPatches(content, patches);
  const changes = noPartChanges();
  const styles = stylesOf(content);
  const sheets = [...content.part.sheets, ...addSheets(content, added, styles, changes)];
  changeCells(content, sheets, { edits, maps }, styles, changes);
  for (const patch of tables) changeTable(content, patch, changes);
  // Hidden rows and marks are looks: nothing has to be calculated for them.
  if (changes.replaced.size > 0) askForCalculation(content, changes);
  showRows(content, sheets, rows, changes);
  changeMarks(content, sheets, marks, styles, changes);
  changeStyles(content, styles, changes);
  if (changes.replaced.size === 0) return bytes;
  return packageWith(content.pack, changes);
}

type SheetPlace = Pick<ListedSheet, "name" | "path">;

/** Changes the text of a part, as patched so far. */
const change = (content: WorkbookContent, changes: PartChanges, path: string, how: (text: string) => string): void => changeInPieces(content, changes, path, (text) => [how(text)]);

function changeInPieces({ pack }: WorkbookContent, { replaced, added }: PartChanges, path: string, how: (text: string) => readonly string[]): void {
  const before = replaced.get(path) ?? added.get(path);
  const { text, encoding } = before ? textOf(before) : partText(pack, path, parts.contents);
  const pieces = how(text);
  if (pieces.length > 1 || pieces[0] !== text) (added.has(path) ? added : replaced).set(path, { pieces, encoding });
}

/**
 * The list of titles in docProps/app.xml is left as it is: Excel passes over it, and writes it anew with the next save.
 * @returns the new sheets, still without cells.
 */
function addSheets(content: WorkbookContent, added: readonly AddSheetPatch[], styles: StylePatcher, changes: PartChanges): readonly SheetPlace[] {
  const { pack, part } = content;
  const workbook = partText(pack, part.path, parts.workbook).text;
  return placesForSheets(pack, part, added).map(({ patch, ...place }) => {
    changes.added.set(place.path, { pieces: [emptySheet(workbook, patch, styles.styleFor)], encoding: "utf-8" });
    change(content, changes, part.path, (text) => withPrintNames(withSheet(text, patch.sheet, place.relationshipId), patch));
    addPart(content, changes, place, contentType("worksheet"));
    return { name: patch.sheet, path: place.path };
  });
}

function stylesOf({ pack, part }: WorkbookContent): StylePatcher {
  const path = linkedPath(part, "styles");
  return stylePatcher(path === undefined ? plainStyles : partText(pack, path, parts.styles).text);
}

interface CellChanges {
  readonly edits: readonly SheetEdits[];
  /** By path, of the sheets as the file has them. */
  readonly maps: ReadonlyMap<string, SheetMap>;
}

function changeCells(content: WorkbookContent, sheets: readonly SheetPlace[], { edits, maps }: CellChanges, styles: StylePatcher, changes: PartChanges): void {
  const styleWith: StyleWith = (style, format) => ((content.formats[style] ?? "General") === format ? style : styles.styleWith(style, format));
  const path = linkedPath(content.part, "sharedStrings");
  const texts = path === undefined ? undefined : textsOf(content, path);
  sheets.forEach(({ name, path: sheetPath }, index) => {
    const sheetEdits = edits[index];
    if (!sheetEdits || sheetEdits.cells.size + sheetEdits.blocks.length === 0) return;
    // A part that two sheets share is no longer what was read when the second one's turn comes.
    const map = changes.replaced.has(sheetPath) ? undefined : maps.get(sheetPath);
    const what = parts.sheet(name);
    changeInPieces(content, changes, sheetPath, (text) => patchSheet(text, map ?? mapSheet(text, name, what), what, sheetEdits, { styleWith, texts, wraps: content.wraps }));
  });
  const patched = texts?.patched();
  if (path !== undefined && patched !== undefined) changeInPieces(content, changes, path, () => patched);
}

const textsOf = ({ pack, texts }: WorkbookContent, path: string): SharedTexts => sharedTexts(() => partText(pack, path, parts.strings).text, texts);

function changeStyles(content: WorkbookContent, styles: StylePatcher, changes: PartChanges): void {
  const path = linkedPath(content.part, "styles");
  const patched = styles.patched();
  if (patched === undefined) return;
  if (path === undefined) addStyles(content, changes, patched);
  else change(content, changes, path, () => patched);
}

function showRows(content: WorkbookContent, sheets: readonly SheetPlace[], rows: readonly ShowRowsPatch[], changes: PartChanges): void {
  for (const [sheet, patches] of groupedBy(rows, (patch) => patch.sheet)) {
    const place = sheets.find(({ name }) => name === sheet);
    if (place) change(content, changes, place.path, (text) => withRowsShown(text, mapSheet(text, sheet, parts.sheet(sheet)), patches));
  }
}

/** Where no sheet has marks any more, their style goes as well. */
function changeMarks(content: WorkbookContent, sheets: readonly SheetPlace[], marks: readonly MarkPatch[], styles: StylePatcher, changes: PartChanges): void {
  for (const { sheet, ranges } of marks) {
    const place = sheets.find(({ name }) => name === sheet);
    if (place) change(content, changes, place.path, (text) => patchMarks(text, parts.sheet(sheet), ranges, ranges.length === 0 ? 0 : styles.conditionalStyleFor(markLook)));
  }
  const patched = new Set(marks.map(({ sheet }) => sheet));
  const others = content.snapshot.sheets.some((sheet) => !patched.has(sheet.name) && sheet.marks.length > 0);
  if (marks.length > 0 && !others && marks.every(({ ranges }) => ranges.length === 0)) styles.dropConditionalStyle(markLook);
}

/** A workbook that had no styles gets the part in its own vocabulary, its link and its content type. */
function addStyles(content: WorkbookContent, changes: PartChanges, text: string): void {
  const { pack, part } = content;
  const place = placeForStyles(pack, part);
  const styles = text.replace(namespaces.main, namespaceOf(partText(pack, part.path, parts.workbook).text));
  changes.added.set(place.path, { pieces: [styles], encoding: "utf-8" });
  addPart(content, changes, place, contentType("styles"));
}

/** Links a new part to the workbook, and says what it is. */
function addPart(content: WorkbookContent, changes: PartChanges, { path, relationshipId, relationshipType }: PartPlace, type: string): void {
  change(content, changes, relationshipsPath(content.part.path), (links) => withEntry(links, "Relationships", "Relationship", { Id: relationshipId, Type: relationshipType, Target: `/${path}` }));
  change(content, changes, contentTypesPath, (types) => withEntry(types, "Types", "Override", { PartName: `/${path}`, ContentType: type }));
}

function changeTable(content: WorkbookContent, { sheet, table, range }: GrowTablePatch, changes: PartChanges): void {
  const { pack, part } = content;
  const place = part.sheets.find(({ name }) => name === sheet);
  const path = tablePathsOf(pack, place?.path ?? "").find((each) => readTable(partText(pack, each, parts.table).text).table.name === table);
  if (path === undefined) throw new Refusal(message("host.tableGone", { sheet, table }));
  change(content, changes, path, (text) => patchTable(text, range));
}

/** The order of calculation that the file remembers may no longer be right: it goes, and everything is to be calculated once. */
function askForCalculation(content: WorkbookContent, changes: PartChanges): void {
  const { pack, part } = content;
  change(content, changes, part.path, withFullCalculation);
  const chain = linkedPath(part, "calcChain");
  if (chain === undefined) return;
  changes.removed.add(chain);
  change(content, changes, relationshipsPath(part.path), (text) => withoutEntries(text, "Relationships", ({ Type = "" }) => Type.endsWith("/calcChain")));
  if (hasPart(pack, contentTypesPath)) change(content, changes, contentTypesPath, (text) => withoutEntries(text, "Types", ({ PartName = "" }) => pathKey(PartName) === pathKey(chain)));
}
