import { useState } from "react";
import { createRoot } from "react-dom/client";
import { answerRibbon, excelHost, officeIsDark, officeReady } from "../excel";
import type { Message, MessageKey } from "../text";
import { message, say } from "../text";
import type { Asked } from "./asked";
import { asked } from "./asked";
import { Pane, paneTitle } from "./pane";
import { useLanguage } from "./parts/use-language";
import { problemOf } from "./problem/problem";
import type { View } from "./views";
import { ribbonViews } from "./views";

/** Milliseconds; Office never answers where its files are blocked. */
const patience = 5000;

const obstacles = {
  blocked: "start.blocked",
  "not-excel": "start.notExcel",
  "too-old": "start.tooOld",
} as const satisfies Readonly<Record<string, MessageKey>>;

interface BesideExcelProps {
  readonly views: Asked<View>;
  readonly problems: Asked<Message>;
}

function BesideExcel({ views, problems }: BesideExcelProps) {
  const [host] = useState(excelHost);
  const language = useLanguage();
  return <Pane host={host} language={language} aroundIsDark={officeIsDark} followAsked={views.follow} followProblems={problems.follow} />;
}

async function start(place: HTMLElement): Promise<void> {
  document.title = paneTitle();
  const state = await officeReady(patience);
  const [views, problems] = [asked<View>(), asked<Message>()];
  if (state === "excel" || state === "too-old") answerRibbon(Object.fromEntries(Object.entries(ribbonViews).map(([name, view]) => [name, () => views.ask(view)])), problems.ask);
  if (state === "excel" && new URLSearchParams(window.location.search).has("self-test")) {
    const { SelfTest } = await import("./self-test/self-test");
    createRoot(place).render(<SelfTest />);
  } else if (state === "excel") createRoot(place).render(<BesideExcel views={views} problems={problems} />);
  else place.textContent = say(message(obstacles[state]));
}

const place = document.getElementById("root");
// The first script has said what there is to say where the view is too old.
if (place && !document.documentElement.hasAttribute("data-too-old")) {
  start(place).catch((error: unknown) => {
    place.textContent = say(problemOf(error));
  });
}
