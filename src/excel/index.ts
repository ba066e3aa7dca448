export { excelHost } from "./host";
export { officeReady } from "./office";
export { answerRibbon } from "./ribbon";
