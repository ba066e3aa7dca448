import { z } from "zod";
import type { Filling, Message, MessageKey } from "../text";
import { isMessageKey } from "../text";

/** A sentence as data, as it comes from a worker: its key must be one of the catalogue's. */
export const messageSchema: z.ZodType<Message> = z.lazy(() =>
  z.object({
    key: z.custom<MessageKey>((key) => typeof key === "string" && isMessageKey(key)),
    fill: z.record(z.string(), fillingSchema),
  }),
);

const fillingSchema: z.ZodType<Filling> = z.lazy(() => z.union([z.string(), z.number(), messageSchema, z.array(fillingSchema)]));
