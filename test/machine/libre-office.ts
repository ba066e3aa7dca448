import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { officeFonts } from "./office-fonts";

type Format = "xlsx" | "ods" | "pdf";

/** LibreOffice's own names for what it writes; the short names alone leave the choice to it. */
const filters: Readonly<Record<Format, string>> = { xlsx: "Calc MS Excel 2007 XML", ods: "calc8", pdf: "calc_pdf_Export" };

const program = process.platform === "win32" ? "soffice.exe" : "soffice";
const usualPlaces = ["/usr/bin", "/usr/local/bin", "/opt/libreoffice/program", "/Applications/LibreOffice.app/Contents/MacOS", "C:\\Program Files\\LibreOffice\\program"];

/** Where LibreOffice is: KAOHE_SOFFICE names another one, or by an empty name none. */
const libreOffice = ((named = process.env["KAOHE_SOFFICE"]): string | undefined => {
  if (named !== undefined) return named === "" ? undefined : named;
  return [...(process.env["PATH"] ?? "").split(path.delimiter), ...usualPlaces].map((folder) => path.join(folder, program)).find(existsSync);
})();

/** A machine can be told not to let these tests be skipped: KAOHE_INSIST=libreoffice. */
const insisted = (process.env["KAOHE_INSIST"] ?? "").split(",").includes("libreoffice");

/** Tests that need LibreOffice. Without it they are skipped, and say so; where it is insisted on, they fail. */
export function describeWithLibreOffice(name: string, body: () => void): void {
  if (libreOffice !== undefined) describe(name, body);
  else if (insisted) describe(name, insistInVain);
  else {
    process.stderr.write(`skipped, for there is no LibreOffice on this machine: ${name}\n`);
    describe.skip(name, body);
  }
}

function insistInVain(): void {
  it("has LibreOffice, as KAOHE_INSIST demands", () => {
    throw new Error("KAOHE_INSIST=libreoffice, and no soffice was found on the PATH, in the usual places or by KAOHE_SOFFICE");
  });
}

/** 0 is "always": formulas are calculated anew on loading, whatever results the file holds. */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="ODFRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

interface Options {
  /** What the files are. */
  readonly from?: "xlsx" | "ods";
  /** Milliseconds for all of them; LibreOffice takes 2 to 4 seconds to start. */
  readonly limit?: number;
}

/**
 * Files as LibreOffice writes them after calculating every formula anew; one start of it for all, a profile of its own.
 * @throws with what LibreOffice said, when it is too slow or a file does not come out.
 */
export async function throughLibreOffice(files: readonly Uint8Array[], to: Format, { from = "xlsx", limit = 120_000 }: Options = {}): Promise<readonly Uint8Array[]> {
  const folder = mkdtempSync(path.join(tmpdir(), "kaohe-office-"));
  const [profile, out] = [path.join(folder, "profile"), path.join(folder, "out")];
  try {
    mkdirSync(path.join(profile, "user"), { recursive: true });
    writeFileSync(path.join(profile, "user", "registrymodifications.xcu"), settings);
    const sources = files.map((bytes, place) => {
      const source = path.join(folder, `${place}.${from}`);
      writeFileSync(source, bytes);
      return source;
    });
    const said = await run([`-env:UserInstallation=${pathToFileURL(profile).href}`, "--headless", "--norestore", "--convert-to", `${to}:${filters[to]}`, "--outdir", out, ...sources], limit);
    return files.map((_, place) => {
      const made = path.join(out, `${place}.${to}`);
      if (!existsSync(made)) throw new Error(`LibreOffice made no ${to} of file ${place + 1} of ${files.length}. It said: ${said}`);
      return new Uint8Array(readFileSync(made));
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The program starts another one and waits for it: past the limit both must go, or a stray one stays behind. */
function run(options: readonly string[], limit: number): Promise<string> {
  return new Promise((resolve, reject) => {
    // The same fonts on every machine: columns are as wide as their digits, and a page holds as many.
    const env = { ...process.env, FONTCONFIG_FILE: officeFonts() };
    const child = spawn(libreOffice ?? program, options, { env, detached: process.platform !== "win32", stdio: ["ignore", "pipe", "pipe"] });
    let said = "";
    let late = false;
    child.stdout.on("data", (text: Buffer) => (said += text.toString()));
    child.stderr.on("data", (text: Buffer) => (said += text.toString()));
    const timer = setTimeout(() => {
      late = true;
      if (child.exitCode === null && child.signalCode === null) endGroup(child.pid);
    }, limit);
    child.on("error", (error) => {
      clearTimeout(timer);
      reject(new Error(`LibreOffice did not start: ${error.message}`));
    });
    child.on("close", (code) => {
      clearTimeout(timer);
      if (late) reject(new Error(`LibreOffice took longer than ${limit / 1000} s and was ended. It said: ${said}`));
      else if (code !== 0) reject(new Error(`LibreOffice ended with ${String(code)}. It said: ${said}`));
      else resolve(said);
    });
  });
}

function endGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
}
