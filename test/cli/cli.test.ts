import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { zipSync } from "fflate";
import { patchWorkbook, readWorkbook } from "../../src/ooxml";
import { readDistrict } from "../../src/sheets/district";
import { contentOf } from "../../src/workbook/snapshot";
import { at } from "../check/sheet-text";
import { compound } from "../ooxml/compound";
import { oneSheet } from "../ooxml/make-workbook";

const cli = path.resolve("dist/cli.js");
const sample = path.resolve("templates/samples/district.xlsx");
const folder = mkdtempSync(path.join(tmpdir(), "kaohe-"));
const inFolder = (name: string) => path.join(folder, name);
const kaohe = (...args: readonly string[]) => spawnSync(process.execPath, [cli, ...args], { encoding: "utf8" });

interface Finding {
  readonly rule: string;
  readonly cell: string;
  readonly message: string;
  readonly person: string | null;
}
interface Checked {
  readonly files: readonly { readonly unit: string; readonly year: number; readonly rows: Record<string, number>; readonly findings: readonly Finding[]; readonly notRun: readonly { readonly rule: string }[]; readonly crashed: readonly string[] }[];
  readonly errors: number;
  readonly warnings: number;
}
interface Scored {
  readonly people: readonly { readonly name: string; readonly composite: string | null; readonly grade: string | null; readonly award: number | null; readonly awardStatus: string }[];
  readonly cap: Record<string, unknown>;
}

describe("kaohe check", () => {
  it("finds each fault of the sample district, and ends with 1", () => {
    const { status, stdout } = kaohe("check", sample, "--json");
    const answer = JSON.parse(stdout) as Checked;
    const [file] = answer.files;
    expect(status).toBe(1);
    expect([file?.unit, file?.year, file?.rows["评分表"], answer.errors, answer.warnings]).toEqual(["西固区", 2024, 20, 4, 6]);
    expect(file?.findings.map(({ rule, cell }) => `${rule} ${cell}`).sort()).toEqual(
      ["composite-differs L5", "score-text J6", "required K7", "id-number C8", "over-cap O4", "untidy B9", "last-grade-differs Q11", "untidy E16", "formula-overwritten L21", "graded-too-early G22", "near-edge L5", "talk-missing U15"].sort(),
    );
    expect(file?.crashed).toEqual([]);
  });

  it("speaks Chinese to people and shows no id", () => {
    const { stdout } = kaohe("check", sample);
    expect(stdout).toContain("错误 评分表 L5 王秀英：综合得分应为 89.996，表中是 90（第二十一条）");
    expect(stdout).not.toMatch(/\d{17}[\dX]/);
  });

  it("shows no id where a row has no name, and none of an unknown workbook", () => {
    const header = ["姓名", "公民身份号码", "平时成绩", "年度成绩"].map((title, place) => `<c r="${"ABCD"[place]}1" t="inlineStr"><is><t>${title}</t></is></c>`).join("");
    const nameless = inFolder("没名字.xlsx");
    writeFileSync(nameless, oneSheet(`<row r="1">${header}</row><row r="2"><c r="B2" t="inlineStr"><is><t>999999199001010104</t></is></c><c r="C2"><v>80</v></c><c r="D2"><v>80</v></c></row>`));
    const shown = kaohe("check", nameless).stdout;
    expect(shown).toContain("姓名没有填写");
    expect(shown).not.toContain("999999199001010104");
    const rows = '<row r="1"><c r="A1" t="inlineStr"><is><t>999999199001010104</t></is></c><c r="B1" t="inlineStr"><is><t>13800001234</t></is></c></row>';
    const file = inFolder("不认识.xlsx");
    writeFileSync(file, oneSheet(rows));
    const { status, stderr } = kaohe("check", file);
    expect(status).toBe(2);
    expect(stderr).toContain("没有找到认识的表");
    expect(stderr).not.toMatch(/999999199001010104|13800001234/);
    // The file is named once.
    expect(stderr.split("不认识.xlsx")).toHaveLength(2);
  });

  it("tells of every file: one that cannot be read does not hide the others", () => {
    const { status, stdout, stderr } = kaohe("check", inFolder("没有.xlsx"), sample);
    expect([status, stderr.trim().split("\n").length]).toEqual([2, 1]);
    expect(stdout).toContain("综合得分应为 89.996");
  });

  it.each(["from-openpyxl.xlsx", "from-libreoffice.xlsx"])("understands %s, which another program made under other headers", (name) => {
    const { status, stdout } = kaohe("check", path.resolve("test/fixtures", name), "--json");
    const [file] = (JSON.parse(stdout) as Checked).files;
    expect(status).toBe(1);
    expect([file?.unit, file?.year, file?.rows["评分表"]]).toEqual(["榆中县", 2024, 4]);
    expect(file?.findings.map(({ rule, cell }) => `${rule} ${cell}`)).toEqual(expect.arrayContaining(["required E7", "score-text E8", "assessed-above-score I6", "untidy C6"]));
    expect(file?.notRun.map(({ rule }) => rule)).toContain("last-grade-differs");
  });
});

