import { createContext, useContext, useMemo } from "react";
import type { Message, MessageArguments, MessageKey, Wording } from "../../text";
import { chinese, message, say } from "../../text";
import { masked } from "../../sheets/values/masked";

interface Speaking {
  readonly wording: Wording;
  /** Ids and phones stand whole only where the clerk has asked for it. */
  readonly showIds: boolean;
}

export const SpeakingContext = createContext<Speaking>({ wording: chinese, showIds: false });

export interface Words {
  /** A sentence of the interface, by key. */
  readonly t: <Key extends MessageKey>(...sentence: MessageArguments<Key>) => string;
  /** A sentence that came as data, with what identifies people masked. */
  readonly tell: (sentence: Message) => string;
  /** Text from a cell, masked likewise. */
  readonly mask: (text: string) => string;
}

export function useWords(): Words {
  const { wording, showIds } = useContext(SpeakingContext);
  return useMemo(() => {
    const mask = (text: string) => (showIds ? text : masked(text));
    return {
      t: (...sentence) => say(message(...sentence), wording),
      tell: (sentence) => mask(say(sentence, wording)),
      mask,
    };
  }, [wording, showIds]);
}
