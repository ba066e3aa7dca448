import { files } from "./catalogue/files";
import { host } from "./catalogue/host";
import { why } from "./catalogue/why";

/** Every sentence that a person reads, by key. One file a subject; Chinese decides which places a sentence has. */
export const catalogue = { ...files, ...host, ...why };
