import { withSection } from "./figures";

describe("the figures that benches write", () => {
  it("a section is replaced where it stands, and the others stay", () => expect(withSection("## a\n\n1\n\n## b\n\n2\n", "a", "3")).toBe("## a\n\n3\n\n## b\n\n2\n"));
  it("a new section comes last", () => expect(withSection("## a\n\n1\n", "b", "2")).toBe("## a\n\n1\n\n## b\n\n2\n"));
  it("a section is none for another that only begins like it", () => expect(withSection("## ab\n\n1\n", "a", "2")).toBe("## ab\n\n1\n\n## a\n\n2\n"));
});
