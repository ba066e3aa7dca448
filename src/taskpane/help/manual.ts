import type { Words } from "../parts/words";
import balance from "./pictures/balance.png";
import finding from "./pictures/finding.png";
import places from "./pictures/places.png";
import preview from "./pictures/preview.png";
import receipt from "./pictures/receipt.png";
import units from "./pictures/units.png";

/** A step of the manual, or an answer: what it is about, what to do, and what that looks like (`npm run pictures` takes the pictures). */
interface Step {
  readonly title: string;
  readonly says: string;
  readonly picture?: { readonly url: string; readonly shows: string };
}

export interface Page {
  readonly id: "district" | "city" | "trouble" | "news";
  readonly title: string;
  /** One after the other, or each by itself. */
  readonly numbered: boolean;
  readonly steps: readonly Step[];
}

/** The manual in the words of the interface: buttons are called what they are called. */
export const manual = (t: Words["t"]): readonly Page[] => [
  {
    id: "district",
    title: t("help.district"),
    numbered: true,
    steps: [
      { title: t("help.district.begin"), says: t("help.district.beginSays", { templates: t("blank.title") }) },
      { title: t("help.district.fill"), says: t("help.district.fillSays", { fill: t("fillView.title") }) },
      {
        title: t("help.district.check"),
        says: t("help.district.checkSays", { check: t("pane.check"), explain: t("findings.explain"), fix: t("check.fix") }),
        picture: { url: finding, shows: t("help.district.checkPicture") },
      },
      { title: t("help.district.score"), says: t("help.district.scoreSays", { score: t("pane.score") }), picture: { url: places, shows: t("help.district.scorePicture") } },
      { title: t("help.district.write"), says: t("help.district.writeSays", { undo: t("undo.undo") }), picture: { url: preview, shows: t("help.district.writePicture") } },
      {
        title: t("help.district.submit"),
        says: t("help.district.submitSays", { submit: t("submit.title"), seal: t("submit.seal"), returned: t("submit.openReturned") }),
        picture: { url: receipt, shows: t("help.district.submitPicture") },
      },
      { title: t("help.district.nextYear"), says: t("help.district.nextYearSays", { fill: t("fillView.title"), look: t("nextYear.look") }) },
    ],
  },
  {
    id: "city",
    title: t("help.city"),
    numbered: true,
    steps: [
      { title: t("help.city.receive"), says: t("help.city.receiveSays", { city: t("city.title"), goOn: t("desk.goOn") }), picture: { url: units, shows: t("help.city.receivePicture") } },
      { title: t("help.city.decide"), says: t("help.city.decideSays", { balance: t("desk.balance"), decisions: t("desk.decisions"), last: t("desk.lastTitle"), useAsLast: t("desk.useAsLast") }) },
      { title: t("help.city.balance"), says: t("help.city.balanceSays", { balance: t("desk.balance") }), picture: { url: balance, shows: t("help.city.balancePicture") } },
      { title: t("help.city.write"), says: t("help.city.writeSays", { make: t("desk.make"), returned: t("submit.returned"), more: t("desk.out"), versions: t("desk.tab.versions"), update: t("desk.update") }) },
    ],
  },
  {
    id: "trouble",
    title: t("help.trouble"),
    numbered: false,
    steps: [
      { title: t("help.trouble.stale"), says: t("help.trouble.staleSays", { again: t("check.again") }) },
      { title: t("help.trouble.refused"), says: t("help.trouble.refusedSays") },
      { title: t("help.trouble.oldFile"), says: t("help.trouble.oldFileSays") },
      { title: t("help.trouble.wps"), says: t("help.trouble.wpsSays") },
      { title: t("help.trouble.private"), says: t("help.trouble.privateSays", { show: t("mask.show") }) },
      { title: t("help.trouble.admin"), says: t("help.trouble.adminSays") },
    ],
  },
  { id: "news", title: t("help.news"), numbered: false, steps: [{ title: t("help.news.version"), says: [t("help.news.first"), t("help.news.second"), t("help.news.third")].join("\n") }] },
];
