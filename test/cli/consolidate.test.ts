import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pointsIn } from "../../src/check/returned";
import { patchWorkbook, readWorkbook } from "../../src/ooxml";
import { readDistrict } from "../../src/sheets/district";
import { cityRoll } from "../../src/sheets/summary";
import { sheetNamed } from "../../src/workbook/snapshot";
import { typed } from "../consolidate/book/filled";
import { emptyFolder, kaohe, linesOf } from "./kaohe";

const sample = (name: string) => path.resolve("templates/samples", name);

interface Report {
  readonly files: readonly { readonly file: string; readonly unit: string | null; readonly status: string; readonly reason: string | null }[];
  readonly skipped: readonly { readonly file: string }[];
  readonly missing: readonly string[];
  readonly people: number;
  readonly districts: readonly { readonly unit: string; readonly people: number }[];
  readonly totals: { readonly people: number };
  readonly findings: readonly { readonly file: string | null; readonly rule: string; readonly severity: string }[];
  readonly balance: { readonly closes: boolean; readonly received: number; readonly counted: number };
  readonly notes: { readonly kept: number };
}

/** Two districts, one of them deep in the folder, a file that is none, and what lies about besides. */
function folderOfCity(): string {
  const folder = emptyFolder();
  mkdirSync(path.join(folder, "in", "区县"), { recursive: true });
  const into = (name: string) => path.join(folder, "in", name);
  copyFileSync(sample("district-clean.xlsx"), into("甲.xlsx"));
  copyFileSync(sample("district-clean.xlsx"), into("区县/又一份.xlsx"));
  copyFileSync(path.resolve("templates/summary.xlsx"), into("旧汇总.xlsx"));
  writeFileSync(into("坏.xlsx"), "no workbook");
  writeFileSync(into("~$甲.xlsx"), "lock");
  writeFileSync(into("说明.docx"), "words");
  return folder;
}

describe("kaohe consolidate", () => {
  const folder = folderOfCity();
  const out = path.join(folder, "汇总.xlsx");
  const run = (...more: readonly string[]) => kaohe("consolidate", path.join(folder, "in"), "-o", out, ...more);
  let first: ReturnType<typeof run>;
  let report: Report;
  beforeAll(() => {
    first = run("--json", "--returns", path.join(folder, "退回"), "--published", path.join(folder, "公示.xlsx"));
    report = JSON.parse(first.stdout) as Report;
  });

  it("reads a folder with its folders, counts each unit once, and goes on past a file that is broken", () => {
    expect(first.status).toBe(1);
    expect(report.files.map(({ file, status }) => [file, status]).sort()).toEqual([["又一份.xlsx", expect.any(String)], ["坏.xlsx", "rejected"], ["甲.xlsx", expect.any(String)]]);
    expect(report.files.filter(({ status }) => status === "accepted")).toHaveLength(1);
    expect(report.files.find(({ file }) => file === "坏.xlsx")?.reason).toMatch(/。$/);
    expect(report.balance).toMatchObject({ closes: true, received: report.people, counted: report.people });
    expect(report.districts.reduce((sum, { people }) => sum + people, 0)).toBe(report.totals.people);
    expect(report.missing).toHaveLength(10);
  });

  it("says which files it took for no submissions", () => {
    expect(report.skipped.map(({ file }) => path.basename(file)).sort()).toEqual(["旧汇总.xlsx", "说明.docx", "~$甲.xlsx"].sort());
  });

  it("writes the summary, 退回意见 without ids in their names, and 公示表", () => {
    const roll = sheetNamed(readWorkbook(new Uint8Array(readFileSync(out))), cityRoll.name)!;
    expect(roll.values.slice(4).filter((row) => typeof row[2] === "string" && row[2] !== "")).toHaveLength(report.people);
    const returned = existsSync(path.join(folder, "退回")) ? readdirSync(path.join(folder, "退回")) : [];
    for (const name of returned) {
      expect(name).toMatch(/^退回意见-[\u4e00-\u9fff]+-\d{4}\.xlsx$/);
      expect(pointsIn(readWorkbook(new Uint8Array(readFileSync(path.join(folder, "退回", name)))))?.length).toBeGreaterThan(0);
    }
    expect(readWorkbook(new Uint8Array(readFileSync(path.join(folder, "公示.xlsx")))).sheets.map(({ name }) => name)).toEqual(["公示表"]);
  });

  it("brings a summary that is there up to date, with what the city wrote into it", () => {
    writeFileSync(out, patchWorkbook(new Uint8Array(readFileSync(out)), [typed(cityRoll, 1, "cityRemark", "面谈过")]));
    const again = run();
    expect(again.stdout).toContain("市里写的备注");
    const roll = sheetNamed(readWorkbook(new Uint8Array(readFileSync(out))), cityRoll.name)!;
    expect(roll.values[5]?.at(Object.keys(cityRoll.columns).indexOf("cityRemark"))).toBe("面谈过");
  });

  it("tells people a line a unit, masked", () => {
    const { stdout } = run();
    expect(linesOf(stdout)[0]).toMatch(/年度汇总：采用 1 个文件，1 个单位/);
    expect(stdout).not.toMatch(/\d{17}/);
    expect(stdout).toContain("没有采用 坏.xlsx（单位不明）：");
  });
});

