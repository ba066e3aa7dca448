import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { city } from "../consolidate/city/city";
import { bytesOf } from "../consolidate/city/files";
import { graveFaults } from "./axe";
import { visit } from "./chromium";
import { gridOf } from "./grid";
import { paneOnSim } from "./pane-on-sim";
import { picture } from "./pictures";
import { browserSession } from "./session";
import { until } from "./until";

/** As narrow as a pane gets. */
const narrow = { width: 320, height: 760 };

const looks = [
  { name: "light", media: { colorScheme: "light", forcedColors: "none" } },
  { name: "dark", media: { colorScheme: "dark", forcedColors: "none" } },
  { name: "contrast", media: { colorScheme: "dark", forcedColors: "active" } },
] as const;

const session = browserSession();

const tab = (page: Page, name: string) => page.getByRole("tab", { name, exact: true }).click();
const closeDialog = (page: Page) => page.keyboard.press("Escape");

/** What is drawn anew is drawn, and colours that change over a moment have changed. */
const settled = (page: Page) =>
  page.evaluate(async () => {
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    await Promise.allSettled(document.getAnimations().flatMap((each) => (each instanceof CSSTransition ? [each.finished] : [])));
  });

/** Every view of the pane, on the way of a clerk through it. */
const stops: readonly (readonly [name: string, goThere: (page: Page) => Promise<unknown>])[] = [
  ["begin", (page) => page.getByTestId("begin").waitFor()],
  ["check", async (page) => {
    await page.getByTestId("run-check").click();
    await page.getByTestId("finding").first().waitFor();
  }],
  ["check-why", async (page) => {
    const first = page.getByTestId("finding").first();
    await first.getByRole("button", { name: /定位到/ }).click();
    await first.getByRole("button", { name: "为什么" }).click();
  }],
  ["check-end", async (page) => {
    await page.getByTestId("sheets-read").locator("summary").click();
    await page.getByTestId("sheets-read").scrollIntoViewIfNeeded();
  }],
  ["answer", (page) => page.getByRole("button", { name: "填写说明" }).first().click()],
  ["fix", async (page) => {
    await closeDialog(page);
    await page.getByRole("button", { name: "预览并改正" }).click();
    await page.getByTestId("preview").waitFor();
  }],
  ["mark", async (page) => {
    await closeDialog(page);
    await page.getByTestId("mark").click();
    await page.getByTestId("mark-dialog").waitFor();
  }],
  ["cover", async (page) => {
    await closeDialog(page);
    await page.getByTestId("whose").click();
    await page.getByTestId("cover-dialog").waitFor();
  }],
  ["score", async (page) => {
    await closeDialog(page);
    await tab(page, "核算");
    await page.getByTestId("card-cap").waitFor();
  }],
  ["score-write", async (page) => {
    await page.getByTestId("write-scores").click();
    await page.getByTestId("preview").waitFor();
  }],
  ["written", async (page) => {
    await page.getByRole("button", { name: /^写入 \d+ 格$/ }).click();
    await page.getByTestId("written").waitFor();
  }],
  ["submit", async (page) => {
    await tab(page, "报送");
    await page.getByTestId("readiness").waitFor();
  }],
  ["city", async (page) => {
    await tab(page, "汇总");
    await page.getByTestId("city-drop").waitFor();
  }],
  ["city-filled", async (page) => {
    const whole = city();
    await page.getByTestId("city-files").setInputFiles(whole.files.map((file) => ({ name: file.name, mimeType: "application/octet-stream", buffer: Buffer.from(bytesOf(whole, file)) })));
    await page.getByTestId("city-done").waitFor({ timeout: 60_000 });
  }],
  ["fill", async (page) => {
    await tab(page, "补填");
    await page.getByTestId("card-scoring").waitFor();
  }],
  ["template", async (page) => {
    await tab(page, "模板");
    await page.getByTestId("blank-district").waitFor();
  }],
  ["basis", async (page) => {
    await tab(page, "依据");
    await page.getByRole("button", { name: /条/ }).last().waitFor();
  }],
  ["help", async (page) => {
    await page.getByTestId("help").click();
    await page.getByTestId("help-step").first().waitFor();
  }],
  ["help-city", (page) => tab(page, "市里")],
  ["help-trouble", (page) => tab(page, "遇到问题")],
  ["help-news", (page) => tab(page, "新变化")],
  ["english", async (page) => {
    await page.getByRole("button", { name: "English" }).click();
    await page.getByRole("tab", { name: "Check", exact: true }).click();
    await page.getByTestId("finding").first().waitFor();
  }],
];

