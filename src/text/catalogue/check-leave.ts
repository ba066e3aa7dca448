import type { Sentences } from "../sentence";

/** What the check says of 请假登记 and 考勤登记. */
export const checkLeave = {
  "check.personUnknown": { zh: "花名册里没有{person}，请核对，或在花名册补登此人", en: "{person} is not in the roster; compare, or enter the person there" },
  "check.staffNumberUnknown": { zh: "人员编号{actual}不在花名册里，请核对", en: "The staff number {actual} is not in the roster" },
  "check.staffNumberWrong": { zh: "人员编号{actual}不在花名册里，{name}的编号是{expected}", en: "The staff number {actual} is not in the roster; {name} has {expected}" },
  "check.staffNumberOfAnother": { zh: "人员编号{actual}在花名册里是{owner}，不是{name}，请核对是编号填错还是姓名填错", en: "In the roster the staff number {actual} is {owner}, not {name}; one of the two is wrong" },
  "check.staffNameWrong": { zh: "姓名为“{actual}”，花名册里编号 {number} 是“{expected}”", en: "The name is {actual}; in the roster number {number} is {expected}" },
  "check.leaveTooLow": { zh: "{given}批准，层级偏低：{days} 天应由{tier}批准", en: "Approved by {given}, too low: {days} days are for {tier} to approve" },
  "check.leaveTooLowOnSome": { zh: "{from} 起的假由{given}批准，按部分理解层级偏低（{days} 天，其中工作日 {workdays} 天），请核实并说明", en: "The leave from {from}: approved by {given}, too low on some readings ({days} days, {workdays} of them working days); look again and say why" },
  "check.leaveSplit": { zh: "疑似拆分请假：{parts} 段假之间没有工作日，合并为 {from} 至 {to} 共 {days} 天，应由{tier}批准", en: "Possibly split leave: no working day between {parts} spells; joined {from} to {to}, {days} days, for {tier} to approve" },
  "check.leaveApprovedLate": { zh: "批准日期 {actual} 晚于起假日 {from}，应先批准后请假", en: "Approved on {actual}, after the leave began on {from}" },
  "check.leaveClosedLate": { zh: "销假日期 {actual} 晚于下一个工作日 {closeBy}", en: "Closed on {actual}, later than the next working day, {closeBy}" },
  "check.leaveNotClosed": { zh: "没有销假，应在 {closeBy} 前销假", en: "Not closed; it was to be closed by {closeBy}" },
  "check.leaveClosedBefore": { zh: "销假日期 {actual} 早于起假日 {from}，请照请假条核对", en: "Closed on {actual}, before the leave began on {from}; compare with the request" },
  "check.leaveOverlap": { zh: "与 {first}（{from} 至 {to}）重叠，同一天不能请两次假", en: "Overlaps with {first} ({from} to {to}); a day of leave counts once" },
  "check.leaveOrder": { zh: "请假的“止”（{to}）早于“起”（{from}），天数没有计算，请照请假条改正", en: "The leave ends on {to}, before it begins on {from}: its days are not counted. Correct it from the request" },
  "check.leaveBeforeArrival": { zh: "起假日 {actual} 早于到岗日期 {arrived}", en: "The leave begins on {actual}, before the arrival on {arrived}" },
  "check.leaveAfterService": { zh: "假期到 {actual}，花名册上最后在岗日是 {last}", en: "The leave lasts to {actual}; by the roster the last day in service is {last}" },
  "check.longLeave": { zh: "病事假累计 {days} 天，超过 {months} 个月（{limit} 天），建议提请不定等次；办法没有规定，请示{organ}", en: "{days} days of sick and personal leave, more than {months} months ({limit} days): no grade is proposed. The measures are silent; ask {organ}" },
  "check.attendanceSum": { zh: "应出勤 {expected} 天，实出勤、请假、擅自离岗合计 {sum} 天，两者不符", en: "{expected} days expected; present, on leave and absent come to {sum}" },
  "check.attendanceNegative": { zh: "{title}为 {actual}，天数不能小于 0", en: "{title} is {actual}; days are not below 0" },
  "check.attendanceLeave": { zh: "{month} 请假 {actual} 天，请假登记里这个月是 {expected} 个工作日", en: "{month}: {actual} days on leave; the leave register has {expected} working days in this month" },
  "check.absentWithoutLeave": { zh: "{month} 擅自离岗 {days} 天，请核实处理情况并说明", en: "{month}: {days} days absent without leave; say what was done about it" },
  "check.attendanceTwice": { zh: "{month} 与 {first} 重复，一人一月只填一行", en: "{month} stands in {first} as well; one row a person and month" },
} as const satisfies Sentences;
