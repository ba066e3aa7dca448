export { cite } from "./cite";
export type { Filling, Language, Message, MessageKey } from "./say";
export { message, say } from "./say";
