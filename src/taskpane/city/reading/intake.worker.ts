import "./strict-zod";
import { z } from "zod";
import { date } from "../../../measures/dates";
import { intake } from "../../../consolidate/intake";
import { lastYearIn } from "../../../consolidate/last-year";
import { readWorkbook } from "../../../ooxml";
import { Refusal } from "../../../workbook/refusal";
import { deskAway } from "../away/answer";
import type { AwayReply, AwayRequest } from "../away/messages";
import { awayRequestSchema } from "../away/messages";
import { sentLastYear } from "./last-year";
import type { ReadReply, ReadRequest } from "./messages";
import { requestSchema } from "./messages";

/** As much of a worker's own side as is used; the page's types stand in for it elsewhere. */
const page: { postMessage(reply: ReadReply | AwayReply): void; onmessage: ((event: MessageEvent<unknown>) => void) | null } = self;

/** One script for reading files and for making a large city of them: there is one to start, wherever the page lies. */
const anyRequest = z.union([requestSchema, awayRequestSchema]);
const away = deskAway();

page.onmessage = ({ data }) => void answer(data);
page.postMessage({ kind: "ready" });

async function answer(data: unknown): Promise<void> {
  try {
    const request = anyRequest.parse(data);
    if ("as" in request) page.postMessage(read(request, new Uint8Array(await request.content.arrayBuffer())));
    else tell(request);
  } catch (error) {
    page.postMessage(error instanceof Refusal ? { kind: "refused", reason: error.says } : { kind: "broken", detail: error instanceof Error ? error.message : String(error) });
  }
}

function tell(request: AwayRequest): void {
  for (const reply of away(request)) page.postMessage(reply);
}

/** The bytes are let go with the call; what is answered is plain and small. */
function read({ as, file, today }: ReadRequest, bytes: Uint8Array): ReadReply {
  if (as === "lastYear") return { kind: "lastYear", last: sentLastYear(lastYearIn(file, readWorkbook(bytes))) };
  return { kind: "submission", intake: intake(file, bytes, { today: date(today) }) };
}