describe("kaohe check, making a copy", () => {
  const findingsOf = (stdout: string) => (JSON.parse(stdout) as Checked).files[0]!.findings.map(({ rule, cell }) => `${rule} ${cell}`);

  it("corrects what is safe and nothing else, marks what is left, and leaves the original as it was", () => {
    const before = readFileSync(sample);
    const copy = inFolder("改正.xlsx");
    const { status, stdout } = kaohe("check", sample, "--fix", "--mark", "-o", copy, "--json");
    const answer = JSON.parse(stdout) as { readonly out: string; readonly fixed: number; readonly marked: number };
    expect([status, answer.out, answer.fixed]).toEqual([1, copy, 6]);
    const left = findingsOf(stdout);
    expect(left).toEqual(expect.arrayContaining(["required K7", "id-number C8"]));
    for (const gone of ["score-text J6", "composite-differs L5", "untidy B9", "untidy E16", "last-grade-differs Q11", "formula-overwritten L21"]) expect(left).not.toContain(gone);
    expect(readFileSync(sample).equals(before)).toBe(true);
    // Each cell at fault is in the marks, and no other.
    const cells = readWorkbook(new Uint8Array(readFileSync(copy))).sheets.flatMap(({ marks }) => marks).reduce((sum, { top, left: first, bottom, right }) => sum + (bottom - top + 1) * (right - first + 1), 0);
    expect(cells).toBe(answer.marked);
    expect(answer.marked).toBeGreaterThan(2);
    expect(findingsOf(kaohe("check", copy, "--json").stdout)).toEqual(left);
  });

  it("says which cells it has changed, from what to what, masked; a program gets them whole", () => {
    const { stdout } = kaohe("check", sample, "--fix", "-o", inFolder("改了哪些.xlsx"));
    const lines = stdout.split("\n").filter((line) => line.includes(" → "));
    expect(lines.map((line) => / ([A-Z]+\d+)/.exec(line)?.[1])).toEqual(expect.arrayContaining(["J6", "L5", "B9", "E16", "Q11", "L21"]));
    expect(lines).toHaveLength(6);
    expect(lines.find((line) => line.includes(" J6"))).toMatch(/^ {2}评分表 J6 \S+：“\S+”（文本） → [\d.]+$/);
    expect(lines.join()).not.toMatch(/\d{17}/);
    const { changed } = JSON.parse(kaohe("check", sample, "--fix", "-o", inFolder("改了哪些2.xlsx"), "--json").stdout) as { readonly changed: readonly { readonly cell: string }[] };
    expect(changed.map(({ cell }) => cell)).toEqual(lines.map((line) => / ([A-Z]+\d+)/.exec(line)?.[1]));
  });

  it("does not fill the screen with them", () => {
    const bytes = new Uint8Array(readFileSync(path.resolve("templates/samples/district-clean.xlsx")));
    const names = readDistrict(readWorkbook(bytes)).sheets.duties!.rows.slice(0, 37).flatMap((row) => (row.values.name.state === "read" ? [{ at: row.cell("name")!, name: row.values.name.value }] : []));
    const gapped = inFolder("多处.xlsx");
    writeFileSync(gapped, patchWorkbook(bytes, names.map(({ at: cell, name }) => ({ kind: "cell", ...cell, content: { value: `${name.slice(0, 1)} ${name.slice(1)}` } }))));
    const { stdout } = kaohe("check", gapped, "--fix", "-o", inFolder("多处改正.xlsx"));
    expect(stdout.split("\n").filter((line) => line.includes(" → "))).toHaveLength(30);
    expect(stdout).toContain("另有 7 处，加 --json 全部列出");
  });

  it("asks for a new file, one workbook and what to do with it", () => {
    const out = inFolder("没有.xlsx");
    for (const args of [["check", sample, "--fix"], ["check", sample, "-o", out], ["check", sample, sample, "--mark", "-o", out], ["check", sample, "--mark", "-o", sample]]) {
      const { status, stdout, stderr } = kaohe(...args);
      expect([args, status, stdout, stderr.trim().split("\n").length]).toEqual([args, 2, "", 1]);
    }
    expect(existsSync(out)).toBe(false);
  });
});

