import { base64 } from "./base64";

/** Opens a window of its own with these bytes as a workbook that lies nowhere yet; Excel gives it its name. */
export const openNew = (bytes: Uint8Array): Promise<boolean> => Excel.createWorkbook(base64(bytes)).then(() => true);
