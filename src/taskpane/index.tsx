import { createRoot } from "react-dom/client";
import { z } from "zod";
import { excelHost, officeReady } from "../excel";
import type { MessageKey } from "../text";
import { message, say } from "../text";
import { Pane, paneTitle } from "./pane";

// A strict page policy forbids building code from text.
z.config({ jitless: true });

/** Milliseconds; Office never answers where its files are blocked. */
const patience = 5000;

const obstacles = {
  blocked: "start.blocked",
  "not-excel": "start.notExcel",
  "too-old": "start.tooOld",
} as const satisfies Readonly<Record<string, MessageKey>>;

async function start(place: HTMLElement): Promise<void> {
  document.title = paneTitle();
  const state = await officeReady(patience);
  if (state === "excel") createRoot(place).render(<Pane host={excelHost()} />);
  else place.textContent = say(message(obstacles[state]));
}

const place = document.getElementById("root");
if (place) {
  start(place).catch((error: unknown) => {
    place.textContent = say(message("problem.unexpected", { detail: error instanceof Error ? error.message : String(error) }));
  });
}
