import { parts } from "./damage";
import { hasPart, partText, type Package } from "./package";
import { scanXml } from "./xml";

/** A link from one part to another. */
export interface Relationship {
  readonly id: string;
  /** The last word of the type, which the strict and the usual vocabulary share: "worksheet", "sharedStrings", … */
  readonly type: string;
  /** Path of the part in the package, without leading slash; for an external link what it says. */
  readonly target: string;
  readonly external: boolean;
}

/** @example relationshipsPath("xl/workbook.xml") // "xl/_rels/workbook.xml.rels" */
export function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf("/") + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

/** The links of a part; the package's own for the root path "". A part without links has none. */
export function relationshipsOf(pack: Package, path: string): readonly Relationship[] {
  const place = relationshipsPath(path);
  if (!hasPart(pack, place)) return [];
  const found: Relationship[] = [];
  scanXml(partText(pack, place, parts.links).text, "Relationships", parts.links, {
    open(name, { Id = "", Type = "", Target = "", TargetMode }) {
      if (name !== "Relationship") return;
      const external = TargetMode === "External";
      found.push({ id: Id, type: Type.slice(Type.lastIndexOf("/") + 1), target: external ? Target : resolve(path, Target), external });
    },
  });
  return found;
}

/** @example resolve("xl/worksheets/sheet1.xml", "../tables/table1.xml") // "xl/tables/table1.xml" */
function resolve(base: string, target: string): string {
  const plain = target.replace(/\\/g, "/");
  const steps = plain.startsWith("/") ? [] : base.split("/").slice(0, -1);
  for (const step of plain.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
