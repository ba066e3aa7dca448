import type { District } from "../../sheets/district";
import { withoutSpaces } from "../../sheets/values/text";

/** A longer text is a sentence. */
const longestUnit = 20;

/** 填报单位 as the cover has it, where it is none of the reporting units; without what neither a file nor a sheet can be called. */
export function unlistedUnit({ settings }: District): string | undefined {
  const { read } = settings.unit;
  const { value } = read.original;
  if (read.state !== "unreadable" || typeof value !== "string") return undefined;
  const name = withoutSpaces(value).replace(/[\\/:*?"<>|[\]']|\p{Cc}/gu, "");
  return name === "" || name.length > longestUnit ? undefined : name;
}
