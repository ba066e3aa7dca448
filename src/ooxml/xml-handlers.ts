export type Attributes = Readonly<Record<string, string | undefined>>;

/**
 * What a reader of a part wants to hear. Names come without the prefix that the part's root has; names of other vocabularies keep
 * theirs, or get ":" where they have none, so they never look like ours.
 */
export interface XmlHandlers {
  readonly open?: (name: string, attributes: Attributes, tag: TagEnd) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string, tag: TagEnd) => void;
  /** Cells that are written as usual, whole, instead of their tags and texts: for whoever reads values. The object is lent, and holds the next cell afterwards. */
  readonly cell?: (cell: Readonly<PlainCell>) => void;
}

/** Where the tag ends in the text: the place after ">". */
interface TagEnd {
  readonly end: number;
  readonly selfClosing: boolean;
}

/** A cell as nearly every program writes it. */
export interface PlainCell {
  /** Where its element stands in the text. */
  start: number;
  end: number;
  row: number;
  column: number;
  style: number;
  type: string | undefined;
  formula: Attributes | undefined;
  formulaText: string;
  /** What is stored, where it is text. */
  stored: string | undefined;
  /** What is stored, where it is a number or the number of a shared text. */
  number: number | undefined;
}
