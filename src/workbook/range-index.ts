import type { CellKey, RangeRef } from "./cell";
import { keyOf, maxRows } from "./cell";

/** Who reads which cells of one sheet. Asking once for each cell of a sheet stays cheap: a range that has answered is forgotten. */
interface RangeIndex<Reader> {
  add(range: RangeRef, reader: Reader): void;
  /** Tells each reader of a cell at least once over all calls; a range's readers are told at its first touched cell only. */
  touch(row: number, column: number, tell: (reader: Reader) => void): void;
}

/** Ranges over the same columns, as a tree over rows: node 1 is the whole sheet, nodes 2n and 2n+1 are the halves of n. */
interface Strip<Reader> {
  readonly left: number;
  readonly right: number;
  readonly nodes: Map<number, Reader[]>;
}

/** An index of who reads what on one sheet, still empty: `add` says that a reader reads a range, `touch` tells those who read a cell. */
export function rangeIndex<Reader>(): RangeIndex<Reader> {
  const single = new Map<CellKey, Reader[]>();
  const strips = new Map<string, Strip<Reader>>();
  const byColumn = new Map<number, readonly Strip<Reader>[]>();

  const stripsAt = (column: number): readonly Strip<Reader>[] => {
    const known = byColumn.get(column);
    if (known) return known;
    const found = [...strips.values()].filter(({ left, right }) => left <= column && column <= right);
    byColumn.set(column, found);
    return found;
  };

  return {
    add({ top, left, bottom, right }, reader) {
      if (top === bottom && left === right) {
        push(single, keyOf({ row: top, column: left }), reader);
        return;
      }
      const name = `${left}:${right}`;
      const strip = strips.get(name) ?? { left, right, nodes: new Map<number, Reader[]>() };
      strips.set(name, strip);
      byColumn.clear();
      for (const node of nodesOver(top, bottom)) push(strip.nodes, node, reader);
    },
    touch(row, column, tell) {
      take(single, keyOf({ row, column }), tell);
      for (const { nodes } of stripsAt(column)) {
        if (nodes.size === 0) continue;
        for (let node = row + maxRows; node > 0; node >>= 1) take(nodes, node, tell);
      }
    },
  };
}

/** The fewest nodes that together are the rows from top to bottom. */
function nodesOver(top: number, bottom: number): readonly number[] {
  const nodes: number[] = [];
  for (let low = top + maxRows, high = bottom + maxRows + 1; low < high; low >>= 1, high >>= 1) {
    if (low & 1) nodes.push(low++);
    if (high & 1) nodes.push(--high);
  }
  return nodes;
}

function push<Reader>(lists: Map<number, Reader[]>, key: number, reader: Reader): void {
  const list = lists.get(key);
  if (list) list.push(reader);
  else lists.set(key, [reader]);
}

function take<Reader>(lists: Map<number, Reader[]>, key: number, tell: (reader: Reader) => void): void {
  const list = lists.get(key);
  if (!list) return;
  lists.delete(key);
  list.forEach(tell);
}
