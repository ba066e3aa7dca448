import type { Sentences } from "../sentence";

/** Attendance and the term of service: the steps of their results. */
export const attendance = {
  "attendance.sum": { zh: "实出勤 {present} + 请假 {onLeave} + 擅自离岗 {absent} = {sum} 天，应出勤 {expected} 天", en: "{present} present + {onLeave} on leave + {absent} absent = {sum} days, {expected} expected" },
  "attendance.leave": { zh: "{from} 至 {to} 请假 {spells} 段，其中工作日 {days} 天", en: "{from} to {to}: {spells} spells of leave with {days} working days" },
  "term.inOrder": { zh: "{arrived} 到岗，聘期 {begins} 至 {ends}，先后正确", en: "Arrived {arrived}, term {begins} to {ends}: in order" },
  "term.endsBeforeItBegins": { zh: "聘期止 {ends} 早于聘期起 {begins}", en: "The term ends on {ends}, before it begins on {begins}" },
  "term.arrivedBefore": { zh: "到岗日期 {arrived} 早于聘期起 {begins}，又不到一个聘期，请核对", en: "Arrived {arrived}, before the term begins on {begins}, and by less than a whole term" },
  "term.arrivedAfter": { zh: "到岗日期 {arrived} 晚于聘期止 {ends}，请核对", en: "Arrived {arrived}, after the term ends on {ends}" },
} as const satisfies Sentences;
