import { parts } from "../damage";
import { scanXml, type Attributes } from "../xml";
import { splice, tagStart, withAttributes, type Edit } from "./splice";

/** A list of links or content types without the entries that match: each is one element without content. */
export function withoutEntries(text: string, root: string, matches: (attributes: Attributes) => boolean): string {
  const edits: Edit[] = [];
  let open = 0;
  let matching = false;
  scanXml(text, root, parts.links, {
    open(name, attributes, { end }) {
      open = tagStart(text, end);
      matching = name !== root && matches(attributes);
    },
    close(_, { end }) {
      if (matching) edits.push({ start: open, end, text: "" });
      matching = false;
    },
  });
  return splice(text, edits);
}

/** A list of links or content types with one more element at its end. @param element without the part's own prefix. */
export function withEntry(text: string, root: string, element: string, attributes: Readonly<Record<string, string>>): string {
  const end = text.lastIndexOf("</");
  const prefix = text.slice(end + 2, text.indexOf(root, end));
  return splice(text, [{ start: end, end, text: withAttributes(`<${prefix}${element}/>`, attributes) }]);
}
