import fc from "fast-check";
import { lastColumns, pagesOf, titleSpan } from "../../src/templates/build/pages";

describe("parting a sheet into pages", () => {
  it("leaves a narrow sheet whole, at full size", () => {
    expect(pagesOf([10, 20, 30], 1)).toEqual({ pages: [{ left: 0, right: 2 }], scale: 100 });
  });

  it("makes a sheet a little smaller rather than part it", () => {
    // 150 of 126 units: 84 per cent.
    expect(pagesOf([50, 50, 50], 1)).toEqual({ pages: [{ left: 0, right: 2 }], scale: 84 });
  });

  it("parts evenly, with no lonely column at the end", () => {
    // 20 stay; 150 more do not fit at 75 per cent, so two pages of 75 each.
    const { pages, scale } = pagesOf([20, 30, 30, 30, 30, 30], 1);
    expect(pages).toEqual([
      { left: 0, right: 3 },
      { left: 4, right: 5 },
    ]);
    expect(scale).toBe(100);
  });

  it("puts every column on just one page, never smaller than may be read, whatever the widths", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 5, max: 40 }), { minLength: 2, maxLength: 60 }), fc.integer({ min: 0, max: 3 }), (widths, kept) => {
        const repeated = Math.min(kept, widths.length - 1);
        const { pages, scale } = pagesOf(widths, repeated);
        expect(pages.flatMap(({ left, right }) => Array.from({ length: right - left + 1 }, (_, offset) => left + offset))).toEqual(widths.map((_, place) => place));
        expect(scale).toBeGreaterThanOrEqual(75);
        expect(scale).toBeLessThanOrEqual(100);
      }),
    );
  });

  describe("edges", () => {
    it("gives a column wider than a page its own page", () => {
      expect(pagesOf([10, 160, 20, 20], 1).pages).toEqual([
        { left: 0, right: 1 },
        { left: 2, right: 3 },
      ]);
    });
  });
});

describe("where a title stands", () => {
  it("leaves out the columns that stay, and as much on the right, so that its middle is the page's", () => {
    expect(titleSpan({ left: 0, right: 4 }, [10, 20, 20, 20, 10], 1, 30)).toEqual({ left: 1, right: 3 });
  });

  it("takes all that is beside the columns that stay where it needs it", () => {
    expect(titleSpan({ left: 0, right: 4 }, [10, 20, 20, 20, 10], 1, 70)).toEqual({ left: 1, right: 4 });
  });

  it("starts with the page on a later one", () => {
    expect(titleSpan({ left: 5, right: 8 }, [10, 20, 20, 20, 10, 30, 30, 30, 10], 1, 30)).toEqual({ left: 5, right: 7 });
  });
});

describe("the last columns of a page", () => {
  it("are the fewest that are wide enough", () => {
    expect(lastColumns({ left: 0, right: 4 }, [10, 20, 20, 20, 10], 25)).toEqual({ left: 3, right: 4 });
    expect(lastColumns({ left: 2, right: 4 }, [10, 20, 20, 20, 10], 500)).toEqual({ left: 2, right: 4 });
  });
});
