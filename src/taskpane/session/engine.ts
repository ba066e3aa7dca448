/** What reads, checks and scores, as one part of the program: it comes with the first look at a workbook, after the pane itself. */
export { unlike } from "./unlike";
export { foreign, read } from "./reading";
