/** Sheets that the program writes for people alone, by name: nothing is read from them. */
export const papers = { published: "公示表", report: "校验报告" } as const;
