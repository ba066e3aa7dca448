import { asFile } from "../bench/as-file";
import { parameterSheet, rosterSheet, workbookOf } from "../check/sheet-text";
import { visit } from "./chromium";
import { gridOf } from "./grid";
import { picture } from "./pictures";
import { browserSession } from "./session";
import { until } from "./until";

const session = browserSession();

const book = workbookOf(
  parameterSheet`参数 值
                 填报单位 西固区
                 考核年度 2024`,
  rosterSheet`人员编号 姓名 公民身份号码       性别 到岗日期   聘期止     在岗状态
              P001     李明 999999199004150014 男   2024-09-20 2027-09-19 在岗
              P002     王芳 999999199105160027 女   2024-09-20 2024-11-30 在岗
              P003     张伟 99999919920617003X 男   2024-09-20 2027-09-19 在岗
              P004     赵磊 999999198801010052 男   2024-09-20 2027-09-19 在岗`,
);

it("what falls due within thirty days is told in one line, unfolds into days and names, and leads to the person's row", async () => {
  const { page, context, complaints } = await visit(session.browser, session.url);
  await page.getByTestId("run-check").waitFor();
  await page.setInputFiles("#open-file", { name: "西固区.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(asFile(book)) });
  await until(() => page.getByTestId("file-name").innerText(), (text) => text.includes("西固区"));
  const grid = gridOf(page);
  await grid.ready();
  // The grid does not come up where time stands still.
  await page.clock.setFixedTime("2024-11-15T09:00:00");
  await page.getByTestId("run-check").click();
  const due = page.getByTestId("falling-due");
  await due.waitFor();
  expect(await due.locator("summary").innerText()).toBe("近期应办 6 项（30 天内到期，还没有登记）");
  await due.locator("summary").click();
  const lines = due.getByRole("listitem");
  expect(await lines.first().innerText()).toMatch(/^2024-11-20 到期：.+ 李明、王芳、张伟等 4 人$/);
  expect(await lines.last().innerText()).toBe("2024-11-30 到期：聘期届满 王芳");
  await picture(page, "falling-due");
  await lines.last().getByRole("button").click();
  await until(() => grid.selected(), (cell) => cell.includes("B3"));
  expect(complaints).toEqual([]);
  await context.close();
}, 90_000);
