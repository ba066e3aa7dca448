import { openPackage } from "./package";
import { readWorkbookPart } from "./workbook-part";

/** The names of a workbook's sheets, without reading the sheets. @throws Refusal when the file cannot be read. */
export const sheetNamesIn = (bytes: Uint8Array): readonly string[] => readWorkbookPart(openPackage(bytes)).sheetNames;
