import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { readWorkbook } from "../../src/ooxml";
import type { Snapshot } from "../../src/workbook/snapshot";
import { simWorkbookOf } from "../excel-sim/of-snapshot";
import type { Visit } from "./chromium";
import { visit } from "./chromium";

/** As narrow as Excel makes its panes. */
const usual = { width: 350, height: 760 };

/** Stands in for Excel's calculation of the three formula columns, in whole hundred-thousandths. Runs in the page. */
function calculateInPage() {
  window.__excelSimCalculate = (sim) => {
    const rows = Array.from({ length: 60 }, (_, place) => place + 5);
    const read = (column: string, row: number) => sim.cell("评分表", `${column}${row}`);
    const composites = new Map<number, number>();
    for (const row of rows) {
      const [usual, annual] = [read("J", row).value, read("K", row).value];
      const there = read("L", row);
      const due = typeof usual === "number" && typeof annual === "number" && read("G", row).value !== "否" ? Math.round(usual * 40_000 + annual * 60_000) / 100_000 : "";
      if (there.formula) sim.setResult("评分表", `L${row}`, due);
      const stands = there.formula ? due : there.value;
      if (typeof stands === "number") composites.set(row, stands);
    }
    for (const row of rows) {
      const score = composites.get(row);
      const name = score === undefined ? "" : score >= 90 ? "优秀" : score >= 80 ? "称职" : score >= 60 ? "基本称职" : "不称职";
      if (read("M", row).formula) sim.setResult("评分表", `M${row}`, name);
      if (read("N", row).formula) sim.setResult("评分表", `N${row}`, score === undefined ? "" : [...composites.values()].filter((other) => other > score).length + 1);
    }
  };
}

interface Looks {
  readonly viewport?: typeof usual;
  readonly colorScheme?: "light" | "dark";
  readonly theme?: Partial<Office.OfficeTheme>;
  /** What is open in Excel; the sample district, unless it is said. */
  readonly workbook?: Snapshot;
  /** Before the page begins. */
  readonly prepare?: (fresh: Page) => Promise<void>;
}

/** The built pane on the stand-in for Excel, with a workbook open. */
export async function paneOnSim(browser: Browser, page: string, { viewport = usual, colorScheme = "light", theme, workbook, prepare }: Looks = {}): Promise<Visit> {
  const sim = readFileSync(path.resolve(".cache/test/excel-sim.js"), "utf8");
  const open = simWorkbookOf(workbook ?? readWorkbook(new Uint8Array(readFileSync(path.resolve("templates/samples/district.xlsx")))));
  const opened = await visit(
    browser,
    page,
    async (fresh) => {
      await prepare?.(fresh);
      await fresh.emulateMedia({ colorScheme });
      await fresh.addInitScript(`window.__excelSimWorkbook = ${JSON.stringify(open)}; window.__officeTheme = ${JSON.stringify(theme)};`);
      await fresh.addInitScript(calculateInPage);
      await fresh.route("**/office.js", (route) => route.fulfill({ contentType: "text/javascript", body: sim }));
    },
    viewport,
  );
  // Excel has calculated a workbook by the time that a pane opens.
  await opened.page.evaluate(() => window.__excelSim && window.__excelSimCalculate?.(window.__excelSim));
  return opened;
}
