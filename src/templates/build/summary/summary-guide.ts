import { written } from "../../../measures/decimal";
import type { Law } from "../../../measures/parameters";
import { settings } from "../../../sheets/settings";
import { awardList, byDistrict, cityRoll, commendationList, dismissalList, dutyAndFunds, excellenceControl, findingList, lawDifferences, submissions, talkList, ungradedList } from "../../../sheets/summary";
import type { Message } from "../../../text";
import { message, say } from "../../../text";
import type { GuidePart } from "../guide-lines";
import { single } from "../guide-lines";
import { chartSheet } from "./summary-charts";
import { cityCover } from "./summary-lines";

/** 填表说明 of the city's workbook: where everything comes from, and what to do by hand. */
export function summaryGuide(law: Law): readonly GuidePart[] {
  const required = cityCover.flatMap((key) => ("required" in settings[key] ? [settings[key].title] : []));
  const about = (of: string, ...says: readonly Message[]) => ({ of, says });
  const lists = [awardList, dismissalList, talkList, commendationList, ungradedList].map(({ name }) => name).join("、");
  return [
    { title: say(message("summary.guide.start")), lines: single(message("summary.guide.cover", { titles: required.join("、") }), message("summary.guide.consolidate"), message("summary.guide.marks"), message("summary.guide.remarks")) },
    {
      title: say(message("summary.guide.sheets")),
      lines: [
        about(cityRoll.name, message("summary.guide.roll")),
        about(byDistrict.name, message("summary.guide.byDistrict")),
        about(chartSheet(), message("summary.guide.charts")),
        about(excellenceControl.name, message("summary.guide.control", { cap: written(law.excellentCap.value), least: law.smallestBase.value })),
        about(lists, message("summary.guide.lists")),
        about(dutyAndFunds.name, message("summary.guide.funds")),
        about(submissions.name, message("summary.guide.submissions")),
        about(findingList.name, message("summary.guide.findings")),
        about(lawDifferences.name, message("summary.guide.differences")),
      ],
    },
    { title: say(message("summary.guide.hand")), lines: single(message("summary.guide.copy"), message("summary.guide.grow")) },
    { title: say(message("summary.guide.send")), lines: single(message("summary.guide.print"), message("summary.guide.care")) },
  ];
}
