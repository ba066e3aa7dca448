import { answerRibbon } from "../../src/excel";
import type { Message } from "../../src/text";
import { say } from "../../src/text";
import { asked } from "../../src/taskpane/asked";
import { installOffice } from "../excel-sim/install";
import { makeRibbon } from "../excel-sim/ribbon";

describe("the buttons of the ribbon", () => {
  let uninstall: () => void = () => undefined;
  const told: Message[] = [];
  const tell = (because: Message) => void told.push(because);
  beforeEach(() => (told.length = 0));
  afterEach(() => uninstall());

  it("show the pane with what belongs to them, and tell Excel that all is done", async () => {
    const ribbon = makeRibbon();
    uninstall = installOffice({ supports: () => true, ribbon });
    const pressed: string[] = [];
    answerRibbon({ showCheck: () => pressed.push("check"), showScore: () => pressed.push("score") }, tell);
    expect(ribbon.names()).toEqual(["showCheck", "showScore"]);
    expect(await ribbon.press("showScore")).toBe(true);
    expect(pressed).toEqual(["score"]);
    expect([ribbon.shown(), told]).toEqual([1, []]);
  });

  it("do not keep Excel waiting where the pane cannot be shown, and say so with the way out", async () => {
    const ribbon = makeRibbon();
    uninstall = installOffice({ supports: () => true, ribbon });
    answerRibbon({ showCheck: () => undefined }, tell);
    ribbon.breakPane();
    expect(await ribbon.press("showCheck")).toBe(true);
    expect(ribbon.shown()).toBe(0);
    expect(told.map((because) => say(because))).toEqual(["功能区的按钮没能打开窗格（Excel 现在不能这样操作）。请在“开始”选项卡的“专干考核”组点“打开”，再用窗格上方的选项卡。"]);
  });

  it("are left alone where pane and buttons cannot share a page", () => {
    // Without a ribbon the stand-in has no Office.actions, and would throw at a touch.
    uninstall = installOffice({ supports: () => true });
    expect(() => answerRibbon({ showCheck: () => undefined }, tell)).not.toThrow();
  });
});

describe("a view that is asked for from outside the pane", () => {
  it("waits until the pane is there, and is handed over once", () => {
    const views = asked<string>();
    views.ask("score");
    const first: string[] = [];
    views.follow((view) => first.push(view))();
    expect(first).toEqual(["score"]);
    const second: string[] = [];
    views.follow((view) => second.push(view));
    expect(second).toEqual([]);
    views.ask("submit");
    expect([first, second]).toEqual([["score"], ["submit"]]);
  });
});
