import { byDistrict, dutyAndFunds, excellenceControl, findingList, missingState, submissions, uncountedStates, wholeCity } from "../../../sheets/summary";
import { addressesAt } from "../../../sheets/recognise";
import { message, say } from "../../../text";
import type { SheetLayout } from "../../layout";
import type { Paint } from "../formats";
import { cellIn } from "../formats";
import { colors, solid } from "../look";

const red: Paint["look"] = { Fill: solid(colors.wrong), Font: { Bold: true, Color: colors.ink } };
const yellow: Paint["look"] = { Fill: solid(colors.blank) };

/** What a city clerk must see at once: 优秀 over the quota, who has not reported, errors, money that lacks. */
export function summaryPaints(layout: SheetLayout): readonly Paint[] {
  return [...alarms(layout), ...(perUnit.includes(layout.definition.name) ? [{ when: `${cellIn(layout)("unit")}="${wholeCity}"`, look: { Font: { Bold: true, Color: colors.ink } } }] : [])];
}

/** Sheets with 全市 as their last line, which stands out. */
const perUnit: readonly string[] = [byDistrict.name, excellenceControl.name, dutyAndFunds.name];

function alarms(layout: SheetLayout): readonly Paint[] {
  const cell = cellIn(layout);
  const positive = (field: string) => `AND(ISNUMBER(${cell(field)}),${cell(field)}>0)`;
  switch (layout.definition.name) {
    case byDistrict.name:
      return [
        // Nobody of a unit, though others are there.
        { fields: ["unit", "people"], when: `AND(${cell("people")}=0,SUM($${addressesAt(layout, layout.body.top).all("people")?.replace(":", ":$") ?? ""})>0)`, look: red },
        { fields: ["share"], when: `AND(ISNUMBER(${cell("share")}),${cell("share")}>${cell("cap")})`, look: red },
      ];
    case excellenceControl.name:
      return [{ fields: ["excellent", "share", "over"], when: positive("over"), look: red }, { fields: ["verdict", "stale"], when: `${cell("stale")}<>""`, look: yellow }];
    case dutyAndFunds.name:
      return [{ fields: ["short"], when: positive("short"), look: red }, { fields: ["dutiesMissing", "leaveFaults"], when: `N(${cell("dutiesMissing")})+N(${cell("leaveFaults")})>0`, look: yellow }];
    case submissions.name:
      return [{ fields: ["unit", "state"], when: `OR(${[missingState, ...Object.values(uncountedStates)].map((says) => `${cell("state")}="${says}"`).join(",")})`, look: red }, { fields: ["errors"], when: positive("errors"), look: red }];
    case findingList.name:
      return [{ fields: ["severity"], when: `${cell("severity")}="${say(message("severity.error"))}"`, look: red }, { fields: ["severity"], when: `${cell("severity")}="${say(message("severity.warning"))}"`, look: yellow }];
    default:
      return [];
  }
}
