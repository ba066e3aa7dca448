export type { Codec } from "./codec";
export { portable } from "./codec";
export { newWorkbook } from "./new-workbook";
export { readLook } from "./look";
export { patchWorkbook } from "./patch";
export { sheetNamesIn } from "./sheet-names";
export { readWorkbook } from "./workbook-reader";
