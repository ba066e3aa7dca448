export { isCopy } from "./copies";
export type { UnitStanding } from "./unit-standing";
export { unitStanding } from "./unit-standing";
export { waitingFiles } from "./waiting";
export { whichCount } from "./which-count";
export { isWorkedOff } from "./worked-off";
