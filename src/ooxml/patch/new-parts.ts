import type { AddSheetPatch } from "../../workbook/patch";
import { parts } from "../damage";
import { contentTypesPath, hasPart, partText, pathKey, type Package } from "../package";
import { relationshipsPath } from "../relationships";
import type { WorkbookPart } from "../workbook-part";
import { scanXml } from "../xml";

/** Where a new part goes, and by what its workbook will know it. */
export interface PartPlace {
  readonly path: string;
  readonly relationshipId: string;
  /** In the words of this workbook: the strict vocabulary has its own. */
  readonly relationshipType: string;
}

interface NewSheet extends PartPlace {
  readonly patch: AddSheetPatch;
}

/** Places that nothing in the package uses or mentions. */
export function placesForSheets(pack: Package, part: WorkbookPart, added: readonly AddSheetPatch[]): readonly NewSheet[] {
  if (added.length === 0) return [];
  const { paths, ids } = taken(pack, part);
  const relationshipType = relationshipTypeOf("worksheet", pack, part.path);
  let number = part.sheets.length;
  const free = (used: ReadonlySet<string>, named: (number: number) => string): string => {
    while (used.has(named(number).toLowerCase())) number++;
    return named(number);
  };
  return added.map((patch) => {
    number++;
    return { patch, path: free(paths, (each) => `xl/worksheets/sheet${each}.xml`), relationshipId: free(ids, (each) => `rId${each}`), relationshipType };
  });
}

/** The same for the styles of a workbook that had none. */
export function placeForStyles(pack: Package, part: WorkbookPart): PartPlace {
  const { paths, ids } = taken(pack, part);
  const free = (used: ReadonlySet<string>, named: (number: string) => string): string => {
    let number = 1;
    while (used.has(named(number === 1 ? "" : String(number)).toLowerCase())) number++;
    return named(number === 1 ? "" : String(number));
  };
  return { path: free(paths, (each) => `xl/styles${each}.xml`), relationshipId: free(ids, (each) => `rIdStyles${each}`), relationshipType: relationshipTypeOf("styles", pack, part.path) };
}

/** What the package uses or mentions, whatever the case of its letters. */
const taken = (pack: Package, { relationships }: WorkbookPart) => ({
  paths: new Set([...pack.byPath.keys(), ...relationships.map(({ target }) => pathKey(target)), ...typedPaths(pack)]),
  ids: new Set(relationships.map(({ id }) => id.toLowerCase())),
});

/** A content type may be told of a part that is not there: a second one for the same path would spoil the package. */
function typedPaths(pack: Package): readonly string[] {
  if (!hasPart(pack, contentTypesPath)) return [];
  const found: string[] = [];
  scanXml(partText(pack, contentTypesPath, parts.contents).text, "Types", parts.contents, {
    open(_, { PartName }) {
      if (PartName !== undefined) found.push(pathKey(PartName));
    },
  });
  return found;
}

/** As the workbook itself writes that of its sheets. */
function relationshipTypeOf(kind: "worksheet" | "styles", pack: Package, workbookPath: string): string {
  let found = "";
  scanXml(partText(pack, relationshipsPath(workbookPath), parts.links).text, "Relationships", parts.links, {
    open(_, { Type = "" }) {
      if (found === "" && Type.endsWith("/worksheet")) found = Type;
    },
  });
  return found.replace(/worksheet$/, kind);
}
