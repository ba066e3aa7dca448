/**
 * Where the page runs: in an Excel that can do what is needed; in one that cannot; in no Excel; or Office's own script did not come.
 */
type OfficeState = "excel" | "too-old" | "not-excel" | "blocked";

/** Filters can be seen, and changes be heard, from here on. */
const oldestExcelApi = "1.9";

/** Office never answers where one of its files is blocked: hence the time limit, in milliseconds. */
export async function officeReady(timeoutMs: number): Promise<OfficeState> {
  if (typeof Office === "undefined") return "blocked";
  const info = await inTime(Office.onReady(), timeoutMs);
  if (info === undefined) return "blocked";
  if (info.host !== Office.HostType.Excel) return "not-excel";
  return excelSupports(oldestExcelApi) ? "excel" : "too-old";
}

/** Only within Excel: elsewhere Office has no list of requirements, and this throws. */
export const excelSupports = (version: string): boolean => Office.context.requirements.isSetSupported("ExcelApi", version);

/** Whether the open workbook can be had as a file. */
export const givesFile = (): boolean => Office.context.requirements.isSetSupported("CompressedFile");

async function inTime<T>(work: Promise<T>, timeoutMs: number): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), timeoutMs);
  });
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
