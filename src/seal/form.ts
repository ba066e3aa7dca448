import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";
import { allRules } from "../check/rules";
import type { SheetKey } from "../sheets/district";
import { knownSheets } from "../sheets/district";

const shortLength = 8;
const short = (text: string): string => bytesToHex(sha256(utf8ToBytes(text))).slice(0, shortLength);

const formLine = (key: SheetKey): string => `${knownSheets[key].name}:${Object.keys(knownSheets[key].columns).join(",")}`;

/** What is sealed besides the columns. */
const sealedBeside = ["参数:law,holidays", "报送回执:sealedAt"] as const;

/** Which columns there are to fill in, and what else is sealed; another when a definition changes, so that nobody has to remember a version. */
export const formVersion = (): string => short([...(Object.keys(knownSheets) as SheetKey[]).map(formLine), ...sealedBeside].join("\n"));

/** Which rules looked: how many, and a mark that changes with them. */
export const ruleSetVersion = (): string => `${allRules.length}-${short(allRules.map(({ id, severity }) => `${id}:${severity}`).join("\n"))}`;