/** What stands out of the pane's right edge, or can only be read by pushing it sideways. */
const outOfSight = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("body *")].flatMap((part) => {
      const { right, left, width, height } = part.getBoundingClientRect();
      const hidden = width <= 1 || height <= 1 || part.closest("[aria-hidden=true], svg, [data-tabster-dummy]");
      const pushed = part.scrollWidth > part.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(part).overflowX);
      return !hidden && (right > window.innerWidth + 0.5 || left < -0.5 || pushed) ? [`${part.tagName} ${part.textContent.slice(0, 40)}`] : [];
    }),
  );

it("every view of the pane is sound for axe-core, in light and dark, and nothing of it is out of sight at 320 pixels", async () => {
  const { page, context, complaints } = await paneOnSim(session.browser, `${session.url}taskpane.html`, { viewport: narrow });
  const faults: string[] = [];
  for (const [name, goThere] of stops) {
    await goThere(page);
    for (const look of looks) {
      await page.emulateMedia(look.media);
      await settled(page);
      await picture(page, `pane-320-${look.name}-${name}`);
      for (const fault of await graveFaults(page)) faults.push(`${name}, ${look.name}: ${fault}`);
    }
    for (const part of await outOfSight(page)) faults.push(`${name}: out of sight: ${part}`);
  }
  expect(faults).toEqual([]);
  expect(complaints).toEqual([]);
  await context.close();
}, 300_000);

const stopsAtTheWorkbench: readonly (readonly [name: string, goThere: (page: Page) => Promise<unknown>])[] = [
  ["sample", async (page) => {
    await page.getByTestId("run-check").waitFor({ state: "attached" });
    await gridOf(page).ready();
    // On a narrow page it is folded away at first.
    if (!(await page.getByTestId("run-check").isVisible())) await page.getByTestId("toggle-pane").click();
  }],
  ["checked", async (page) => {
    await page.getByTestId("run-check").click();
    await page.getByTestId("finding").first().getByRole("button", { name: /定位到/ }).click();
  }],
  ["save-as", async (page) => {
    await page.getByTestId("save-as").click();
    await page.getByRole("dialog").waitFor();
  }],
  ["refused", async (page) => {
    await closeDialog(page);
    await page.setInputFiles("#open-file", { name: "空的.xlsx", mimeType: "application/octet-stream", buffer: Buffer.alloc(0) });
    await page.getByTestId("notice").waitFor();
  }],
  ["unsaved", async (page) => {
    await page.getByTestId("notice").getByRole("button", { name: "关闭", exact: true }).click();
    await gridOf(page).type("K7", "88");
    await page.getByTestId("unsaved").waitFor();
    await page.setInputFiles("#open-file", { name: "另一份.xlsx", mimeType: "application/octet-stream", buffer: readFileSync("templates/samples/district-clean.xlsx") });
    await page.getByRole("alertdialog").waitFor();
  }],
];

it.each([
  // All but the grid, which is Univer's: the README says so.
  ["on a screen", 1366],
  ["on a narrow one", 800],
])("the workbench is sound for axe-core %s, in light and dark", async (_, width) => {
  const { page, context, complaints } = await visit(session.browser, session.url, undefined, { width, height: 768 });
  const faults: string[] = [];
  for (const [name, goThere] of stopsAtTheWorkbench) {
    await goThere(page);
    for (const look of looks) {
      await page.emulateMedia(look.media);
      await settled(page);
      await picture(page, `workbench-${width}-${look.name}-${name}`);
      for (const fault of await graveFaults(page, "[data-testid=grid]")) faults.push(`${name}, ${look.name}: ${fault}`);
    }
  }
  expect(faults).toEqual([]);
  expect(complaints).toEqual([]);
  await context.close();
}, 300_000);

describe("the pane's colours", () => {
  const background = (page: Page) => page.getByTestId("pane").evaluate((pane) => getComputedStyle(pane).backgroundColor);
  const lightness = async (page: Page) => Number(/\d+/.exec(await background(page))?.[0]);
  const opened = (colorScheme: "light" | "dark", theme?: Partial<Office.OfficeTheme>) => paneOnSim(session.browser, `${session.url}taskpane.html`, { colorScheme, ...(theme && { theme }) });

  it.each([
    ["Office's, where it says so: a dark Excel on a light machine", "light", { isDarkTheme: true }, "dark"],
    ["Office's, where it says so: a light Excel on a dark machine", "dark", { bodyBackgroundColor: "#FFFFFF" }, "light"],
    ["the machine's, where Office says nothing", "dark", undefined, "dark"],
  ] as const)("are %s", async (_, machine, office, expected) => {
    const { page, context } = await opened(machine, office);
    await page.getByTestId("run-check").waitFor();
    expect((await lightness(page)) < 128 ? "dark" : "light").toBe(expected);
    expect(await page.evaluate(() => document.documentElement.style.colorScheme)).toBe(expected);
    await context.close();
  }, 60_000);

  it("follow the machine while the pane is open, and Office once somebody comes back to the pane", async () => {
    const { page, context } = await opened("light");
    await page.getByTestId("run-check").waitFor();
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await until(() => lightness(page), (now) => now < 128)).toBeLessThan(128);
    await page.evaluate(() => {
      window.__officeTheme = { isDarkTheme: false };
      window.dispatchEvent(new Event("focus"));
    });
    expect(await until(() => lightness(page), (now) => now > 128)).toBeGreaterThan(128);
    await context.close();
  }, 60_000);
});

