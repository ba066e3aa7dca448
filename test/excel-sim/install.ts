import type { SimWorkbook } from "./book";
import type { Calculate, ExcelSim } from "./sim";
import { fileConstants, fileDocument } from "./file";
import { officeError } from "./office-error";
import type { Ribbon } from "./ribbon";
import { makeRibbon } from "./ribbon";
import { makeSim } from "./sim";
import { strict } from "./strict";

interface InstalledSim {
  readonly sim: ExcelSim;
  readonly ribbon: Ribbon;
  readonly uninstall: () => void;
}

/** Puts the stand-in where office.js would put Excel and Office. */
export function installExcelSim(workbook: SimWorkbook, calculate?: Calculate, theme?: OfficeAnswers["theme"], file?: OfficeAnswers["file"]): InstalledSim {
  const { sim, run } = makeSim(workbook, calculate);
  const excel = strict<typeof Excel>("Excel", { run: run as typeof Excel.run, createWorkbook: (base64) => createWorkbook(sim, base64) });
  const ribbon = makeRibbon();
  const uninstallOffice = installOffice({ ribbon, ...(theme && { theme }), ...(file && { file }), supports: (version) => Number(version.split(".")[1]) <= Number(sim.supports.split(".")[1]) });
  Object.assign(globalThis, { Excel: excel });
  return {
    sim,
    ribbon,
    uninstall: () => {
      uninstallOffice();
      Reflect.deleteProperty(globalThis, "Excel");
    },
  };
}

interface OfficeAnswers {
  readonly supports: (version: string) => boolean;
  /** Excel unless told; null outside of Office. */
  readonly host?: Office.HostType | null;
  /** Whether onReady ever answers. */
  readonly ready?: boolean;
  /** Where one page serves the pane and the buttons of the ribbon. */
  readonly ribbon?: Ribbon;
  /** What Office says of its colours; nothing, as on the web, unless told. */
  readonly theme?: () => Partial<Office.OfficeTheme> | undefined;
  /** The open workbook as a file; where it is absent, Office cannot give it. */
  readonly file?: () => Uint8Array | undefined;
}

type OfficeInfo = Awaited<ReturnType<typeof Office.onReady>>;

// The types count the hosts, Office.js names them.
const excelHost = "Excel" as unknown as Office.HostType.Excel;

/** Office alone, for what comes before Excel. @returns what takes it away again. */
export function installOffice({ supports, host = excelHost, ready = true, ribbon, theme, file }: OfficeAnswers): () => void {
  const info = strict<OfficeInfo>("Office.onReady", { host: host! });
  const requirements = { isSetSupported: (name: string, version?: string | number) => (name === "SharedRuntime" ? ribbon !== undefined : name === "CompressedFile" ? file?.() !== undefined : name === "ExcelApi" && supports(String(version))) };
  const office = strict<typeof Office>("Office", {
    HostType: { Excel: excelHost } as typeof Office.HostType,
    ...fileConstants,
    context: strict<Office.Context>("Office.context", {
      requirements: strict<Office.RequirementSetSupport>("Office.context.requirements", requirements),
      document: fileDocument(() => file?.() ?? new Uint8Array()),
      get officeTheme() {
        return theme?.() as Office.OfficeTheme;
      },
    }),
    ...ribbon?.office,
    onReady: () => (ready ? Promise.resolve(info) : new Promise(() => undefined)),
  });
  Object.assign(globalThis, { Office: office });
  return () => void Reflect.deleteProperty(globalThis, "Office");
}

/** Excel on the web takes no more in one request. */
const largestRequest = 5 * 1024 ** 2;

async function createWorkbook(sim: ExcelSim, base64: string | undefined): Promise<void> {
  await Promise.resolve();
  if (base64 !== undefined && base64.length > largestRequest) throw officeError("RequestPayloadSizeLimitExceeded", "the request is too large");
  // What may not stand is looked for, not everything that may: a greedy run over megabytes can be too much for the pattern's stack.
  if (!base64 || /[^A-Za-z0-9+/=]|=[^=]/.test(base64)) throw officeError("InvalidArgument", "no workbook in base64");
  sim.created.push(base64);
}
