import { ask } from "./catalogue/ask";
import { check } from "./catalogue/check";
import { cli } from "./catalogue/cli";
import { duties } from "./catalogue/duties";
import { files } from "./catalogue/files";
import { host } from "./catalogue/host";
import { pane } from "./catalogue/pane";
import { rules } from "./catalogue/rules";
import { score } from "./catalogue/score";
import { seal } from "./catalogue/seal";
import { staff } from "./catalogue/staff";
import { start } from "./catalogue/start";
import { why } from "./catalogue/why";
import { workbench } from "./catalogue/workbench";

/** Every sentence that a person reads, by key. One file a subject; Chinese decides which places a sentence has. */
export const catalogue = { ...ask, ...check, ...cli, ...duties, ...files, ...host, ...pane, ...rules, ...score, ...seal, ...staff, ...start, ...why, ...workbench };
