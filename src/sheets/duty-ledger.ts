import type { PersonDuty } from "../measures/duties";
import { choice, day, period, personName, text, whole } from "./column";
import { defineSheet } from "./define";
import { staffNumberColumn } from "./person-columns";

/** 事项类型, in the order of 第八条 and 第十八条; those that the measures count name their duty. */
export const entryKinds = {
  六清摸底: "surveys",
  工作台账更新: "ledgerUpdates",
  走访调研: "visits",
  调研工作信息: "researchNotes",
  调研报告: "researchReports",
  政策宣传: undefined,
  年度工作计划: "yearPlans",
  月度工作任务: "monthTasks",
  组建党组织: undefined,
  发展党员: undefined,
  文化建设: undefined,
  党组织活动: undefined,
  阵地六项: undefined,
  六有八个一: undefined,
  四访四问四讲: undefined,
  办实事: "deeds",
  每日工作台账: undefined,
  民情日记: undefined,
  季度书面汇报: "quarterReports",
  参与重点工作: "rotations",
  其他: undefined,
} as const satisfies Readonly<Record<string, PersonDuty | undefined>>;

type EntryKind = keyof typeof entryKinds;

const kindAliases: Readonly<Record<string, EntryKind>> = {
  "“六清”摸底": "六清摸底",
  摸底: "六清摸底",
  台账更新: "工作台账更新",
  走访: "走访调研",
  调研信息: "调研工作信息",
  年度计划: "年度工作计划",
  月度任务: "月度工作任务",
  四访: "四访四问四讲",
  实事: "办实事",
  季度汇报: "季度书面汇报",
  抽调: "参与重点工作",
  重点工作: "参与重点工作",
};

/** 履职台账: one row an entry. */
export const dutyLedger = defineSheet("履职台账", ["name", "date", "kind"], {
  number: whole({ title: "序号", aliases: ["序"], width: 6 }),
  name: personName({ title: "姓名", aliases: ["名字", "专干姓名", "人员姓名"], required: "always", width: 12 }),
  staffNumber: staffNumberColumn(),
  date: day({ title: "日期", aliases: ["工作日期", "时间", "开展日期", "工作时间"], required: "always", width: 12, hint: "如 2024-03-01" }),
  kind: choice(Object.keys(entryKinds) as EntryKind[], { title: "事项类型", aliases: ["类型", "事项", "工作类型", "事项类别", "工作类别"], required: "always", width: 16 }, kindAliases),
  period: period({ title: "所属期间", aliases: ["期间", "所属时期"], required: "always", width: 10, hint: "月 2024-03，季 2024Q1，半年 2024H1，年 2024" }),
  organisation: text({ title: "服务组织", aliases: ["服务两新组织", "服务单位", "服务企业"], width: 18 }),
  summary: text({ title: "内容摘要", aliases: ["内容", "工作内容", "工作内容摘要", "工作摘要", "主要内容"], required: "always", width: 32 }),
  count: whole({ title: "数量", aliases: ["次数"], width: 7, hint: "不填按 1 计" }),
  evidence: text({ title: "佐证材料编号", aliases: ["佐证材料", "材料编号", "佐证编号"], width: 13 }),
  recorder: personName({ title: "记录人", aliases: ["填写人", "登记人"], required: "always", width: 9 }),
  reviewer: personName({ title: "审核人", width: 9 }),
  remark: text({ title: "备注", width: 12, hint: "勿填群众姓名、病情" }),
}, { title: "两新组织党建专干履职台账", aliases: ["工作台账", "履职登记", "履职情况"] });
