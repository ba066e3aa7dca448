import { createContext, useContext, useMemo } from "react";
import type { Language, Message, MessageArguments, MessageKey } from "../text";
import { message, say } from "../text";
import { masked } from "../sheets/values/masked";

interface Wording {
  readonly language: Language;
  /** Ids and phones stand whole only where the clerk has asked for it. */
  readonly showIds: boolean;
}

export const WordingContext = createContext<Wording>({ language: "zh-CN", showIds: false });

export interface Words {
  /** A sentence of the interface, by key. */
  readonly t: <Key extends MessageKey>(...sentence: MessageArguments<Key>) => string;
  /** A sentence that came as data, with what identifies people masked. */
  readonly tell: (sentence: Message) => string;
  /** Text from a cell, masked likewise. */
  readonly mask: (text: string) => string;
}

export function useWords(): Words {
  const { language, showIds } = useContext(WordingContext);
  return useMemo(() => {
    const mask = (text: string) => (showIds ? text : masked(text));
    return {
      t: (...sentence) => say(message(...sentence), language),
      tell: (sentence) => mask(say(sentence, language)),
      mask,
    };
  }, [language, showIds]);
}
