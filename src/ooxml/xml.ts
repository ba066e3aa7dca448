import { SaxesParser } from "saxes";
import { message, type Message } from "../text";
import { Refusal } from "../workbook/refusal";
import { damaged } from "./damage";
import { limits } from "./limits";
import { isPlainXml, scanPlainXml } from "./plain-xml";
import type { Attributes, XmlHandlers } from "./xml-handlers";

export type { Attributes, XmlHandlers } from "./xml-handlers";

/**
 * Walks through a part. Entities of the part's own are never expanded.
 * @throws Refusal file.damaged naming `what` when it is no XML or its root is another, file.unsafe when it declares a document type, file.nested when it goes too deep.
 */
export function scanXml(text: string, root: string, what: Message, { open, text: onText, close, cell }: XmlHandlers): void {
  let prefix: string | undefined;
  const localName = (name: string): string => {
    if (prefix === "") return name;
    if (prefix !== undefined) return name.startsWith(prefix) ? name.slice(prefix.length) : `:${name}`;
    prefix = name.slice(0, name.indexOf(":") + 1);
    if (name.slice(prefix.length) !== root) throw damaged(what);
    return root;
  };
  let depth = 0;
  const handlers: XmlHandlers = {
    open: (name, attributes, tag) => {
      const local = localName(name);
      if (++depth > limits.nesting) throw new Refusal(message("file.nested", { part: what, count: limits.nesting }));
      open?.(local, attributes, tag);
    },
    ...(onText && { text: onText }),
    close: (name, tag) => {
      depth--;
      close?.(localName(name), tag);
    },
    ...(cell && { cell }),
  };
  if (isPlainXml(text)) scanPlainXml(text, () => damaged(what), handlers);
  else scanAnyXml(text, what, handlers);
}

/** @throws Refusal like scanXml. */
export function scanAnyXml(text: string, what: Message, { open, text: onText, close }: XmlHandlers): void {
  const parser = new SaxesParser({ position: false, xmlns: false });
  const tag = { end: 0, selfClosing: false };
  parser.on("error", (cause) => {
    throw damaged(what, cause);
  });
  parser.on("doctype", () => {
    throw new Refusal(message("file.unsafe", { part: what }));
  });
  parser.on("opentag", ({ name, attributes, isSelfClosing }) => {
    tag.end = parser.position;
    tag.selfClosing = isSelfClosing;
    open?.(name, attributes, tag);
  });
  if (onText) {
    parser.on("text", onText);
    parser.on("cdata", onText);
  }
  if (close) {
    parser.on("closetag", ({ name, isSelfClosing }) => {
      tag.end = parser.position;
      tag.selfClosing = isSelfClosing;
      close(name, tag);
    });
  }
  parser.write(text).close();
}

/** An attribute whatever its prefix, as relationships' ids have one: `r:id`. */
export function attributeNamed(attributes: Attributes, local: string): string | undefined {
  const name = Object.keys(attributes).find((key) => key === local || key.endsWith(`:${local}`));
  return name === undefined ? undefined : attributes[name];
}

export const isOn = (flag: string | undefined): boolean => flag === "1" || flag === "true" || flag === "on";

/** Excel writes characters that XML does not allow as _xHHHH_. @example unescapeText("a_x000D_b") // "a\rb" */
export const unescapeText = (text: string): string =>
  text.includes("_x") ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))) : text;