describe("kaohe consolidate, where nothing can come of it", () => {
  it("refuses with 2 and writes nothing when no file can be read", () => {
    const folder = emptyFolder();
    writeFileSync(path.join(folder, "坏.xlsx"), "no workbook");
    const { status, stderr, stdout } = kaohe("consolidate", path.join(folder, "坏.xlsx"), path.join(folder, "没有.xlsx"), "-o", path.join(folder, "出.xlsx"));
    expect([status, stdout, linesOf(stderr)]).toEqual([2, "", [expect.stringContaining("坏.xlsx")]]);
    expect(existsSync(path.join(folder, "出.xlsx"))).toBe(false);
  });

  it("never writes over a workbook that is no summary of ours", () => {
    const folder = emptyFolder();
    const mine = path.join(folder, "我的.xlsx");
    copyFileSync(sample("district-faults.xlsx"), mine);
    const before = readFileSync(mine);
    const { status, stderr } = kaohe("consolidate", sample("district-clean.xlsx"), "-o", mine);
    expect([status, stderr]).toEqual([2, expect.stringContaining("不是本程序的市级汇总")]);
    expect(readFileSync(mine).equals(before)).toBe(true);
  });

  it("loses nobody from a summary because the files of their unit were not given: nothing is written", () => {
    const folder = emptyFolder();
    const out = path.join(folder, "汇总.xlsx");
    const empty = path.join(folder, "七里河区.csv");
    expect(kaohe("consolidate", sample("district-clean.xlsx"), "-o", out).status).not.toBe(2);
    writeFileSync(empty, "姓名,公民身份号码,平时成绩,年度成绩\n甲一,999999199004121280,85,86\n");
    const before = readFileSync(out);
    const { status, stderr } = kaohe("consolidate", empty, "-o", out);
    expect([status, stderr]).toEqual([2, expect.stringMatching(/没有给出安宁区的文件，“.*汇总\.xlsx”里却有它们的 \d+ 人/)]);
    expect(readFileSync(out).equals(before)).toBe(true);
  });

  it("nor because their file is there and does not count this time", () => {
    const out = path.join(emptyFolder(), "汇总.xlsx");
    expect(kaohe("consolidate", sample("district.xlsx"), "-o", out).status).not.toBe(2);
    const before = readFileSync(out);
    const { status, stderr } = kaohe("consolidate", sample("district.xlsx"), "--strict", "-o", out);
    expect([status, stderr]).toEqual([2, expect.stringMatching(/西固区报来的文件这次都没有计入.*“.*汇总\.xlsx”里却有它们的 20 人/)]);
    expect(readFileSync(out).equals(before)).toBe(true);
  });

  it("has units chased of which nothing came, and not one whose file does not count", () => {
    const strict = path.join(emptyFolder(), "汇总.xlsx");
    const { stdout } = kaohe("consolidate", sample("district.xlsx"), sample("district-clean.xlsx"), "--strict", "-o", strict);
    expect(stdout).toContain("1 个单位报来的文件都没有计入：西固区。原因见下");
    expect(/缺报 (\d+) 个单位：(.*)。请催报/.exec(stdout)?.slice(1)).toEqual(["9", expect.not.stringContaining("西固区")]);
    expect(stdout).toContain("district.xlsx");
    const data: unknown = JSON.parse(kaohe("consolidate", sample("district.xlsx"), sample("district-clean.xlsx"), "--strict", "--json", "-o", path.join(emptyFolder(), "汇总.xlsx")).stdout);
    expect(data).toMatchObject({ uncounted: ["西固区"] });
    expect(data).not.toMatchObject({ missing: expect.arrayContaining(["西固区"]) as unknown });
  });

  it("has the city telephone a unit whose file was altered after sealing", () => {
    const inside = emptyFolder();
    const [sealed, altered] = [path.join(inside, "封存.xlsx"), path.join(inside, "改过.xlsx")];
    expect(kaohe("seal", sample("district-clean.xlsx"), "-o", sealed).status).toBe(0);
    const bytes = new Uint8Array(readFileSync(sealed));
    const cell = readDistrict(readWorkbook(bytes)).sheets.scoring!.rows[0]!.cell("remark")!;
    writeFileSync(altered, patchWorkbook(bytes, [{ kind: "cell", ...cell, content: { value: "后补" } }]));
    const told = (file: string) => kaohe("consolidate", file, "-o", path.join(inside, `${path.parse(file).name}汇总.xlsx`)).stdout;
    expect(told(sealed)).not.toContain("封存后有改动或回执损坏");
    expect(told(altered)).toContain("封存后有改动或回执损坏，请电话核对");
  });

  it("does not count the faults of a draft that lies beside a sealed file, as 问题清单 does not", () => {
    const inside = emptyFolder();
    const [sealed, draft] = [path.join(inside, "封存.xlsx"), path.join(inside, "草稿.xlsx")];
    expect(kaohe("seal", sample("district-clean.xlsx"), "-o", sealed).status).toBe(0);
    const bytes = new Uint8Array(readFileSync(sample("district-clean.xlsx")));
    const cell = readDistrict(readWorkbook(bytes)).sheets.scoring!.rows.find((row) => row.values.usual.state === "read")!.cell("usual")!;
    writeFileSync(draft, patchWorkbook(bytes, [{ kind: "cell", ...cell, content: { value: 640 } }]));
    expect(kaohe("check", draft).status).toBe(1);
    const { status, stdout } = kaohe("consolidate", sealed, draft, "--json", "-o", path.join(inside, "汇总.xlsx"));
    const { files, findings } = JSON.parse(stdout) as Report;
    expect(files.map(({ file, status: counts }) => [file, counts])).toEqual([["封存.xlsx", "accepted"], ["草稿.xlsx", "rejected"]]);
    expect([status, findings.filter(({ file, severity }) => file === "草稿.xlsx" || severity === "error")]).toEqual([0, []]);
  });

  it("writes 公示表 over no submission, nor over the summary or last year's file", () => {
    const inside = emptyFolder();
    const [mine, out] = [path.join(inside, "西固区.xlsx"), path.join(inside, "汇总.xlsx")];
    copyFileSync(sample("district-clean.xlsx"), mine);
    const before = readFileSync(mine);
    for (const published of [mine, path.join(inside, ".", "汇总.xlsx")]) {
      const { status, stderr } = kaohe("consolidate", inside, "-o", out, "--published", published);
      expect([status, stderr]).toEqual([2, expect.stringContaining(`输出文件“${published}”就是原文件，没有写入`)]);
    }
    expect([readFileSync(mine).equals(before), existsSync(out)]).toEqual([true, false]);
    // One that the city made before is renewed where it lies.
    const published = path.join(inside, "公示.xlsx");
    for (const run of ["first", "again"]) expect([run, kaohe("consolidate", inside, "-o", out, "--published", published).stdout]).toEqual([run, expect.stringContaining(published)]);
  });

  it("asks for an output", () => expect(kaohe("consolidate", sample("district-clean.xlsx")).status).toBe(2));
});
