/** Words of the file format that parts of our own are written with. */
export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The usual vocabulary; a workbook in the strict one has others, which its new parts must share. */
export const namespaces = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  links: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  packageLinks: "http://schemas.openxmlformats.org/package/2006/relationships",
  packageTypes: "http://schemas.openxmlformats.org/package/2006/content-types",
} as const;

/** What kind of part it is, in both vocabularies. @example contentType("styles") // "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml" */
export const contentType = (kind: "sheet.main" | "worksheet" | "styles"): string => `application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml`;
