import { z } from "zod";

// A strict page policy forbids building code from text. Imported before whatever makes a schema.
z.config({ jitless: true });
