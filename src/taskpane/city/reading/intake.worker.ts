import { z } from "zod";
import { date } from "../../../measures/dates";
import { intake } from "../../../consolidate/intake";
import { lastYearIn } from "../../../consolidate/last-year";
import { readWorkbook } from "../../../ooxml";
import { Refusal } from "../../../workbook/refusal";
import { sentLastYear } from "./last-year";
import type { ReadReply, ReadRequest } from "./messages";
import { requestSchema } from "./messages";

// A strict page policy forbids building code from text.
z.config({ jitless: true });

/** As much of a worker's own side as is used; the page's types stand in for it elsewhere. */
const page: { postMessage(reply: ReadReply): void; onmessage: ((event: MessageEvent<unknown>) => void) | null } = self;

page.onmessage = ({ data }) => {
  void answer(data).then((reply) => page.postMessage(reply));
};
page.postMessage({ kind: "ready" });

async function answer(data: unknown): Promise<ReadReply> {
  try {
    const request = requestSchema.parse(data);
    return read(request, new Uint8Array(await request.content.arrayBuffer()));
  } catch (error) {
    return error instanceof Refusal ? { kind: "refused", reason: error.says } : { kind: "broken", detail: error instanceof Error ? error.message : String(error) };
  }
}

/** The bytes are let go with the call; what is answered is plain and small. */
function read({ as, file, today }: ReadRequest, bytes: Uint8Array): ReadReply {
  if (as === "lastYear") return { kind: "lastYear", last: sentLastYear(lastYearIn(file, readWorkbook(bytes))) };
  return { kind: "submission", intake: intake(file, bytes, { today: date(today) }) };
}
