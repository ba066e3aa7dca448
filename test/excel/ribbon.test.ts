import { answerRibbon } from "../../src/excel";
import { askedView } from "../../src/taskpane/asked-view";
import { installOffice } from "../excel-sim/install";
import { makeRibbon } from "../excel-sim/ribbon";

describe("the buttons of the ribbon", () => {
  let uninstall: () => void = () => undefined;
  afterEach(() => uninstall());

  it("show the pane with what belongs to them, and tell Excel that all is done", async () => {
    const ribbon = makeRibbon();
    uninstall = installOffice({ supports: () => true, ribbon });
    const pressed: string[] = [];
    answerRibbon({ showCheck: () => pressed.push("check"), showScore: () => pressed.push("score") });
    expect(ribbon.names()).toEqual(["showCheck", "showScore"]);
    expect(await ribbon.press("showScore")).toBe(true);
    expect(pressed).toEqual(["score"]);
    expect(ribbon.shown()).toBe(1);
  });

  it("do not keep Excel waiting where the pane cannot be shown", async () => {
    const ribbon = makeRibbon();
    uninstall = installOffice({ supports: () => true, ribbon });
    answerRibbon({ showCheck: () => undefined });
    ribbon.breakPane();
    expect(await ribbon.press("showCheck")).toBe(true);
    expect(ribbon.shown()).toBe(0);
  });

  it("are left alone where pane and buttons cannot share a page", () => {
    // Without a ribbon the stand-in has no Office.actions, and would throw at a touch.
    uninstall = installOffice({ supports: () => true });
    expect(() => answerRibbon({ showCheck: () => undefined })).not.toThrow();
  });
});

describe("a view that is asked for from outside the pane", () => {
  it("waits until the pane is there, and is handed over once", () => {
    const asked = askedView();
    asked.ask("score");
    const first: string[] = [];
    asked.follow((view) => first.push(view))();
    expect(first).toEqual(["score"]);
    const second: string[] = [];
    asked.follow((view) => second.push(view));
    expect(second).toEqual([]);
    asked.ask("submit");
    expect([first, second]).toEqual([["score"], ["submit"]]);
  });
});
