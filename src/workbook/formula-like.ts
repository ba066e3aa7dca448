const formula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** Whether a spreadsheet takes text for a formula once somebody types it, or goes into its cell: whatever spaces stand before it; full-width signs too, since Chinese Excel reads them alike. @example looksLikeFormula("＝1+1") // true */
export const looksLikeFormula = (text: string): boolean => formula.test(text);
