import { catalogue } from "./catalogue";
import type { Wording } from "./say";

/**
 * English, apart from Chinese: few want it, and it weighs as much. In the pages the build puts the English sentences into this file and takes
 * them out of the catalogue (`test/machine/one-language.js`), so that they come when they are asked for.
 */
export const english: Wording = { language: "en", between: ", ", of: (key) => catalogue[key].en };
