import { catalogue } from "./catalogue";

export type MessageKey = keyof typeof catalogue;
/** @example isMessageKey("check.required") // true */
export const isMessageKey = (key: string): key is MessageKey => Object.hasOwn(catalogue, key);

/** Every rule of the check has a name for people. */
export type RuleId = MessageKey extends infer Key ? (Key extends `rule.${infer Id}` ? Id : never) : never;

/** The places of a sentence, read off its Chinese text: `{name}`. */
type PlacesIn<Text extends string> = Text extends `${string}{${infer Place}}${infer Rest}` ? Place | PlacesIn<Rest> : never;
type PlacesOf<Key extends MessageKey> = PlacesIn<(typeof catalogue)[Key]["zh"]>;
/** Several are said one after the other, apart as the language has it. */
export type Filling = string | number | Message | readonly Filling[];

/** A sentence as data: a key and what fills its places. `say` turns it into words. */
export interface Message {
  readonly key: MessageKey;
  readonly fill: Readonly<Record<string, Filling>>;
}

/** A key, and beside it what fills the sentence's places, where it has any. */
export type MessageArguments<Key extends MessageKey> = [key: Key, ...fill: [PlacesOf<Key>] extends [never] ? [] : [fill: Readonly<Record<PlacesOf<Key>, Filling>>]];

/**
 * Makes a message; the compiler asks for every place of the sentence.
 * @example message("check.required", { title: "平时成绩" }) // { key: "check.required", fill: { title: "平时成绩" } }
 */
export function message<Key extends MessageKey>(...[key, ...[fill]]: MessageArguments<Key>): Message {
  return { key, fill: { ...fill } };
}

/** What the program says in one language. Chinese is always there; English is fetched by whoever wants it (`english.ts`). */
export interface Wording {
  readonly language: "zh-CN" | "en";
  /** What stands between the items of a list. */
  readonly between: string;
  /** The sentence of a key, its places unfilled. */
  readonly of: (key: MessageKey) => string;
}
export const chinese: Wording = { language: "zh-CN", between: "、", of: (key) => catalogue[key].zh };

/**
 * A message in words, Chinese unless another wording is given; messages that fill its places are said with it.
 * @throws where nothing fills a place: a fault of ours.
 * @example say(message("check.required", { title: "平时成绩" })) // "平时成绩没有填写"
 */
export function say({ key, fill }: Message, wording: Wording = chinese): string {
  return wording.of(key).replace(/\{(\w+)\}/g, (_, place: string) => {
    const filling = fill[place];
    if (filling === undefined) throw new Error(`${key}: nothing fills {${place}}`);
    return inWords(filling, wording);
  });
}

function inWords(filling: Filling, wording: Wording): string {
  if (typeof filling !== "object") return String(filling);
  return "key" in filling ? say(filling, wording) : filling.map((item) => inWords(item, wording)).join(wording.between);
}