it("the manual has a picture where it says what something looks like, in step with its text, and is two pages", async () => {
  const { page, context, strayRequests, complaints } = await paneOnSim(session.browser, `${session.url}taskpane.html`, { viewport: narrow });
  await page.getByTestId("help").click();
  const seen = async () => {
    await page.getByTestId("help-step").first().waitFor();
    return page.getByTestId("help-step").evaluateAll(async (steps) => {
      await Promise.all([...document.images].map((image) => image.decode()));
      return steps.map((step) => {
        const image = step.querySelector("img");
        return { title: step.querySelector("h2")?.textContent ?? "", width: image?.naturalWidth ?? 0, alt: image?.alt ?? "" };
      });
    });
  };
  const district = await seen();
  await tab(page, "市里");
  const cityPage = await seen();
  const numbers = (steps: typeof district) => steps.map(({ title }) => Number.parseInt(title, 10));
  expect([numbers(district), numbers(cityPage)]).toEqual([[1, 2, 3, 4, 5, 6, 7], [1, 2, 3, 4]]);
  const pictured = [...district, ...cityPage].filter(({ width }) => width > 0);
  expect(pictured.map(({ title }) => title.replace(/^\d+\. /, ""))).toEqual(["找出问题，逐条处理", "算得分、等次、奖励", "先看再写，写错能撤", "报送", "收文件", "对上人数"]);
  for (const { title, width, alt } of pictured) expect([title, width > 200, alt.length > 5]).toEqual([title, true, true]);
  expect(strayRequests).toEqual([]);
  expect(complaints).toEqual([]);
  await context.close();
}, 60_000);

it("the pane is worked by keyboard alone, and shows where one is", async () => {
  const { page, context } = await paneOnSim(session.browser, `${session.url}taskpane.html`, { viewport: narrow });
  await page.getByTestId("run-check").waitFor();
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "");
  /** Presses Tab until that is reached, and sees that each stop is seen. */
  const tabTo = async (wanted: RegExp) => {
    for (let press = 0; press < 60; press += 1) {
      await page.keyboard.press("Tab");
      await settled(page);
      const seen = await page.evaluate(() => {
        const at = document.activeElement;
        if (!at || at === document.body) return true;
        const rings = [at, ...at.querySelectorAll("*"), ...(at.parentElement ? [at.parentElement] : [])].flatMap((part) => [getComputedStyle(part), getComputedStyle(part, "::after"), getComputedStyle(part, "::before")]);
        return rings.some(({ outlineStyle, outlineWidth, boxShadow, borderBottomWidth, content }) => (outlineStyle !== "none" && outlineWidth !== "0px") || boxShadow !== "none" || (content !== "none" && borderBottomWidth !== "0px"));
      });
      expect([await focused(), seen]).toEqual([await focused(), true]);
      if (wanted.test(await focused())) return;
    }
    throw new Error(`${String(wanted)} is not reached; the last was ${await focused()}`);
  };
  await tabTo(/^校验$/);
  await tabTo(/我在区县：打开现有表/);
  await tabTo(/^校验$/);
  await page.keyboard.press("Enter");
  await page.getByTestId("finding").first().waitFor();
  await page.keyboard.press("F8");
  expect(await until(() => page.evaluate(() => window.__excelSim?.selection()), (selection) => selection?.address === "L5")).toEqual({ sheet: "评分表", address: "L5" });
  await tabTo(/^改正$/);
  await page.keyboard.press("Enter");
  await page.getByTestId("preview").waitFor();
  await page.keyboard.press("Escape");
  await page.getByTestId("preview").waitFor({ state: "detached" });
  // Where one was before the question.
  expect(await until(focused, (at) => at === "改正")).toBe("改正");
  await page.keyboard.press("Enter");
  await page.getByTestId("preview").waitFor();
  await tabTo(/^写入 1 格$/);
  await page.keyboard.press("Enter");
  await page.getByTestId("written").waitFor();
  expect(await page.evaluate(() => window.__excelSim?.cell("评分表", "L5").formula)).toContain("ROUND(J5*40%");
  await page.getByRole("tab", { name: "校验" }).focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await page.getByTestId("run-score").or(page.getByTestId("write-scores")).first().waitFor();
  await context.close();
}, 120_000);
