import { officeReady } from "../../src/excel";
import { installOffice } from "../excel-sim/install";

describe("officeReady", () => {
  let uninstall: () => void = () => undefined;
  afterEach(() => uninstall());

  const upTo = (newest: number) => (version: string) => Number(version.split(".")[1]) <= newest;

  it("finds Excel", async () => {
    uninstall = installOffice({ supports: upTo(14) });
    expect(await officeReady(1000)).toBe("excel");
  });

  it("finds an Excel that is too old, as 2019 is", async () => {
    uninstall = installOffice({ supports: upTo(7) });
    expect(await officeReady(1000)).toBe("too-old");
  });

  it("finds that it is not in Excel", async () => {
    uninstall = installOffice({ supports: upTo(14), host: null });
    expect(await officeReady(1000)).toBe("not-excel");
  });

  it("says after the time limit that Office does not answer", async () => {
    uninstall = installOffice({ supports: upTo(14), ready: false });
    const started = Date.now();
    expect(await officeReady(60)).toBe("blocked");
    expect(Date.now() - started).toBeLessThan(1000);
  });

  it("says at once that Office's script did not come", async () => {
    uninstall = () => undefined;
    expect(await officeReady(60_000)).toBe("blocked");
  });
});
