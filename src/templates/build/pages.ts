/** Columns of a sheet that print on one page, by their places from 0; the repeated ones stand before them on every page but the first, where they are. */
export interface PageColumns {
  readonly left: number;
  readonly right: number;
}

interface Pages {
  readonly pages: readonly PageColumns[];
  /** Per cent. */
  readonly scale: number;
}

/** Column widths that fit on A4 landscape at full size: 277 mm between the margins, 6.2 points a unit with the broadest 宋体 in use. */
const fullSize = 126;

/** Smaller print is no longer read with ease. */
const leastScale = 75;

/**
 * How a wide sheet parts into pages: as few as the least scale allows, as even as the columns allow, and then as large as fits.
 * @param widths of all columns.
 * @param repeated how many of the first columns stand on every page.
 * @example pagesOf([10, 10, 90, 90, 90], 2) // { pages: [{ left: 0, right: 2 }, { left: 3, right: 3 }, …], scale: 100 }
 */
export function pagesOf(widths: readonly number[], repeated: number): Pages {
  const most = (fullSize * 100) / leastScale;
  const fixed = sum(widths.slice(0, repeated));
  const pages = evenly(widths, repeated, fixed, most);
  const widest = Math.max(...pages.map(({ left, right }) => sum(widths.slice(left, right + 1)) + (left < repeated ? 0 : fixed)));
  return { pages, scale: Math.min(100, Math.floor((fullSize * 100) / widest)) };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** The narrowest limit at which no more pages are needed than at the widest. */
function evenly(widths: readonly number[], repeated: number, fixed: number, most: number): readonly PageColumns[] {
  const fewest = filled(widths, repeated, fixed, most).length;
  let pages = filled(widths, repeated, fixed, most);
  for (let limit = most - 1; limit > fixed; limit -= 1) {
    const tighter = filled(widths, repeated, fixed, limit);
    if (tighter.length > fewest) break;
    pages = tighter;
  }
  return pages;
}

function filled(widths: readonly number[], repeated: number, fixed: number, limit: number): readonly PageColumns[] {
  const pages: PageColumns[] = [];
  let left = 0;
  let used = fixed;
  for (let column = repeated; column < widths.length; column += 1) {
    const width = widths[column] ?? 0;
    if (used + width > limit && column > Math.max(left, repeated)) {
      pages.push({ left, right: column - 1 });
      left = column;
      used = fixed;
    }
    used += width;
  }
  return [...pages, { left, right: widths.length - 1 }];
}

/**
 * The columns that a title is centred over: none of those that stay in view or stand on every page, so that it is never cut there nor printed by halves,
 * and as much left out on the right, so that its middle is the page's.
 * @param needed width of the title, below which nothing is left out.
 * @example titleSpan({ left: 0, right: 4 }, [10, 20, 20, 20, 10], 1, 30) // { left: 1, right: 3 }
 */
export function titleSpan(page: PageColumns, widths: readonly number[], fixed: number, needed: number): PageColumns {
  const left = Math.max(page.left, fixed);
  const beside = sum(widths.slice(0, fixed));
  let right = page.right;
  while (right > left && sum(widths.slice(right, page.right + 1)) <= beside && sum(widths.slice(left, right)) >= needed) right -= 1;
  return { left, right };
}

/** The fewest of a page's last columns that are as wide as is needed. @example lastColumns({ left: 0, right: 4 }, [10, 20, 20, 20, 10], 25) // { left: 3, right: 4 } */
export function lastColumns(page: PageColumns, widths: readonly number[], needed: number): PageColumns {
  let left = page.right;
  while (left > page.left && sum(widths.slice(left, page.right + 1)) < needed) left -= 1;
  return { left, right: page.right };
}