describe("kaohe score", () => {
  it("writes a scored copy, keeps the original, and gives exact composites", () => {
    const before = readFileSync(sample);
    const out = inFolder("scored.xlsx");
    const { status, stdout } = kaohe("score", sample, "-o", out, "--json");
    const answer = JSON.parse(stdout) as Scored;
    expect(status).toBe(1);
    expect(readFileSync(sample).equals(before)).toBe(true);
    const by = new Map(answer.people.map((person) => [person.name, person]));
    expect(by.get("王秀英")).toMatchObject({ composite: "89.996", grade: "称职" });
    expect(by.get("郭丽娜")).toMatchObject({ composite: "90", grade: "优秀", award: 7200, awardStatus: "pending" });
    expect(by.get("张伟")).toMatchObject({ composite: null, grade: null, award: null });
    expect(answer.cap).toMatchObject({ base: 17, quota: 3, excellent: 5, over: 2, share: "29.41%", undecided: [expect.stringMatching(/^\d{18}$/), expect.stringMatching(/^\d{18}$/)] });
    const saved = readWorkbook(new Uint8Array(readFileSync(out)));
    expect(contentOf(saved, { sheet: "评分表", ...at("L5") })).toMatchObject({ value: 89.996, formula: '=IF(OR(COUNT(J5,K5)<2,MIN(J5,K5)<0,ROUND(MAX(J5,K5),4)>100,ROUND(N(J5),4)<>ROUND(N(J5),12),ROUND(N(K5),4)<>ROUND(N(K5),12),ISNUMBER(FIND("否",G5))),"",ROUND(J5*40%+K5*60%,6))' });
    expect(contentOf(saved, { sheet: "评分表", ...at("K7") })).toMatchObject({ value: null });
    expect(contentOf(saved, { sheet: "评分表", ...at("L7") })).toMatchObject({ value: "" });
  });

  it("scored again, changes nothing", () => {
    const once = inFolder("once.xlsx");
    const twice = inFolder("twice.xlsx");
    kaohe("score", sample, "-o", once);
    expect(kaohe("score", once, "-o", twice).stdout).toContain("写入 0 格");
    expect(readWorkbook(new Uint8Array(readFileSync(twice)))).toEqual(readWorkbook(new Uint8Array(readFileSync(once))));
  });

  it("never writes over the file that it reads, under another name of it either", () => {
    const real = inFolder("真.xlsx");
    const link = inFolder("链接.xlsx");
    writeFileSync(real, readFileSync(sample));
    symlinkSync(real, link);
    expect(kaohe("score", real, "-o", link).status).toBe(2);
    expect(readFileSync(real).equals(readFileSync(sample))).toBe(true);
  });

  it("never writes over the file that it reads", () => {
    const copy = inFolder("copy.xlsx");
    writeFileSync(copy, readFileSync(sample));
    const { status, stderr } = kaohe("score", copy, "-o", copy);
    expect([status, stderr.trim().split("\n").length]).toEqual([2, 1]);
    expect(readFileSync(copy).equals(readFileSync(sample))).toBe(true);
  });
});

describe("what cannot be read", () => {
  const ole = Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(2000)]);
  const bad: readonly (readonly [string, Buffer | Uint8Array, RegExp])[] = [
    ["空文件.xlsx", Buffer.alloc(0), /空的/],
    ["文字.xlsx", Buffer.from("姓名,平时成绩\n甲,80"), /不是 Excel 工作簿/],
    ["旧格式.xls", ole, /旧格式.*另存为/],
    ["金山.et", ole, /旧格式.*另存为/],
    ["加密.xlsx", compound("EncryptedPackage"), /打开密码/],
    ["半截.xlsx", readFileSync(sample).subarray(0, 9000), /损坏|没有传完/],
    ["别的.xlsx", zipSync({ "hello.txt": new Uint8Array([1]) }), /不是 Excel 工作簿|损坏/],
  ];

  it.each(bad)("%s: one clear line, exit 2, no output", (name, bytes, sentence) => {
    const file = inFolder(name);
    const out = inFolder(`out-${path.parse(name).name}.xlsx`);
    writeFileSync(file, bytes);
    const { status, stdout, stderr } = kaohe("score", file, "-o", out);
    expect([status, stdout, stderr.trim().split("\n").length]).toEqual([2, "", 1]);
    expect(stderr).toMatch(sentence);
    expect(stderr).toContain(name);
    expect(existsSync(out)).toBe(false);
  });

  it("a file that is not there, no file, no output and an unknown verb: usage, exit 2", () => {
    expect(kaohe("check", inFolder("没有.xlsx")).status).toBe(2);
    expect(kaohe("check").status).toBe(2);
    expect(kaohe("score", sample).status).toBe(2);
    expect(kaohe("vote", sample).status).toBe(2);
    expect(kaohe("check", "--loud", sample).status).toBe(2);
  });
});
