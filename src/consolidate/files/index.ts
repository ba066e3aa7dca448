export { whichCount } from "./which-count";
