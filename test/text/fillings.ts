import type { Filling, Message } from "../../src/text";

export const isMessage = (filling: Filling | undefined): filling is Message => typeof filling === "object" && "key" in filling;

/** The names that fill a place of a sentence, whether one or several. */
export const namesIn = (filling: Filling | undefined): readonly string[] => (filling === undefined || filling === "" ? [] : [filling].flat().map(String));
