/** As Office.js throws it: callers branch on `code`. */
interface OfficeError extends Error {
  readonly code: string;
}

export const officeError = (code: string, text: string): OfficeError => Object.assign(new Error(text), { name: "RichApi.Error", code });

/** The stand-in knows exactly what src/excel uses; anything else has to be built here first. */
export const notImplementedHere = (member: string): OfficeError => officeError(`NotImplementedHere: ${member}`, `excel-sim: ${member} is not implemented here`);
