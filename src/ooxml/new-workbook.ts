import type { Patch } from "../workbook/patch";
import { contentTypesPath, openPackage, partText } from "./package";
import { parts } from "./damage";
import { patchWorkbook } from "./patch";
import { withoutEntries } from "./patch/entries";
import { noPartChanges, packageOf, packageWith } from "./patch/package-patcher";
import { plainStyles } from "./patch/style-patcher";
import { relationshipsPath } from "./relationships";
import { contentType, declaration, namespaces } from "./vocabulary";

const { main, links } = namespaces;
const [workbookPath, sheetPath, stylesPath] = ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/styles.xml"] as const;

const linked = (entries: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `${declaration}<Relationships xmlns="${namespaces.packageLinks}">${entries.map(([id, type, target]) => `<Relationship Id="${id}" Type="${links}/${type}" Target="/${target}"/>`).join("")}</Relationships>`;

/** A workbook always has a sheet; this one stands for it until there is another. */
const placeholder = new Map([
  [contentTypesPath, `${declaration}<Types xmlns="${namespaces.packageTypes}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/${workbookPath}" ContentType="${contentType("sheet.main")}"/><Override PartName="/${sheetPath}" ContentType="${contentType("worksheet")}"/><Override PartName="/${stylesPath}" ContentType="${contentType("styles")}"/></Types>`],
  ["_rels/.rels", linked([["rId1", "officeDocument", workbookPath]])],
  [workbookPath, `${declaration}<workbook xmlns="${main}" xmlns:r="${links}"><sheets><sheet name="_" sheetId="1" r:id="rId1"/></sheets></workbook>`],
  [relationshipsPath(workbookPath), linked([["rId1", "worksheet", sheetPath], ["rIdStyles", "styles", stylesPath]])],
  [sheetPath, `${declaration}<worksheet xmlns="${main}"><sheetData/></worksheet>`],
  [stylesPath, plainStyles],
]);

/**
 * A new workbook with the sheets that patches add, and nothing else.
 * @throws Refusal where a patch cannot be carried out.
 */
export function newWorkbook(patches: readonly Patch[]): Uint8Array {
  if (!patches.some(({ kind }) => kind === "addSheet")) throw new Error("a workbook has at least one sheet");
  const pack = openPackage(patchWorkbook(packageOf(placeholder), patches));
  const changes = noPartChanges();
  const change = (path: string, how: (text: string) => string): void => {
    const { text, encoding } = partText(pack, path, parts.contents);
    changes.replaced.set(path, { pieces: [how(text)], encoding });
  };
  change(workbookPath, (text) => text.replace(/<sheet name="_"[^>]*>/, "").replace(/(?<= localSheetId=")\d+/g, (place) => String(Number(place) - 1)));
  change(relationshipsPath(workbookPath), (text) => withoutEntries(text, "Relationships", ({ Id }) => Id === "rId1"));
  change(contentTypesPath, (text) => withoutEntries(text, "Types", ({ PartName }) => PartName === `/${sheetPath}`));
  changes.removed.add(sheetPath);
  return packageWith(pack, changes);
}
