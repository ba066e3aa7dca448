import { message } from "../text";
import { Refusal } from "../workbook/refusal";
import type { DefinedName, SheetSnapshot } from "../workbook/snapshot";
import { damaged, parts, tooLarge } from "./damage";
import { limits } from "./limits";
import { otherOffice, partText, refusalOfOther, rootPath, type Package } from "./package";
import { relationshipsOf, type Relationship } from "./relationships";
import { attributeNamed, isOn, scanXml, unescapeText, type Attributes } from "./xml";

/** A worksheet as the workbook part lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly path: string;
  readonly visibility: SheetSnapshot["visibility"];
}

/** What the workbook part says, and where its other parts lie. */
export interface WorkbookPart {
  readonly path: string;
  readonly relationships: readonly Relationship[];
  readonly sheets: readonly ListedSheet[];
  /** Of sheets of every kind: charts and macros that are sheets have names too. */
  readonly sheetNames: readonly string[];
  /** No sheet may be added, deleted or renamed. */
  readonly structureLocked: boolean;
  readonly names: readonly DefinedName[];
  readonly date1904: boolean;
}

/** @throws Refusal when the archive holds another kind of file, or no worksheet. */
export function readWorkbookPart(pack: Package): WorkbookPart {
  const path = workbookPath(pack);
  const relationships = relationshipsOf(pack, path);
  const listed: Attributes[] = [];
  const names: (DefinedName & { readonly scope?: string | undefined })[] = [];
  let date1904 = false;
  let structureLocked = false;
  let name: Attributes | undefined;
  let refersTo = "";
  scanXml(partText(pack, path, parts.workbook).text, "workbook", parts.workbook, {
    open(tag, attributes) {
      if (tag === "sheet" && listed.push(attributes) > limits.sheets) throw tooLarge(message("file.size.sheets", { count: listed.length }), message("file.size.sheets", { count: limits.sheets }));
      if (tag === "workbookProtection") structureLocked = isOn(attributes["lockStructure"]);
      if (tag === "workbookPr") date1904 = isOn(attributes["date1904"]);
      if (tag !== "definedName") return;
      name = attributes;
      refersTo = "";
    },
    text: (text) => (refersTo += text),
    close(tag) {
      if (tag !== "definedName" || !name?.["name"]) return;
      names.push({ name: unescapeText(name["name"]), refersTo: refersTo.trim(), scope: name["localSheetId"] });
      name = undefined;
    },
  });
  const sheets = listed.flatMap((attributes) => worksheetOf(attributes, relationships));
  if (sheets.length === 0) throw new Refusal(message("file.noSheet"));
  const sheetNames = listed.map((attributes) => unescapeText(attributes["name"] ?? ""));
  return { path, relationships, sheets, sheetNames, structureLocked, names: names.map((each) => scoped(each, listed)), date1904 };
}

function workbookPath(pack: Package): string {
  const main = relationshipsOf(pack, rootPath).find(({ type }) => type === "officeDocument");
  if (!main) throw refusalOfOther(pack);
  const path = main.target.toLowerCase();
  if (path.startsWith("word/")) throw otherOffice(message("file.kind.document"));
  if (path.startsWith("ppt/")) throw otherOffice(message("file.kind.slides"));
  if (path.startsWith("visio/")) throw otherOffice(message("file.kind.other"));
  if (path.endsWith(".bin")) throw new Refusal(message("file.binaryFormat"));
  return main.target;
}

const visibilities = new Map<string | undefined, SheetSnapshot["visibility"]>([
  ["hidden", "hidden"],
  ["veryHidden", "veryHidden"],
]);

/** Sheets that are one chart, dialogue or macro are no worksheets; one that leads nowhere is a fault of the file. */
function worksheetOf(attributes: Attributes, relationships: readonly Relationship[]): readonly ListedSheet[] {
  const name = unescapeText(attributes["name"] ?? "");
  const id = attributeNamed(attributes, "id");
  // Some programs leave empty entries behind, which Excel passes over as well.
  if (id === "") return [];
  const link = relationships.find((each) => each.id === id);
  if (!link) throw damaged(parts.sheet(name));
  if (link.type !== "worksheet") return [];
  return [{ name, path: link.target, visibility: visibilities.get(attributes["state"]) ?? "visible" }];
}

/** A name that only one sheet knows gives that sheet; the file counts sheets of every kind. */
function scoped({ scope, ...name }: DefinedName & { readonly scope?: string | undefined }, listed: readonly Attributes[]): DefinedName {
  const sheet = scope === undefined ? undefined : listed[Number(scope)]?.["name"];
  return sheet === undefined ? name : { ...name, sheet: unescapeText(sheet) };
}

/** Where a part that belongs to the whole workbook lies. */
export const linkedPath = ({ relationships }: WorkbookPart, kind: string): string | undefined =>
  relationships.find(({ type, external }) => type === kind && !external)?.target;
