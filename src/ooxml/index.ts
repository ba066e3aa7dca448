export { readLook } from "./look";
export { patchWorkbook } from "./patch";
export { readWorkbook } from "./workbook-reader";
