import fc from "fast-check";
import { a1Range, placeAt } from "../../src/workbook/cell";
import { placesIn, rectangles } from "../../src/workbook/rectangles";

const places = (addresses: string) => addresses.split(" ").map((address) => placeAt(address)!);
const cover = (addresses: string, gap?: number) => rectangles(places(addresses), gap).map(a1Range);

describe("rectangles", () => {
  it("joins unbroken runs down a column", () => {
    expect(cover("A1 A2 A3 A5")).toEqual(["A1:A3", "A5"]);
  });

  it("joins neighbouring columns with equal runs", () => {
    expect(cover("B2 C2 B3 C3 B4 C4")).toEqual(["B2:C4"]);
    expect(cover("B2 C2 B3 C3 C4")).toEqual(["B2:B3", "C2:C4"]);
  });

  it("does not join columns with a gap between them", () => {
    expect(cover("A1 C1")).toEqual(["A1", "C1"]);
  });

  it("joins a column to its neighbour past runs in other rows", () => {
    expect(cover("A1 A5 B1 B5")).toEqual(["A1:B1", "A5:B5"]);
  });

  it("bridges gaps up to the rows that it is told", () => {
    expect(cover("A1 A4", 2)).toEqual(["A1:A4"]);
    expect(cover("A1 A5", 2)).toEqual(["A1", "A5"]);
  });

  it("makes nothing of nothing, and one of a place named twice", () => {
    expect(rectangles([])).toEqual([]);
    expect(cover("A1 A1")).toEqual(["A1"]);
  });

  it("covers each place exactly once and nothing else, whatever the places", () => {
    const place = fc.record({ row: fc.nat(12), column: fc.nat(8) });
    fc.assert(
      fc.property(fc.array(place), (asked) => {
        const name = ({ row, column }: { row: number; column: number }) => `${row},${column}`;
        const covered = rectangles(asked).flatMap(placesIn).map(name);
        expect([...covered].sort()).toEqual([...new Set(asked.map(name))].sort());
      }),
    );
  });
});
