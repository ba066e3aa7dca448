export { excelHost } from "./host";
export { officeReady } from "./office";
export { officeIsDark } from "./office-theme";
export { answerRibbon } from "./ribbon";
