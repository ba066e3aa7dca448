/** Newer functions carry a prefix in the file that the grid does not know. */
const filePrefixes = /_xl(?:fn|ws|udf)\.(?:_xlws\.)?/gi;

/** @example gridFormula("=_xlfn.XLOOKUP(A1,B:B,C:C)") // "=XLOOKUP(A1,B:B,C:C)" */
export const gridFormula = (formula: string): string => formula.replace(filePrefixes, "");

/** The file's own spelling where the grid's formula is still that of the file. */
export const fileFormula = (inGrid: string, opened: string | undefined): string =>
  opened !== undefined && gridFormula(opened) === inGrid ? opened : inGrid;
