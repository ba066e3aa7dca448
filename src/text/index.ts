export { cite } from "./cite";
export type { Filling, Language, Message, MessageArguments, MessageKey, RuleId } from "./say";
export { message, say } from "./say";
