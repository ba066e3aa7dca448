import type { Message } from "../../text";
import { damaged } from "../damage";
import { scanXml } from "../xml";
import type { CellEdit } from "./cell-edit";
import { formulaXml, styleAttribute, typeAttribute, typeOf, valueXml } from "./cell-xml";
import { closedInItself, escapeText, opened, tagStart, withAttributes, type Extent } from "./splice";

/** What stands in a cell's element, as it is written there; "" for what does not. */
interface CellParts {
  readonly tag: string | UsualTag;
  /** For the attributes that a formula keeps. */
  readonly formulaTag: string;
  readonly formula: string;
  /** A stored value, or a text of the cell's own. */
  readonly value: string;
  /** What else a cell holds: space, extensions. */
  readonly rest: string;
}

/** An opening tag up to its address, and the two attributes that nearly all have beside it. */
interface UsualTag {
  readonly head: string;
  readonly style: string;
  readonly type: string;
}

/** A cell's element with the edit in it; its style only where another is given. @param what the part is that it stands in. */
export function editedCell(xml: string, prefix: string, what: Message, edit: CellEdit, style: number | undefined): string {
  const { tag, formulaTag, formula: source, value: stored, rest } = partsOf(xml, what);
  const formula = editedFormula(prefix, edit, source, formulaTag);
  const value = edit.value === undefined ? stored : valueXml(prefix, edit.value, formula !== "");
  const changed = editedTag(tag, edit, formula !== "", style);
  const body = formula + value + rest;
  return body === "" ? closedInItself(changed) : `${opened(changed)}${body}</${prefix}c>`;
}

function editedTag(tag: string | UsualTag, edit: CellEdit, hasFormula: boolean, style: number | undefined): string {
  if (typeof tag !== "string") return `${tag.head}${style === undefined ? tag.style : styleAttribute(style)}${edit.value === undefined ? tag.type : typeAttribute(edit.value, hasFormula)}>`;
  return withAttributes(tag, {
    ...(edit.value === undefined ? {} : { t: typeOf(edit.value, hasFormula), vm: undefined }),
    // The mark of a dynamic array belongs to the formula that goes.
    ...(edit.formula === undefined ? {} : { cm: undefined }),
    ...(style === undefined ? {} : { s: String(style) }),
  });
}

function editedFormula(prefix: string, edit: CellEdit, source: string, tag: string): string {
  if (edit.formula === null) return "";
  if (edit.formula !== undefined) return formulaXml(prefix, edit.formula);
  if (edit.ownFormula === undefined) return source;
  return `${opened(withAttributes(tag, { t: undefined, ref: undefined, si: undefined }))}${escapeText(edit.ownFormula)}</${prefix}f>`;
}

/** A cell as nearly all are written: thousands of them change at once. It was read already, so it is known to be whole. */
const usual = /^(<c r="[A-Z]+[0-9]+")( s="[0-9]+")?( t="[A-Za-z]+")?>(?:(<f(?: [^<>/]*)?>)([^<>]*<\/f>))?(<v>[^<>]*<\/v>)?<\/c>$/;

function partsOf(xml: string, what: Message): CellParts {
  if (xml.endsWith("/>")) return { tag: xml, formulaTag: "", formula: "", value: "", rest: "" };
  const [, head, style = "", type = "", formulaTag = "", formula = "", value = ""] = usual.exec(xml) ?? [];
  return head === undefined ? partsOfAny(xml, what) : { tag: { head, style, type }, formulaTag, formula: formulaTag + formula, value, rest: "" };
}

/** With whatever else a cell may hold, and however it is written. */
function partsOfAny(xml: string, what: Message): CellParts {
  let openEnd = 0;
  let part: Extent | undefined;
  let formulaTag = "";
  const found: (Extent & { readonly name: string })[] = [];
  scanXml(xml, "c", what, {
    open(name, _, { end }) {
      if (openEnd === 0) openEnd = end;
      else if (name === "f" || name === "v" || name === "is") part = { start: tagStart(xml, end), end };
    },
    close(name, { end }) {
      if (!part || (name !== "f" && name !== "v" && name !== "is")) return;
      if (name === "f") formulaTag = xml.slice(part.start, part.end);
      found.push({ name, start: part.start, end });
      part = undefined;
    },
  });
  if (openEnd === 0) throw damaged(what);
  const source = (wanted: string): string => found.flatMap(({ name, start, end }) => (name === wanted ? xml.slice(start, end) : [])).at(-1) ?? "";
  return { tag: xml.slice(0, openEnd), formulaTag, formula: source("f"), value: source("v") + source("is"), rest: restOf(xml, openEnd, found) };
}

function restOf(xml: string, openEnd: number, found: readonly Extent[]): string {
  let rest = "";
  let at = openEnd;
  for (const { start, end } of found) {
    rest += xml.slice(at, start);
    at = end;
  }
  rest += xml.slice(at, xml.lastIndexOf("</"));
  return rest.trim() === "" ? "" : rest;
}
