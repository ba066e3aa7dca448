/** A long text as it comes to be, in pieces of some size: a tree of a million scraps costs the memory many times what it says. */
export interface Pieces {
  readonly add: (text: string) => void;
  readonly all: () => readonly string[];
}

const pieceLength = 65_536;

export function growingPieces(): Pieces {
  const pieces: string[] = [];
  let scraps: string[] = [];
  let length = 0;
  const close = (): void => {
    if (length > 0) pieces.push(scraps.join(""));
    scraps = [];
    length = 0;
  };
  return {
    add: (text) => {
      scraps.push(text);
      length += text.length;
      if (length >= pieceLength) close();
    },
    all: () => {
      close();
      return pieces;
    },
  };
}
