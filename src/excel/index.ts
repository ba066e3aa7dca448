export { excelHost } from "./host";
export { officeReady } from "./office";
