export { cite } from "./cite";
export type { Filling, Language, Message, MessageArguments, MessageKey, RuleId } from "./say";
export { isMessageKey, message, say } from "./say";
