export { cite } from "./cite";
export { clauses } from "./clauses";
export type { Filling, Message, MessageArguments, MessageKey, RuleId, Wording } from "./say";
export { chinese, isMessageKey, message, say } from "./say";
