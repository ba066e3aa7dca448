import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { readDistrict } from "../../src/sheets/district";
import { BasisView } from "../../src/taskpane/basis-view";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { ownParameters } from "../check/own-law";
import { workbookOf } from "../check/sheet-text";

/** The view's text, its elements parted by "|". */
function shown(...sheets: readonly SheetSnapshot[]): string {
  const district = sheets.length > 0 ? readDistrict(workbookOf(...sheets)) : undefined;
  const markup = renderToStaticMarkup(createElement(FluentProvider, { theme: webLightTheme }, createElement(BasisView, { district })));
  return markup.replace(/<style.*?<\/style>/gs, "").replace(/(<[^>]*>)+/g, "|").replaceAll("&amp;", "&");
}

describe("依据", () => {
  it("shows the district's value first, beside it the standing one and by whose authority", () => {
    const text = shown(ownParameters({ 细则文号: "西组发〔2024〕3号", 细则施行日期: "2024-03-01" }, { mixedAward: 4800, excellentFrom: 85 }));
    expect(text).toContain("|优秀起点|85 分|本区县|第二十二条 · 原为 90 分 · 依据 西组发〔2024〕3号（2024-03-01 起）|优秀、称职各一年的奖励|4800 元|本区县|第二十三条第三项 · 另一种理解：4800 元 · 原为 0 元 · 依据 西组发〔2024〕3号（2024-03-01 起）|市级主管部门|");
    expect(text.split("|本区县|")).toHaveLength(3);
  });

  it("shows the standing law where nothing was changed or nothing was read, and which years' days off are known", () => {
    for (const text of [shown(ownParameters({})), shown()]) {
      expect(text).toContain("|优秀起点|90 分|明文|第二十二条|");
      expect(text).not.toContain("本区县");
    }
    expect(shown(ownParameters({}))).toContain("放假安排：2024 年按国办发明电〔2023〕7号；2025 年按国办发明电〔2024〕12号；2026 年按国办发明电〔2025〕7号。");
  });

  it("says that values were not taken", () => {
    expect(shown(ownParameters({}, { usualWeight: 50, mixedAward: "四千八" }))).toContain("参数表里有 2 个值没有采用，原因见“校验”。");
  });
});
