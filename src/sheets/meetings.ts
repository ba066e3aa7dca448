import type { DistrictDuty } from "../measures/duties";
import { choice, day, period, text, whole } from "./column";
import { defineSheet } from "./define";

/** 类型; those that the measures count name their duty (第十五至十八条). */
export const meetingKinds = {
  工作例会: "staffMeetings",
  联席会议: "jointConferences",
  半年履职报告: "districtReports",
  资金使用报告: undefined,
  任职培训: undefined,
  业务培训: undefined,
  督导检查: undefined,
  述职评议: undefined,
  其他: undefined,
} as const satisfies Readonly<Record<string, DistrictDuty | undefined>>;

type MeetingKind = keyof typeof meetingKinds;

const kindAliases: Readonly<Record<string, MeetingKind>> = { 例会: "工作例会", 党建专干工作例会: "工作例会", 党建工作联席会议: "联席会议", 履职情况报告: "半年履职报告", 培训: "业务培训", 督导: "督导检查", 岗前培训: "任职培训" };

/** 会议督导培训: one row an event of the district. */
export const meetings = defineSheet("会议督导培训", ["date", "kind", "host"], {
  date: day({ title: "日期", aliases: ["会议日期", "时间", "召开日期", "会议时间", "开展日期"], required: "always", width: 12, hint: "如 2024-03-01" }),
  kind: choice(Object.keys(meetingKinds) as MeetingKind[], { title: "类型", aliases: ["事项类型", "会议类型", "活动类型"], required: "always", width: 14 }, kindAliases),
  host: text({ title: "组织单位", aliases: ["主办单位", "召集单位", "牵头单位", "组织部门"], required: "always", width: 22 }),
  period: period({ title: "所属期间", aliases: ["期间", "所属时期"], required: "always", width: 10, hint: "两月一次的填 2024B1…2024B6，半年 2024H1，年 2024" }),
  attended: whole({ title: "参加人数", aliases: ["参会人数", "参训人数"], width: 9 }),
  people: text({ title: "涉及人员", aliases: ["参加人员", "参会人员"], width: 20 }),
  content: text({ title: "主要内容", aliases: ["内容", "会议内容", "主要议题"], required: "always", width: 36 }),
  result: text({ title: "结果", aliases: ["落实情况"], width: 20 }),
  evidence: text({ title: "材料编号", aliases: ["佐证材料编号"], width: 16 }),
}, { title: "会议、督导、培训登记", aliases: ["会议台账", "会议登记", "会议督导", "培训登记"] });
