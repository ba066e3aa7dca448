import type { Filling } from "./say";
import { message } from "./say";

/**
 * What is said one after the other within a sentence, as clauses; a list of names needs no more than the list.
 * @example clauses([message("reader.pair", { header: "平时分", title: "平时成绩" })]) // { key: "reader.pair", fill: { header: "平时分", title: "平时成绩" } }
 */
export const clauses = (parts: readonly Filling[]): Filling => parts.slice(1).reduce<Filling>((first, next) => message("reader.and", { first, next }), parts[0] ?? "");
