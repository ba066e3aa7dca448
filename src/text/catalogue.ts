import { files } from "./catalogue/files";
import { host } from "./catalogue/host";

/** Every sentence that a person reads, by key. One file a subject; Chinese decides which places a sentence has. */
export const catalogue = { ...files, ...host };
