import { officeIsDark } from "../../src/excel";
import { installOffice } from "../excel-sim/install";

describe("whether Office is dark", () => {
  let uninstall: () => void = () => undefined;
  afterEach(() => uninstall());

  const asked = (theme?: Partial<Office.OfficeTheme>) => {
    uninstall = installOffice({ supports: () => true, theme: () => theme });
    return officeIsDark();
  };

  it("is what it says itself", () => {
    expect(asked({ isDarkTheme: true, bodyBackgroundColor: "#FFFFFF" })).toBe(true);
    expect(asked({ isDarkTheme: false, bodyBackgroundColor: "#000000" })).toBe(false);
  });

  it.each([
    ["#262626", true],
    ["#666666", true],
    ["1F1F1F", true],
    ["#E6E6E6", false],
    ["FFFFFF", false],
  ])("is read off its colour %s in an older one", (bodyBackgroundColor, expected) => {
    expect(asked({ bodyBackgroundColor })).toBe(expected);
  });

  it("is not known where it says nothing that can be read, as on the web", () => {
    expect(asked()).toBeUndefined();
    expect(asked({ bodyBackgroundColor: "white" })).toBeUndefined();
    expect(asked({})).toBeUndefined();
  });
});
